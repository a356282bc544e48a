/** The page goes out of sight or away: the last moment to send what is not saved. */

let goesAway = false

if (typeof addEventListener === 'function') {
  addEventListener('pagehide', () => (goesAway = true), { capture: true })
  addEventListener('pageshow', () => (goesAway = false))
}

/** Whether a request sent now must outlive the page. */
export function isLeaving(): boolean {
  return goesAway || document.visibilityState === 'hidden'
}

/** Calls when the page goes out of sight or away, until the returned function is called. */
export function whenLeaving(act: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') act()
  }
  addEventListener('pagehide', act)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    removeEventListener('pagehide', act)
    document.removeEventListener('visibilitychange', hidden)
  }
}
