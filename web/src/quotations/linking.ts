/** Begins and ends links at what is selected, or at the coding in focus. */
import { desk } from '../state/desk.svelte'
import { quotations } from '../state/quotations.svelte'
import type { Span } from '../text/spans'
import { words } from '../words/words.svelte'

/** The same key begins a link, and ends the one that is begun. */
export function linkHere(): void {
  const span = desk.selection ?? desk.focused
  const open = desk.document
  if (!span || !open) return
  const { start } = quotations
  if (!start) begin(span)
  else if (start.document === open.id && start.start === span.start && start.end === span.end) {
    desk.refuse(words().quotations.same)
  } else {
    quotations.end = { document: open.id, version: open.version, start: span.start, end: span.end }
  }
}

/** Enough of a passage to know it again. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text
}

function begin({ start, end }: Span): void {
  const open = desk.document
  if (!open) return
  const text = desk.reading.at({ start, end })
  quotations.begin({
    document: open.id,
    version: open.version,
    start,
    end,
    where: open.name,
    text: shortened(text),
  })
  desk.hint(words().quotations.begun)
}
