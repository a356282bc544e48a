/** Marking and pointing in the text with mouse, pen or finger. */
import { desk } from '../state/desk.svelte'

/** Follows the pointer on the text until the returned function is called. */
export function pointing(text: HTMLElement): () => void {
  text.addEventListener('mouseup', onmouseup)
  return () => text.removeEventListener('mouseup', onmouseup)
}

function onmouseup(event: MouseEvent): void {
  if (event.button !== 0) return
  const { clientX, clientY } = event
  // The browser settles its selection after this event.
  setTimeout(() => {
    const marked = desk.view?.marked()
    if (marked) desk.select(marked)
    else point(clientX, clientY)
    if (marked) desk.view?.select(desk.selection)
  })
}

function point(x: number, y: number): void {
  const offset = desk.view?.offsetAt(x, y) ?? null
  if (offset === null) return
  desk.standAt(offset)
  desk.focusAt(offset)
}
