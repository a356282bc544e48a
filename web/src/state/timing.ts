/** User Timing marks, so that the bench and the browser's own tools can read how long a person waited. */
export type Measured = 'open-document' | 'add-coding' | 'search' | 'crosstab'

/** Starts a measure; the returned function ends it after the next frame is drawn. */
export function measure(what: Measured): () => void {
  const start = performance.now()
  return () =>
    requestAnimationFrame(() =>
      performance.measure(`sitat:${what}`, { start, end: performance.now() }),
    )
}
