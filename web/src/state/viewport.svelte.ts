/** How much room there is, for what CSS alone cannot decide. */
export const viewport = $state({ width: window.innerWidth })

window.addEventListener('resize', () => (viewport.width = window.innerWidth))

/** Three panes, two with a drawer, or one. */
export function paneCount(): 1 | 2 | 3 {
  if (viewport.width >= 1280) return 3
  return viewport.width >= 720 ? 2 : 1
}
