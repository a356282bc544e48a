/**
 * Whether the browser has words selected, as it last told. To ask it in the middle of a change costs
 * a layout, and it hardly ever has.
 */
let hasWords = false

if (typeof document !== 'undefined') {
  document.addEventListener('selectionchange', () => {
    hasWords = getSelection()?.type === 'Range'
  })
}

/** The browser's selection, when there are words in it. */
export function selectedWords(): Selection | null {
  if (!hasWords) return null
  const selection = getSelection()
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection : null
}
