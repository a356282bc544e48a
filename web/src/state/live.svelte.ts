/** What changed in the project, in this window or another: the revision, and who wants to know. */
import { listen } from '../api/events'
import type { ProjectEvent } from '../api/types'

type Listener = (event: ProjectEvent) => void

class Live {
  /** The newest revision this window knows of; an effect that reads it runs after every change. */
  revision = $state(0)
  connected = $state(true)
  #listeners = new Set<Listener>()

  /** Calls back for every change made elsewhere; returns how to stop. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Our own change was acknowledged; its event, which is under way, tells us nothing new. */
  acknowledge(revision: number | undefined): void {
    if (revision !== undefined && revision > this.revision) this.revision = revision
  }

  start(): () => void {
    return listen({
      onEvent: (event) => this.#take(event),
      onOpen: () => (this.connected = true),
      onLost: () => (this.connected = false),
    })
  }

  #take(event: ProjectEvent): void {
    if (event.revision <= this.revision) return
    this.revision = event.revision
    for (const listener of this.#listeners) listener(event)
  }
}

export const live = new Live()
