/** One end of a passage taken hold of: it goes to whole units and never past the other. */
import type { Reading } from '../text/reading'
import type { Span } from '../text/spans'
import type { Unit } from '../text/units'

export type End = 'start' | 'end'

/** The passage with one end at the unit that an offset lies in; as it was where there is none. */
export function withEnd(
  reading: Reading,
  span: Span,
  { end, offset, unit }: { end: End; offset: number; unit: Unit },
): Span {
  const letter =
    end === 'start' ? { start: offset, end: offset + 1 } : { start: offset - 1, end: offset }
  const whole = reading.snap(letter, unit)
  if (!whole) return span
  const moved = end === 'start' ? { ...span, start: whole.start } : { ...span, end: whole.end }
  return moved.start < moved.end ? moved : span
}
