/**
 * A document's text as something to move in: turns, and their characters, words and sentences, found
 * when asked for. The server's words and sentences are taken when they are there; until then, and
 * for signs that are no words, light rules of our own.
 */
import { pieces, turnAt, type Span, type TurnSpan } from './spans'
import { charactersOf, sentencesOf, snapped, trimmed, wordsOf } from './tokens'
import type { FoundUnits, Unit } from './units'

export class Reading {
  readonly text: string
  readonly turns: readonly TurnSpan[]
  readonly #found: FoundUnits | null
  readonly #kept: Record<Unit, Map<number, readonly Span[]>> = {
    character: new Map(),
    word: new Map(),
    sentence: new Map(),
    turn: new Map(),
  }

  constructor(text: string, turns: readonly TurnSpan[], found: FoundUnits | null = null) {
    this.text = text
    this.turns = turns
    this.#found = found
  }

  /** The words of a turn, counted in the document. */
  words(turn: number): readonly Span[] {
    return this.units(turn, 'word')
  }

  sentences(turn: number): readonly Span[] {
    return this.units(turn, 'sentence')
  }

  /** A turn's units in order, counted in the document; a turn is one unit, without white space around it. */
  units(turn: number, unit: Unit): readonly Span[] {
    const known = this.#kept[unit].get(turn)
    if (known) return known
    const span = this.turns[turn]
    const found = span ? this.#find(span, unit) : []
    this.#kept[unit].set(turn, found)
    return found
  }

  /** The whole units of what was marked, from the first turn it touches to the last; null if none. */
  snap(span: Span, unit: Unit = 'word'): Span | null {
    const parts = pieces(this.turns, span)
    const first = parts[0]
    const last = parts.at(-1)
    if (!first || !last) return null
    const start = this.#around(first, first.turn, unit).start
    const end = this.#around(last, last.turn, unit).end
    return this.text.slice(start, end).trim() === '' ? null : { start, end }
  }

  turnAt(offset: number): number {
    return turnAt(this.turns, offset)
  }

  at(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  /** What was marked in one turn, widened to whole units; words where it touches no greater one. */
  #around(marked: Span, turn: number, unit: Unit): Span {
    if (unit === 'word') return snapped(this.text, this.words(turn), marked)
    const touched = this.units(turn, unit).filter(
      (u) => u.start < marked.end && u.end > marked.start,
    )
    const [first, last] = [touched[0], touched.at(-1)]
    return first && last ? { start: first.start, end: last.end } : trimmed(this.text, marked)
  }

  #find(turn: Span, unit: Unit): readonly Span[] {
    const text = this.at(turn)
    const within = (spans: Span[]) =>
      spans.map(({ start, end }) => ({ start: start + turn.start, end: end + turn.start }))
    switch (unit) {
      case 'character':
        return within(charactersOf(text))
      case 'word':
        return withSigns(this.#given('words', turn), within(wordsOf(text)))
      case 'sentence':
        return this.#given('sentences', turn) ?? within(sentencesOf(text))
      case 'turn': {
        const whole = trimmed(this.text, turn)
        return whole.end > whole.start ? [whole] : []
      }
    }
  }

  /** What the server found in a turn; null when it has found nothing there, or not answered yet. */
  #given(what: 'words' | 'sentences', turn: Span): Span[] | null {
    const flat = this.#found?.[what] ?? []
    const result: Span[] = []
    for (let i = firstEndingAfter(flat, turn.start); i < flat.length; i += 2) {
      const start = Math.max(flat[i] ?? 0, turn.start)
      const end = Math.min(flat[i + 1] ?? 0, turn.end)
      if (start >= turn.end) break
      const span = trimmed(this.text, { start, end })
      if (span.end > span.start) result.push(span)
    }
    return result.length > 0 ? result : null
  }
}

/** The server counts no signs such as emoji as words; one can stand on them and code them. */
function withSigns(given: Span[] | null, own: Span[]): readonly Span[] {
  if (!given) return own
  const result = [...given]
  let at = 0
  for (const span of own) {
    while (at < given.length && (given[at]?.end ?? 0) <= span.start) at++
    if ((given[at]?.start ?? Infinity) >= span.end) result.push(span)
  }
  return result.sort((a, b) => a.start - b.start)
}

/** Index of the first of flat pairs whose end is after an offset. */
function firstEndingAfter(flat: readonly number[], offset: number): number {
  let low = 0
  let high = flat.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((flat[2 * middle + 1] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return 2 * low
}
