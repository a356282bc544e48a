/** Spans of a text version: UTF-16 units, half-open, as the server counts them. */
import type { Turn } from '../api/types'

export interface Span {
  start: number
  end: number
}

/** The part of a span that lies in one turn. */
export interface Piece extends Span {
  /** Index of the turn, from 0. */
  turn: number
}

export type TurnSpan = Pick<Turn, 'start' | 'end'>

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** Index of the last turn that starts at or before the offset; 0 before the first, -1 without turns. */
export function turnAt(turns: readonly TurnSpan[], offset: number): number {
  let low = 0
  let high = turns.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((turns[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return turns.length === 0 ? -1 : low
}

/** A span cut at the borders of the turns; what lies between turns, such as labels, falls away. */
export function pieces(turns: readonly TurnSpan[], span: Span): Piece[] {
  const result: Piece[] = []
  for (let i = Math.max(0, turnAt(turns, span.start)); i < turns.length; i++) {
    const turn = turns[i]
    if (!turn || turn.start >= span.end) break
    const start = Math.max(turn.start, span.start)
    const end = Math.min(turn.end, span.end)
    if (end > start) result.push({ turn: i, start, end })
  }
  return result
}

/** From the first to the last position that both spans reach. */
export function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
