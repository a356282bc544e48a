/** A selection grows from word to sentence to turn and shrinks the same way; or moves as it is. */
import { caretExactly, selectionOf, type Caret, type Way } from './caret'
import type { Reading } from './reading'
import { same, type Span } from './spans'
import type { Unit } from './units'

const RUNGS: readonly Unit[] = ['word', 'sentence', 'turn']

/** One rung up: the smallest whole words, sentences or turns that hold more than is selected. */
export function grown(reading: Reading, caret: Caret): Caret {
  const now = selectionOf(caret)
  if (!now) return over(reading.snap(caret.head) ?? caret.head, [])
  const above = RUNGS.map((unit) => reading.snap(now, unit)).find((s) => s && !same(s, now))
  return above ? over(above, [...(caret.grownFrom ?? []), now]) : caret
}

/** Back to what it grew from; else to the first smaller unit within. */
export function shrunk(reading: Reading, caret: Caret): Caret {
  const now = selectionOf(caret)
  if (!now) return caret
  const from = caret.grownFrom?.at(-1)
  if (from) return over(from, caret.grownFrom?.slice(0, -1) ?? [])
  const turn = reading.turnAt(now.start)
  const within = (unit: Unit) =>
    reading.units(turn, unit).find((u) => u.start >= now.start && u.end <= now.end)
  const smaller = [within('turn'), within('sentence'), within('word')].find(
    (u) => u && u.end - u.start < now.end - now.start,
  )
  return smaller ? over(smaller, []) : caret
}

/** Both ends one unit on (or back); as it was when there is no room. */
export function shifted(reading: Reading, caret: Caret, { unit, way }: Shift): Caret {
  const now = selectionOf(caret)
  if (!now) return caret
  const start = besideStart(reading, now, { unit, way })
  const end = besideEnd(reading, now, { unit, way })
  return start === null || end === null || end <= start ? caret : caretExactly({ start, end })
}

export interface Shift {
  unit: Unit
  way: Way
}

/** The start of the next unit that starts after the span does, or of the last that starts before. */
function besideStart(reading: Reading, span: Span, { unit, way }: Shift): number | null {
  for (let t = Math.max(0, reading.turnAt(span.start)); reading.turns[t]; t += way) {
    const all = reading.units(t, unit)
    const found =
      way > 0 ? all.find((u) => u.start > span.start) : all.findLast((u) => u.start < span.start)
    if (found) return found.start
  }
  return null
}

function besideEnd(reading: Reading, span: Span, { unit, way }: Shift): number | null {
  for (let t = Math.max(0, reading.turnAt(span.end - 1)); reading.turns[t]; t += way) {
    const all = reading.units(t, unit)
    const found =
      way > 0 ? all.find((u) => u.end > span.end) : all.findLast((u) => u.end < span.end)
    if (found) return found.end
  }
  return null
}

function over(span: Span, grownFrom: readonly Span[]): Caret {
  return { ...caretExactly(span), grownFrom }
}
