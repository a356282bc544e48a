import { flushSync } from 'svelte'

/** In ms: what waits for a quiet moment waits no longer. */
const LONGEST = 100

const waiting = new Set<() => void>()

/**
 * Runs when the coming frame has been painted and nothing that matters more waits; the returned
 * function lets it be.
 */
export function whenIdle(then: () => void): () => void {
  let idle: number | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'function') {
      idle = requestIdleCallback(run, { timeout: LONGEST })
    } else later = setTimeout(run)
  })
  waiting.add(run)
  return letBe

  function run() {
    letBe()
    then()
  }

  function letBe() {
    waiting.delete(run)
    cancelAnimationFrame(frame)
    if (idle !== undefined) cancelIdleCallback(idle)
    clearTimeout(later)
  }
}

/** Has done at once what waits for a quiet moment: the next key is for what it draws. */
export function beDone(): void {
  flushSync()
  for (const run of [...waiting]) run()
  flushSync()
}
