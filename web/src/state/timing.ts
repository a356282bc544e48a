/** User Timing marks, so that the bench and the browser's own tools can read how long a person waited. */
export type Measured = 'open-document' | 'add-coding' | 'filter-codes' | 'search' | 'crosstab'

/** When the last input came; before any, when the page was asked for. */
let lastInput = 0
/** What was measured from that input already: an input starts each measure once. */
const begun = new Set<Measured>()

/** Notes when keys, clicks and steps back come, until the returned function is called. */
export function noteInputs(): () => void {
  const kinds = ['keydown', 'pointerup', 'click', 'popstate', 'drop']
  const note = (event: Event) => {
    lastInput = event.timeStamp
    begun.clear()
  }
  kinds.forEach((kind) => addEventListener(kind, note, { capture: true, passive: true }))
  return () => kinds.forEach((kind) => removeEventListener(kind, note, { capture: true }))
}

/** Starts a measure at the input that led here; the returned function ends it when all is painted. */
export function measure(what: Measured): () => void {
  const start = begun.has(what) ? performance.now() : lastInput
  begun.add(what)
  return () => void painted().then(() => record(what, start))
}

/** As `measure`, for what is painted at once and done later: ends when both have been. */
export function measureDone(what: Measured): () => void {
  const start = begun.has(what) ? performance.now() : lastInput
  begun.add(what)
  const shown = painted()
  return () => {
    const done = performance.now()
    void shown.then((at) => record(what, start, Math.max(at, done)))
  }
}

function record(what: Measured, start: number, end = performance.now()): void {
  performance.measure(`sitat:${what}`, { start, end })
}

/** The time at which the frame after the next begins: the next has been painted by then. */
function painted(): Promise<number> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
  )
}
