/** What changed in the project, in this window or another: the revision, and who wants to know. */
import { listen } from '../api/events'
import type { Person, ProjectEvent } from '../api/types'

type Listener = (event: ProjectEvent) => void

/** How long an event waits, in ms, so that the answer to our own change can come first. */
const PATIENCE = 250

export class Live {
  /** The newest revision this window knows of; an effect that reads it runs after every change. */
  revision = $state(0)
  connected = $state(true)
  /** Nothing is heard, for nobody looks at the window. */
  resting = false
  /** Everybody who has the project open, this window too. */
  people = $state.raw<Person[]>([])
  /** What the server knows this window by; nothing that lasts. */
  readonly window = Math.random().toString(36).slice(2, 12)
  /** The revision up to which the screens have taken in everything. */
  seen = 0
  #listeners = new Set<Listener>()
  #newsreaders = new Set<Listener>()
  #greeted = new Set<() => void>()
  #own = new Set<number>()
  #heard = 0

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

  /** Calls back whenever the line to the server is there, first and after each loss. */
  onLine(listener: () => void): () => void {
    this.#greeted.add(listener)
    return () => this.#greeted.delete(listener)
  }

  /** Our own change was acknowledged; its event tells us nothing new. */
  acknowledge(revision: number | undefined): void {
    if (revision === undefined) return
    this.#own.add(revision)
    this.know(revision)
  }

  know(revision: number): void {
    if (this.revision === 0) this.seen = revision
    this.revision = Math.max(this.revision, revision)
  }

  start(): () => void {
    return listen(this.window, {
      onEvent: (event) => this.take(event),
      onPeople: (people) => (this.people = people),
      onHello: (revision) => this.greet(revision),
      onRest: () => (this.resting = true),
      onLost: () => {
        this.connected = false
        this.people = []
      },
    })
  }

  /** What was missed has been told before; only what came before the first word was not. */
  greet(revision: number): void {
    this.connected = true
    this.resting = false
    const known = Math.max(this.#heard, this.revision)
    this.#heard = Math.max(this.#heard, revision)
    this.#greeted.forEach((listener) => listener())
    if (this.revision > 0 && revision > known) {
      this.take({ revision, kind: '', documents: [], coder: '' })
    }
  }

  take(event: ProjectEvent): void {
    this.#heard = Math.max(this.#heard, event.revision)
    this.#newsreaders.forEach((listener) => listener(event))
    setTimeout(() => {
      this.seen = Math.max(this.seen, event.revision)
      if (this.#own.delete(event.revision)) return
      this.know(event.revision)
      this.#tell(event)
    }, PATIENCE)
  }

  /** Somebody's change came to light by a refusal, perhaps before its event. */
  lookAgain(): void {
    const anything = { revision: this.revision, kind: '', documents: [], coder: '' }
    this.#newsreaders.forEach((listener) => listener(anything))
    this.#tell(anything)
  }

  #tell(event: ProjectEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}

export const live = new Live()
