/** A turn cut for the printer: words with the codings that lie on them, as elements, not as highlights. */
import type { Coding, Turn } from '../api/types'
import { partStarts } from './citation'
import { overlaps } from './spans'

/** Some words of a turn, on all of which the same codings lie. */
export interface PrintedWords {
  text: string
  codings: Coding[]
  /** The number to cite by that begins here; null for none. */
  part: number | null
}

/** The words of a turn in order; cut where a coding begins or ends, and where a part begins. */
export function printedWords(
  text: string,
  turn: Pick<Turn, 'start' | 'end'>,
  codings: readonly Coding[],
): PrintedWords[] {
  const here = codings.filter((coding) => overlaps(coding, turn))
  const parts = partStarts(text.slice(turn.start, turn.end)).map((start) => start + turn.start)
  const inside = (offset: number) => offset > turn.start && offset < turn.end
  const borders = [...here.flatMap(({ start, end }) => [start, end]), ...parts].filter(inside)
  const cuts = [...new Set([turn.start, ...borders, turn.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? turn.start
    const part = parts.indexOf(start)
    return {
      text: text.slice(start, end),
      codings: here.filter((coding) => coding.start <= start && coding.end >= end),
      part: part < 0 ? null : part + 1,
    }
  })
}

/** The codings that begin in a turn, as its margin names them. */
export function beginningIn(
  turn: Pick<Turn, 'start' | 'end'>,
  codings: readonly Coding[],
): Coding[] {
  return codings.filter((coding) => coding.start >= turn.start && coding.start < turn.end)
}
