/** Marking and pointing in the text with mouse, pen or finger: two clicks take a word, three a sentence, four a turn. */
import { adjusting } from '../state/adjusting.svelte'
import { desk } from '../state/desk.svelte'
import { unitSelected } from '../text/caret'
import type { Unit } from '../text/units'

const BY_CLICKS: readonly Unit[] = ['sentence', 'turn']

/** Follows the pointer on the text until the returned function is called. */
export function pointing(text: HTMLElement): () => void {
  text.addEventListener('mouseup', onmouseup)
  return () => text.removeEventListener('mouseup', onmouseup)
}

function onmouseup(event: MouseEvent): void {
  if (event.button !== 0 || (event.target as Element).closest('button')) return
  // The browser settles its selection after this event.
  setTimeout(() => {
    adjusting.leave()
    const marked = desk.view?.marked()
    if (event.detail >= 3) takeUnit(event, BY_CLICKS[Math.min(event.detail, 4) - 3] ?? 'turn')
    else if (marked) desk.select(marked, event.detail === 2 ? 'word' : undefined)
    else point(event)
    if (desk.selection) desk.view?.select(desk.selection)
  })
}

function takeUnit(event: MouseEvent, unit: Unit): void {
  point(event)
  if (desk.caret) desk.caret = unitSelected(desk.reading, desk.caret, unit)
}

function point({ clientX, clientY }: MouseEvent): void {
  const offset = desk.view?.offsetAt(clientX, clientY) ?? null
  if (offset === null) return
  desk.standAt(offset)
  desk.focusAt(offset)
}
