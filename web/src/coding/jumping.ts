/** From where one reads to the next coding, the next uncoded passage, the place where one coded last. */
import * as sitat from '../api/sitat'
import { adjusting } from '../state/adjusting.svelte'
import { codingFilter } from '../state/codingFilter.svelte'
import { lastOf, nextCovering } from '../state/codingList'
import { desk } from '../state/desk.svelte'
import { nextUncoded } from '../state/documents'
import { go } from '../state/router.svelte'
import { explain, session } from '../state/session.svelte'
import type { Way } from '../text/caret'
import { wordsOf } from '../text/tokens'
import { passageBeside, uncodedPassages } from '../text/uncoded'
import { words } from '../words/words.svelte'
import { firstInSight } from './walking'

export function toCoding(way: Way): void {
  adjusting.leave()
  desk.step(way)
}

/** The next of those that lie over one another at the caret. */
export function toOverlapping(): void {
  adjusting.leave()
  const offset = here()
  const next = nextCovering(desk.shown, offset, desk.focusedId)
  if (next) desk.focus(next)
  else desk.hint(words().coding.nothingHere)
}

/** Shorter answers («ja», «mm, nei») are met only when nothing longer is left. */
const SHORTEST = 3

/** Selects what an informant said and nobody has coded. */
export function toUncoded(way: Way): void {
  const turns = desk.document?.turns ?? []
  const isInformants = (turn: number) => turns[turn]?.role === 'informant'
  const passages = uncodedPassages(desk.reading, isInformants, desk.codings)
  const long = passages.filter((span) => wordsOf(desk.reading.at(span)).length >= SHORTEST)
  const from = desk.selection?.start ?? desk.caret?.head.start ?? -1
  const found = passageBeside(long.length > 0 ? long : passages, from, way)
  if (!found) return desk.hint(words().coding.allCoded)
  desk.focus(null)
  desk.selectExactly(found)
  desk.view?.select(found)
  desk.reveal = { span: found }
}

/** Where this person coded last in this document, today or a month ago. */
export function toLastPlace(): void {
  const last = lastOf(desk.codings, session.coder)
  if (!last) return desk.hint(words().coding.neverHere)
  const inTurn = desk.reading.words(desk.reading.turnAt(last.end - 1))
  desk.focus(last)
  desk.standAt(inTurn.findLast((word) => word.start < last.end)?.start ?? last.start)
}

export function toDocument(id: number | null | undefined): void {
  adjusting.leave()
  if (id) go(codingFilter.addressOf(id))
}

export async function toUncodedDocument(): Promise<void> {
  const open = desk.document?.id
  try {
    const next = nextUncoded(await sitat.documents(), open ?? 0)
    if (next === null) desk.hint(words().coding.allDocumentsCoded)
    else if (desk.document?.id === open) toDocument(next)
  } catch (e) {
    desk.refuse(explain(e))
  }
}

function here(): number {
  return desk.selection?.start ?? (desk.caret ?? firstInSight())?.head.start ?? 0
}
