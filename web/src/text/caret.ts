/**
 * The reading caret: a unit one stands on, and the one where one began to select. Everything between
 * them, both included, is the selection. Moves are pure: they answer a new caret.
 */
import type { Reading } from './reading'
import { around, same, type Span } from './spans'
import type { Unit } from './units'

export interface Caret {
  anchor: Span
  head: Span
  /** Whether something is selected, be it only the one word. */
  selecting: boolean
  /** What the selection grew from, the smallest first; the way back. */
  grownFrom?: readonly Span[]
}

export type Step = Unit
export type Way = 1 | -1

export interface Move {
  step: Step
  way: Way
  extend: boolean
  /** What a selection is snapped to. */
  unit?: Unit
}

export function selectionOf(caret: Caret | null): Span | null {
  return caret?.selecting ? around(caret.anchor, caret.head) : null
}

/** The caret on the first word at or after an offset, else on the last before it. */
export function caretAt(reading: Reading, offset: number): Caret | null {
  const word = wordNear(reading, offset)
  return word && { anchor: word, head: word, selecting: false }
}

/** The caret that has selected a span, widened to whole units. */
export function caretOver(reading: Reading, span: Span, unit: Unit = 'word'): Caret | null {
  const snapped = reading.snap(span, unit)
  return snapped && caretExactly(snapped)
}

/** The caret that has selected a span as it is; its end moves first. */
export function caretExactly({ start, end }: Span): Caret {
  return {
    anchor: { start, end: start + 1 },
    head: { start: end - 1, end },
    selecting: true,
  }
}

export function moved(reading: Reading, caret: Caret, move: Move): Caret {
  const head = target(reading, caret, move)
  if (!head) return caret
  if (!move.extend) return { anchor: head, head, selecting: false }
  const extended = { anchor: caret.anchor, head, selecting: true }
  return move.unit ? snappedTo(reading, extended, move.unit) : extended
}

/** The other end of the selection is the one that moves. */
export function turnedRound(caret: Caret): Caret {
  return { ...caret, anchor: caret.head, head: caret.anchor }
}

/** Selects the sentence; if whole sentences are selected already, one more. */
export function sentenceSelected(reading: Reading, caret: Caret): Caret {
  const selection = selectionOf(caret)
  const all = reading.sentences(reading.turnAt((selection ?? caret.head).start))
  const whole = all.find((s) => same(s, { start: selection?.start ?? -1, end: s.end }))
  if (selection && whole && all.some((s) => s.end === selection.end)) {
    const next = all.find((s) => s.start >= selection.end)
    return next ? caretExactly({ start: selection.start, end: next.end }) : caret
  }
  const here = all.find((s) => s.end > caret.head.start) ?? all.at(-1)
  return here ? caretExactly(here) : caret
}

export function turnSelected(reading: Reading, caret: Caret): Caret {
  const [whole] = reading.units(reading.turnAt(caret.head.start), 'turn')
  return whole ? caretExactly(whole) : caret
}

/** The whole unit at the caret. */
export function unitSelected(reading: Reading, caret: Caret, unit: Unit): Caret {
  return caretOver(reading, caret.head, unit) ?? caret
}

/** Widens a selection to whole units; the end that moved goes on moving. */
export function snappedTo(reading: Reading, caret: Caret, unit: Unit): Caret {
  const selection = selectionOf(caret)
  const whole = selection && caretOver(reading, selection, unit)
  if (!whole) return caret
  return caret.head.start < caret.anchor.start ? turnedRound(whole) : whole
}

function target(reading: Reading, { head }: Caret, { step, way, extend }: Move): Span | null {
  if (step === 'word' || step === 'character') return besideSmall(reading, head, { step, way })
  return besideGreat(reading, head, { step, way, extend })
}

function besideSmall(
  reading: Reading,
  head: Span,
  { step, way }: Pick<Move, 'step' | 'way'>,
): Span | null {
  for (let turn = Math.max(0, reading.turnAt(head.start)); reading.turns[turn]; turn += way) {
    const all = reading.units(turn, step)
    const next =
      way > 0 ? all.find((u) => u.start >= head.end) : all.findLast((u) => u.end <= head.start)
    if (next) return next
  }
  return null
}

/** Unextended: the first word of the unit beside. Extended: the near or far border of this one, then of the next. */
function besideGreat(reading: Reading, head: Span, { step, way, extend }: Move): Span | null {
  for (let turn = Math.max(0, reading.turnAt(head.start)); reading.turns[turn]; turn += way) {
    const all = reading.units(turn, step)
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
