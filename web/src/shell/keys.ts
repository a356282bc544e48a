/** The keys that work on every screen. */
import { go } from '../state/router.svelte'
import { isShortcut, writesText } from '../state/shortcuts'

interface Doers {
  palette: () => void
  undo: () => void
  redo: () => void
}

export function globalKeys(event: KeyboardEvent, doers: Doers): void {
  if (event.defaultPrevented) return
  const doer = doerOf(event, doers)
  if (!doer) return
  event.preventDefault()
  doer()
}

function doerOf(event: KeyboardEvent, doers: Doers): (() => void) | null {
  if (isShortcut(event, 'palette')) return doers.palette
  // In a field Ctrl+Z takes back letters; in a dialog nothing happens behind it.
  if (writesText(event.target) || document.querySelector('dialog[open]')) return null
  if (isShortcut(event, 'undo')) return doers.undo
  if (isShortcut(event, 'redo')) return doers.redo
  if (isShortcut(event, 'search')) return () => go('/search')
  if (isShortcut(event, 'help')) return () => go('/help')
  return null
}
