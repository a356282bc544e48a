/** A document's text as something to move in: turns, and their words and sentences found when asked for. */
import { pieces, turnAt, type Span, type TurnSpan } from './spans'
import { sentencesOf, snapped, wordsOf } from './tokens'

export class Reading {
  readonly text: string
  readonly turns: readonly TurnSpan[]
  readonly #words = new Map<number, Span[]>()
  readonly #sentences = new Map<number, Span[]>()

  constructor(text: string, turns: readonly TurnSpan[]) {
    this.text = text
    this.turns = turns
  }

  /** The words of a turn, counted in the document. */
  words(turn: number): readonly Span[] {
    return this.#kept(this.#words, turn, wordsOf)
  }

  sentences(turn: number): readonly Span[] {
    return this.#kept(this.#sentences, turn, sentencesOf)
  }

  /** Whole words of what was marked, from the first turn it touches to the last; null if none. */
  snap(span: Span): Span | null {
    const parts = pieces(this.turns, span)
    const first = parts[0]
    const last = parts.at(-1)
    if (!first || !last) return null
    const start = snapped(this.text, this.words(first.turn), first).start
    const end = snapped(this.text, this.words(last.turn), last).end
    return this.text.slice(start, end).trim() === '' ? null : { start, end }
  }

  turnAt(offset: number): number {
    return turnAt(this.turns, offset)
  }

  at(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  #kept(cache: Map<number, Span[]>, index: number, find: (text: string) => Span[]): Span[] {
    const known = cache.get(index)
    if (known) return known
    const turn = this.turns[index]
    const base = turn?.start ?? 0
    const found = find(turn ? this.text.slice(turn.start, turn.end) : '').map((span) => ({
      start: span.start + base,
      end: span.end + base,
    }))
    cache.set(index, found)
    return found
  }
}
