/** The live line: the server tells each window what changed, and who else is there. */
import type { Person, ProjectEvent } from './types'

export interface EventLine {
  onEvent: (event: ProjectEvent) => void
  onPeople: (people: Person[]) => void
  /** The first word, with the revision of the project; all that was missed has come before it. */
  onHello: (revision: number) => void
  onLost: () => void
}

/** The server lets hear from itself every ten seconds; a line that is silent for so long, in ms, is dead. */
const SILENCE = 25_000
const AGAIN = 1_000

/**
 * Listens until the returned function is called. A line that breaks, or that fell silent while the
 * machine slept, is taken up again where it was left: the server is told what was heard last.
 */
export function listen(window: string, line: EventLine): () => void {
  let heard: string | null = null
  let source: EventSource | null = null
  let watch: ReturnType<typeof setTimeout> | undefined

  function begin() {
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

  begin()
  return () => {
    clearTimeout(watch)
    source?.close()
    source = null
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
