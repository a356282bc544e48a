/** The live line: the server tells each window what changed. */
import type { ProjectEvent } from './types'

export interface EventLine {
  onEvent: (event: ProjectEvent) => void
  onOpen: () => void
  onLost: () => void
}

/** Listens until the returned function is called; the browser reconnects by itself. */
export function listen(line: EventLine): () => void {
  const source = new EventSource('/api/events')
  const take = (message: MessageEvent<string>) => {
    const event = parsed(message.data)
    if (event) line.onEvent(event)
  }
  source.onopen = line.onOpen
  source.onmessage = take
  source.addEventListener('change', take)
  source.onerror = line.onLost
  return () => source.close()
}

function parsed(data: string): ProjectEvent | null {
  try {
    const event = JSON.parse(data) as Partial<ProjectEvent>
    if (typeof event.revision !== 'number') return null
    return {
      revision: event.revision,
      kind: event.kind ?? '',
      documents: event.documents ?? [],
      coder: event.coder ?? '',
    }
  } catch {
    return null
  }
}
