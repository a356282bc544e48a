/** What informants said that nobody has coded: runs of whole sentences, one turn each. */
import type { Reading } from './reading'
import { overlaps, type Span } from './spans'

/** In reading order; `counts` says which turns are an informant's. */
export function uncodedPassages(
  reading: Reading,
  counts: (turn: number) => boolean,
  codings: readonly Span[],
): Span[] {
  const covered = united(codings)
  const result: Span[] = []
  let at = 0
  for (let turn = 0; turn < reading.turns.length; turn++) {
    if (!counts(turn)) continue
    let run: Span | null = null
    for (const sentence of reading.sentences(turn)) {
      while (at < covered.length && (covered[at]?.end ?? 0) <= sentence.start) at++
      const cover = covered[at]
      if (cover && overlaps(cover, sentence)) run = null
      else if (run) run.end = sentence.end
      else result.push((run = { ...sentence }))
    }
  }
  return result
}

/** The nearest passage that begins after (or before) an offset; goes round. */
export function passageBeside(passages: readonly Span[], offset: number, way: 1 | -1): Span | null {
  const ahead =
    way > 0
      ? passages.find((passage) => passage.start > offset)
      : passages.findLast((passage) => passage.start < offset)
  return ahead ?? passages.at(way > 0 ? 0 : -1) ?? null
}

/** Spans that touch or overlap made one, in order. */
function united(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
