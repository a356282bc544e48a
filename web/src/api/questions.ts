/**
 * The searches of this window of which only the newest is waited for. Each carries a number, so that the server ends the
 * older ones by itself; when the last is given up and nothing is asked instead, it is told so.
 */
import { call } from './call'

export const QUESTION_HEADER = 'Sitat-Question'

const WINDOW = [...crypto.getRandomValues(new Uint8Array(8))]
  .map((byte) => byte.toString(16).padStart(2, '0'))
  .join('')
let asked = 0

/** Asks with the header that numbers the question. */
export async function newest<T>(
  ask: (header: Record<string, string>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const number = ++asked
  // What is asked instead is asked in the same breath.
  const giveUp = () => queueMicrotask(() => void (asked === number && end(number)))
  signal?.addEventListener('abort', giveUp)
  try {
    return await ask({ [QUESTION_HEADER]: `${WINDOW} ${number}` })
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
}

function end(number: number): void {
  call('DELETE', `/api/questions/${WINDOW}/${number}`).catch(() => {
    // The search ends by its time all the same.
  })
}
