/** The keys of reading: what is shown, what is found, how the text is set. */
import { codingFilter } from '../state/codingFilter.svelte'
import { isShortcut } from '../state/shortcuts'

export function readingKey(event: KeyboardEvent): (() => void) | null {
  if (isShortcut(event, 'showAll')) return () => codingFilter.clear()
  return null
}
