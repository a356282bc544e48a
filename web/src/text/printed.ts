/** A turn cut for the printer: words with the codings that lie on them, as elements, not as highlights. */
import type { Coding, Turn } from '../api/types'
import { partStarts } from './citation'
import { overlaps, turnAt } from './spans'

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

/**
 * The codings that the margin of each printed turn names, by the turn's number: each at the first
 * printed turn that it touches, as the turn it begins in may be left out.
 */
export function namedAt<Printed extends Pick<Turn, 'start' | 'end' | 'number'>>(
  printed: readonly Printed[],
  codings: readonly Coding[],
): Map<number, Coding[]> {
  const names = new Map<number, Coding[]>()
  for (const coding of codings) {
    const at = turnAt(printed, coding.start)
    const first = (printed[at]?.end ?? 0) > coding.start ? printed[at] : printed[at + 1]
    if (!first || !overlaps(first, coding)) continue
    const there = names.get(first.number)
    if (there) there.push(coding)
    else names.set(first.number, [coding])
  }
  return names
}
