/** Where the turns that stand open for correction are coded. */
import { pieces, type Span, type TurnSpan } from '../text/spans'

/** The codings of each turn, by its number. */
export function byTurn<T extends Span>(
  turns: readonly TurnSpan[],
  codings: readonly T[],
): Map<number, T[]> {
  const result = new Map<number, T[]>()
  for (const coding of codings) {
    for (const { turn } of pieces(turns, coding)) {
      const here = result.get(turn + 1)
      if (here) here.push(coding)
      else result.set(turn + 1, [coding])
    }
  }
  return result
}

/** Those of several turns in a row, each once. */
export function within<T extends Span>(
  codings: ReadonlyMap<number, T[]>,
  from: number,
  through: number,
): T[] {
  const found = new Set<T>()
  for (let turn = from; turn <= through; turn++) {
    for (const coding of codings.get(turn) ?? []) found.add(coding)
  }
  return [...found]
}

export interface Part {
  /** Offset in the text. */
  at: number
  text: string
  coded: boolean
}

/** A text in parts that are coded and parts that are not; `start` is where it stands in the document. */
export function parted(text: string, start: number, codings: readonly Span[]): Part[] {
  const parts: Part[] = []
  let at = 0
  const add = (end: number, coded: boolean) => {
    if (end > at) parts.push({ at, text: text.slice(at, end), coded })
    at = Math.max(at, end)
  }
  for (const span of [...codings].sort((a, b) => a.start - b.start)) {
    add(Math.min(span.start - start, text.length), false)
    add(Math.min(span.end - start, text.length), true)
  }
  add(text.length, false)
  return parts
}
