/** The keys that work on every screen. */
import { go } from '../state/router.svelte'
import { isShortcut, takesBackLetters, writesText } from '../state/shortcuts'

interface Doers {
  palette: () => void
  undo: () => void
  redo: () => void
  help: () => void
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
  // In a dialog nothing happens behind it.
  if (document.querySelector('dialog[open]')) return null
  return travelOf(event, doers) ?? (writesText(event.target) ? null : placeOf(event, doers))
}

/** In a line of text Ctrl+Z takes back letters; anywhere else, a list of choices included, the last change. */
function travelOf(event: KeyboardEvent, doers: Doers): (() => void) | null {
  if (takesBackLetters(event.target)) return null
  if (isShortcut(event, 'undo')) return doers.undo
  return isShortcut(event, 'redo') ? doers.redo : null
}

function placeOf(event: KeyboardEvent, doers: Doers): (() => void) | null {
  if (isShortcut(event, 'search')) return toSearch
  if (isShortcut(event, 'help')) return doers.help
  return null
}

/** On the search screen to the query as it stands, from elsewhere to an empty one. */
function toSearch(): void {
  const field = document.querySelector<HTMLInputElement>('main input[data-arrival]')
  if (!field) return go('/search')
  field.focus()
  field.select()
}
