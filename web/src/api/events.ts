/** The live line: the server tells each window what changed, and who else is there. */
import type { Person, ProjectEvent } from './types'

export interface EventLine {
  onEvent: (event: ProjectEvent) => void
  onPeople: (people: Person[]) => void
  /** The first word, with the revision of the project; all that was missed has come before it. */
  onHello: (revision: number) => void
  onLost: () => void
  /** Nobody looks at the window, so nothing is heard until somebody does; then comes the first word. */
  onRest: () => void
}

/** The server lets hear from itself every ten seconds; a line that is silent for so long, in ms, is dead. */
const SILENCE = 25_000
const AGAIN = 1_000
/** A browser holds six lines to one server, and one more window would stand still; in ms. */
const UNSEEN = 3_000

/**
 * Listens until the returned function is called, while the window is to be seen. A line that
 * breaks, that fell silent while the machine slept, or that rested, is taken up again where it was
 * left: the server is told what was heard last.
 */
export function listen(window: string, line: EventLine): () => void {
  let heard: string | null = null
  let source: EventSource | null = null
  let watch: ReturnType<typeof setTimeout> | undefined
  let unseen: ReturnType<typeof setTimeout> | undefined
  let resting = false

  function begin() {
    resting = false
    clearTimeout(watch)
    source?.close()
    const query = new URLSearchParams({ window })
    if (heard) query.set('after', heard)
    const made = (source = new EventSource(`/api/events?${query.toString()}`))
    for (const kind of ['change', 'people', 'hello', 'beat']) {
      made.addEventListener(kind, (message: MessageEvent<string>) => {
        if (made === source) take(kind, message)
      })
    }
    made.onerror = () => {
      if (made === source) lose()
    }
    listenFor(SILENCE)
  }

  /** Never by the browser alone: it gives up on some errors, and knows nothing of sleep. */
  function lose() {
    source?.close()
    line.onLost()
    listenFor(AGAIN)
  }

  function listenFor(millis: number) {
    clearTimeout(watch)
    watch = setTimeout(() => {
      if (millis === SILENCE) line.onLost()
      begin()
    }, millis)
  }

  function take(kind: string, message: MessageEvent<string>) {
    listenFor(SILENCE)
    if (message.lastEventId) heard = message.lastEventId
    if (kind === 'beat') return
    const data = parsed(message.data)
    if (kind === 'change' && isEvent(data)) line.onEvent(whole(data))
    else if (kind === 'people' && Array.isArray(data)) line.onPeople(data as Person[])
    else if (kind === 'hello' && isEvent(data)) line.onHello(data.revision)
  }

  function rest() {
    if (resting) return
    resting = true
    stop()
    line.onRest()
  }

  function stop() {
    clearTimeout(watch)
    clearTimeout(unseen)
    source?.close()
    source = null
  }

  function look() {
    clearTimeout(unseen)
    if (document.visibilityState === 'hidden') unseen = setTimeout(rest, UNSEEN)
    else if (resting) begin()
  }

  if (document.visibilityState === 'hidden') rest()
  else begin()
  document.addEventListener('visibilitychange', look)
  // A page that is left may be kept by the browser, and its line with it.
  addEventListener('pagehide', rest)
  addEventListener('pageshow', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pagehide', rest)
    removeEventListener('pageshow', look)
    stop()
  }
}

type Revised = Partial<ProjectEvent> & { revision: number }

function isEvent(data: unknown): data is Revised {
  return typeof (data as Revised | null)?.revision === 'number'
}

function whole(event: Revised): ProjectEvent {
  const { revision, kind = '', documents = [], coder = '' } = event
  return { revision, kind, documents, coder }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}
