/** In ms: what waits for a quiet moment waits no longer. */
const LONGEST = 100

/**
 * Runs when the coming frame has been painted and nothing that matters more waits; the returned
 * function lets it be.
 */
export function whenIdle(then: () => void): () => void {
  let idle: number | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'function') {
      idle = requestIdleCallback(then, { timeout: LONGEST })
    } else later = setTimeout(then)
  })
  return () => {
    cancelAnimationFrame(frame)
    if (idle !== undefined) cancelIdleCallback(idle)
    clearTimeout(later)
  }
}
