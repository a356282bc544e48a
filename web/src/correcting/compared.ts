/** An old text turn by turn, with what of it is gone now and what stands there instead. */
import type { Stretch } from '../api/corrections'
import type { OpenDocument } from '../api/types'

export interface Compared {
  number: number
  speaker: string
  parts: { text: string; kind: 'same' | 'gone' | 'new' }[]
}

/** @param difference from the old text to the new one, in the order of the text */
export function compared(
  old: Pick<OpenDocument, 'text' | 'turns'>,
  now: string,
  difference: readonly Stretch[],
): Compared[] {
  let next = 0
  return old.turns.map(({ number, speaker, start, end }) => {
    const parts: Compared['parts'] = []
    const add = (text: string, kind: 'same' | 'gone' | 'new') => {
      if (text) parts.push({ text, kind })
    }
    while (next < difference.length && (difference[next]?.end ?? 0) < start) next++
    let at = start
    for (let i = next; i < difference.length; i++) {
      const stretch = difference[i]
      if (!stretch || stretch.start > end) break
      add(old.text.slice(at, Math.max(at, stretch.start)), 'same')
      add(old.text.slice(Math.max(at, stretch.start), Math.min(end, stretch.end)), 'gone')
      if (stretch.start >= start) add(now.slice(stretch.newStart, stretch.newEnd), 'new')
      at = Math.max(at, Math.min(end, stretch.end))
    }
    add(old.text.slice(at, end), 'same')
    return { number, speaker, parts }
  })
}
