/** An import that runs on the server, followed to its end. */
import { isUnreachable } from '../api/call'
import * as sitat from '../api/sitat'
import type { ImportState } from '../api/types'

const SOONEST = 150
const LATEST = 400

/**
 * Asks how an import fares until it has ended, and goes on asking while the line is down.
 *
 * @param running told of each answer before that
 */
export async function followed(
  id: string,
  running: (state: ImportState) => void = () => undefined,
): Promise<ImportState> {
  for (let wait = SOONEST; ; wait = Math.min(LATEST, wait * 1.5)) {
    const state = await asked(id)
    if (state?.state === 'running') running(state)
    else if (state) return state
    await new Promise((resume) => setTimeout(resume, wait))
  }
}

/** How it fares; null while the line is down. */
async function asked(id: string): Promise<ImportState | null> {
  try {
    return await sitat.importState(id)
  } catch (e) {
    if (isUnreachable(e)) return null
    throw e
  }
}
