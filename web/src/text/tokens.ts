/** Words and sentences, good enough to move and select by; the server's analysis is stricter. */
import type { Span } from './spans'

// A word with inner hyphens, apostrophes and full stops (e-post, f.eks, 12.30), or a run of signs such as emoji.
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.:][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}\p{P}]+/gu

/** Words that end with a full stop without ending a sentence. */
const ABBREVIATED =
  /(?:^|[^\p{L}\p{N}])(?:f\.eks|bl\.a|d\.v\.s|dvs|o\.l|osv|mm|m\.m|m\.v|mv|kl|ca|nr|jf|pga|p\.g\.a|evt|inkl|ev|e\.g|i\.e|mr|mrs|dr|st|vs)\.$/iu

const SENTENCE_END = /[.!?…]+["'»”’)\]]*\s+/gu

export function wordsOf(text: string): Span[] {
  return [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Characters as people count them: a letter with its accents, a family of emoji, are one. */
export function charactersOf(text: string): Span[] {
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }))
}

/** Sentences without the white space around them. */
export function sentencesOf(text: string): Span[] {
  const result: Span[] = []
  let start = 0
  for (const found of text.matchAll(SENTENCE_END)) {
    const after = found.index + found[0].length
    const upToStop = text.slice(start, found.index + 1)
    if (found[0].startsWith('.') && ABBREVIATED.test(upToStop)) continue
    if (/^\p{Ll}/u.test(text.slice(after))) continue
    add(after)
  }
  add(text.length)
  return result

  function add(end: number) {
    const span = trimmed(text, { start, end })
    if (span.end > span.start) result.push(span)
    start = end
  }
}

/** The span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** The span widened to whole words, then trimmed; never cuts a character of two units. */
export function snapped(text: string, words: readonly Span[], span: Span): Span {
  let { start, end } = trimmed(text, span)
  for (const word of words) {
    if (word.start >= end) break
    if (word.end <= start) continue
    start = Math.min(start, word.start)
    end = Math.max(end, word.end)
  }
  return { start, end }
}
