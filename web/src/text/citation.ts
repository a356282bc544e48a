/**
 * Numbers to cite by: `14.3` is the third part of turn 14. A part ends after `.`, `!`, `?` or `…`, with
 * the quotation marks and brackets that close it, before a blank that no small letter follows; and at a
 * line break. The rule is `Citation` of the server, word for word, and both are held to one table; it
 * never changes, because printed citations do not change either (decision 0055).
 */
import { turnAt, type Span, type TurnSpan } from './spans'

const END = /[.!?…]+["'»”’)\]]*[ \t\r\n\u00a0]+(?![ \t\r\n\u00a0\p{Ll}])|\n[ \t\r\n\u00a0]*/gu

/** Where the parts of a turn's text begin, counted in that text; the first is 0. */
export function partStarts(text: string): number[] {
  const starts = [0]
  for (const found of text.matchAll(END)) {
    const next = found.index + found[0].length
    if (next < text.length) starts.push(next)
  }
  return starts
}

/** `14.3`, or `14.3–14.5` for what reaches further; turns count from 1. */
export function citationOf(text: string, turns: readonly TurnSpan[], span: Span): string {
  const first = placeOf(text, turns, span.start)
  const last = placeOf(text, turns, Math.max(span.start, span.end - 1))
  return first === last ? first : `${first}–${last}`
}

function placeOf(text: string, turns: readonly TurnSpan[], offset: number): string {
  const at = Math.max(0, turnAt(turns, offset))
  const turn = turns[at]
  if (!turn) return ''
  const starts = partStarts(text.slice(turn.start, turn.end))
  const part = starts.findLastIndex((start) => turn.start + start <= offset)
  return `${at + 1}.${Math.max(0, part) + 1}`
}
