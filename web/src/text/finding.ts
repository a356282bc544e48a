/** Finding words in one document as one types them: å is not a, whatever way it is written. */
import type { Span, TurnSpan } from './spans'
import { pieces } from './spans'

export interface Sought {
  text: string
  /** Whether small and capital letters differ. */
  exactCase: boolean
  /** Whether letters may stand before or after. */
  wholeWords: boolean
}

/** No more are looked for: who finds that many writes more. */
export const MOST_FOUND = 10_000

/** Every place where it stands within one turn, in order; none for an empty text. */
export function findIn(text: string, turns: readonly TurnSpan[], sought: Sought): Span[] {
  const pattern = patternOf(sought)
  if (!pattern) return []
  const found: Span[] = []
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const span = { start: index, end: index + words.length }
    const [piece] = pieces(turns, span)
    if (piece && piece.end - piece.start === words.length) found.push(span)
    if (found.length === MOST_FOUND) break
  }
  return found
}

function patternOf({ text, exactCase, wholeWords }: Sought): RegExp | null {
  const wanted = text.trim().normalize('NFC')
  if (wanted === '') return null
  const parts = [...wanted]
    .map(letter)
    .join('')
    .replace(/(?: )+/g, '\\s+')
  // A mark that follows makes another letter of the last one: «a» is not the first half of «å».
  const whole = `${parts}(?!\\p{M})`
  const word = '[\\p{L}\\p{N}\\p{M}]'
  const bounded = wholeWords ? `(?<!${word})${whole}(?!${word})` : whole
  return new RegExp(bounded, exactCase ? 'gu' : 'giu')
}

/** A letter as one sign or as a letter with its marks; one quotation mark answers to its kin. */
function letter(sign: string): string {
  if (/\s/.test(sign)) return ' '
  if (/['’‘]/.test(sign)) return "['’‘]"
  if (/["“”«»]/.test(sign)) return '["“”«»]'
  const apart = sign.normalize('NFD')
  return apart === sign ? escaped(sign) : `(?:${escaped(sign)}|${escaped(apart)})`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The first hit at or after an offset, else the first of all; -1 when nothing was found. */
export function firstFrom(found: readonly Span[], offset: number): number {
  const at = found.findIndex((span) => span.start >= offset)
  return at < 0 && found.length > 0 ? 0 : at
}
