/**
 * The reading caret: a word one stands on, and the word one began to select from. Everything between
 * them, both included, is the selection. Moves are pure: they answer a new caret.
 */
import type { Reading } from './reading'
import { around, same, type Span } from './spans'

export interface Caret {
  anchor: Span
  head: Span
  /** Whether something is selected, be it only the one word. */
  selecting: boolean
}

export type Step = 'word' | 'sentence' | 'turn'
export type Way = 1 | -1

export interface Move {
  step: Step
  way: Way
  extend: boolean
}

export function selectionOf(caret: Caret | null): Span | null {
  return caret?.selecting ? around(caret.anchor, caret.head) : null
}

/** The caret on the first word at or after an offset, else on the last before it. */
export function caretAt(reading: Reading, offset: number): Caret | null {
  const word = wordNear(reading, offset)
  return word && { anchor: word, head: word, selecting: false }
}

/** The caret that has selected a span. */
export function caretOver(reading: Reading, span: Span): Caret | null {
  const snapped = reading.snap(span)
  if (!snapped) return null
  const first = { start: snapped.start, end: Math.min(snapped.end, snapped.start + 1) }
  const last = { start: Math.max(snapped.start, snapped.end - 1), end: snapped.end }
  return { anchor: first, head: last, selecting: true }
}

export function moved(reading: Reading, caret: Caret, move: Move): Caret {
  const head = target(reading, caret, move)
  if (!head) return caret
  return move.extend
    ? { anchor: caret.anchor, head, selecting: true }
    : { anchor: head, head, selecting: false }
}

/** Selects the sentence; if whole sentences are selected already, one more. */
export function sentenceSelected(reading: Reading, caret: Caret): Caret {
  const selection = selectionOf(caret)
  const all = reading.sentences(reading.turnAt((selection ?? caret.head).start))
  const whole = all.find((s) => same(s, { start: selection?.start ?? -1, end: s.end }))
  if (selection && whole && all.some((s) => s.end === selection.end)) {
    const next = all.find((s) => s.start >= selection.end)
    return next ? over({ start: selection.start, end: next.end }) : caret
  }
  const here = all.find((s) => s.end > caret.head.start) ?? all.at(-1)
  return here ? over(here) : caret
}

export function turnSelected(reading: Reading, caret: Caret): Caret {
  const words = reading.words(reading.turnAt(caret.head.start))
  const [first, last] = [words[0], words.at(-1)]
  const sentences = reading.sentences(reading.turnAt(caret.head.start))
  const end = sentences.at(-1)?.end ?? last?.end
  return first && last && end ? over({ start: first.start, end }) : caret
}

function over(span: Span): Caret {
  return {
    anchor: { start: span.start, end: span.start + 1 },
    head: { start: span.end - 1, end: span.end },
    selecting: true,
  }
}

function target(reading: Reading, caret: Caret, { step, way, extend }: Move): Span | null {
  if (step === 'word') return besideWord(reading, caret.head, way)
  const unit = step === 'turn' ? turnUnits : sentenceUnits
  return besideUnit(reading, caret.head, { way, extend, units: unit })
}

function besideWord(reading: Reading, head: Span, way: Way): Span | null {
  for (let turn = reading.turnAt(head.start); reading.turns[turn]; turn += way) {
    const words = reading.words(turn)
    const word =
      way > 0 ? words.find((w) => w.start >= head.end) : words.findLast((w) => w.end <= head.start)
    if (word) return word
  }
  return null
}

interface UnitMove {
  way: Way
  extend: boolean
  units: (reading: Reading, turn: number) => readonly Span[]
}

/** Unextended: the first word of the unit beside. Extended: the near or far border of this one, then of the next. */
function besideUnit(reading: Reading, head: Span, { way, extend, units }: UnitMove): Span | null {
  for (let turn = reading.turnAt(head.start); reading.turns[turn]; turn += way) {
    const all = units(reading, turn)
    const unit = extend ? borderAhead(all, head, way) : startAhead(all, head, way)
    if (unit) return extend ? borderWord(reading, unit, way) : wordNear(reading, unit.start)
  }
  return null
}

function borderAhead(all: readonly Span[], head: Span, way: Way): Span | undefined {
  return way > 0 ? all.find((u) => u.end > head.end + 1) : all.findLast((u) => u.start < head.start)
}

function startAhead(all: readonly Span[], head: Span, way: Way): Span | undefined {
  return way > 0
    ? all.find((u) => u.start > head.start)
    : all.findLast((u) => u.end <= head.start || (u.start < head.start && u.end > head.end))
}

function borderWord(reading: Reading, unit: Span, way: Way): Span {
  return way > 0
    ? { start: unit.end - 1, end: unit.end }
    : (wordNear(reading, unit.start) ?? { start: unit.start, end: unit.start + 1 })
}

function turnUnits(reading: Reading, turn: number): readonly Span[] {
  const words = reading.words(turn)
  const [first, last] = [words[0], words.at(-1)]
  return first && last
    ? [{ start: first.start, end: reading.sentences(turn).at(-1)?.end ?? last.end }]
    : []
}

function sentenceUnits(reading: Reading, turn: number): readonly Span[] {
  return reading.sentences(turn)
}

function wordNear(reading: Reading, offset: number): Span | null {
  const at = Math.max(0, reading.turnAt(offset))
  for (let turn = at; turn < reading.turns.length; turn++) {
    const word = reading.words(turn).find((w) => w.end > offset)
    if (word) return word
  }
  for (let turn = at; turn >= 0; turn--) {
    const word = reading.words(turn).at(-1)
    if (word) return word
  }
  return null
}
