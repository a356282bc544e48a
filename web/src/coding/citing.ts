/** Copying words as one cites them: in quotation marks, with whose they are and where they stand. */
import { desk } from '../state/desk.svelte'
import { citationOf } from '../text/citation'
import type { Span } from '../text/spans'
import { words } from '../words/words.svelte'

/** `R12, 14.3–14.5`: the respondent, or the document where nobody is known to speak. */
export function placeNamed(span: Span): string {
  const open = desk.document
  if (!open) return ''
  const turn = open.turns[desk.reading.turnAt(span.start)]
  const who = turn?.respondent ?? open.name
  return `${who}, ${citationOf(open.text, open.turns, span)}`
}

/** Copies the selection, or the coding in focus, and says so where results are told. */
export async function copyCitation(): Promise<void> {
  const span = desk.selection ?? desk.focused
  const say = words().reading.citing
  if (!span) return tell(say.nothing, true)
  const place = placeNamed(span)
  try {
    await navigator.clipboard.writeText(say.quoted(desk.reading.at(span).trim(), place))
    tell(say.copied(place), false)
  } catch {
    tell(say.refused(place), true)
  }
}

function tell(text: string, failed: boolean): void {
  desk.result = { text, failed, undoable: false }
}
