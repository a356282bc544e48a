/** What changed in the project, in this window or another: the revision, and who wants to know. */
import { listen } from '../api/events'
import type { ProjectEvent } from '../api/types'

type Listener = (event: ProjectEvent) => void

/** How long an event waits, in ms, so that the answer to our own change can come first. */
const PATIENCE = 250

export class Live {
  /** The newest revision this window knows of; an effect that reads it runs after every change. */
  revision = $state(0)
  connected = $state(true)
  #listeners = new Set<Listener>()
  #newsreaders = new Set<Listener>()
  #own = new Set<number>()

  /** Calls back for every change made elsewhere; returns how to stop. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls back at once for every change, our own too; returns how to stop. */
  onNews(listener: Listener): () => void {
    this.#newsreaders.add(listener)
    return () => this.#newsreaders.delete(listener)
  }

  /** Our own change was acknowledged; its event tells us nothing new. */
  acknowledge(revision: number | undefined): void {
    if (revision === undefined) return
    this.#own.add(revision)
    this.know(revision)
  }

  know(revision: number): void {
    this.revision = Math.max(this.revision, revision)
  }

  start(): () => void {
    return listen({
      onEvent: (event) => this.take(event),
      onOpen: () => {
        const wasLost = !this.connected
        this.connected = true
        // Anything may have happened while nobody listened.
        if (wasLost) this.#miss()
      },
      onLost: () => (this.connected = false),
    })
  }

  take(event: ProjectEvent): void {
    this.#newsreaders.forEach((listener) => listener(event))
    setTimeout(() => {
      if (this.#own.delete(event.revision)) return
      this.know(event.revision)
      this.#tell(event)
    }, PATIENCE)
  }

  #miss(): void {
    const anything = { revision: this.revision, kind: '', documents: [], coder: '' }
    this.#newsreaders.forEach((listener) => listener(anything))
    this.#tell(anything)
  }

  #tell(event: ProjectEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}

export const live = new Live()
