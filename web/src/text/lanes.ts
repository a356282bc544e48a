/** Where the stripes stand in the margin: each in the first lane that is free at its height. */

export interface Extent {
  top: number
  bottom: number
}

/**
 * The lane of each span, from 0, in the order given, which must be by start. Spans in one lane are
 * at least `gap` apart. Plain loops: a document may have thousands, and each key asks.
 */
export function lanes(
  spans: readonly { start: number; end: number }[],
  gap: number,
): { lane: number[]; count: number } {
  const freeFrom: number[] = []
  const lane = new Array<number>(spans.length)
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]
    if (!span) continue
    let at = 0
    while (at < freeFrom.length && (freeFrom[at] ?? 0) > span.start) at++
    freeFrom[at] = span.end + gap
    lane[i] = at
  }
  return { lane, count: freeFrom.length }
}
