/** How far the search index is, while somebody waits for it. */
import * as sitat from '../api/sitat'
import type { IndexState } from '../api/types'
import { explain } from './session.svelte'

/** Between two looks, in milliseconds. */
export const BETWEEN = 1_000
/** What is over before this is not told of. */
export const QUIET = 500
/** How long it stands that the index was built anew. */
export const TOLD = 8_000

type Ask = (signal?: AbortSignal) => Promise<IndexState>

export class Indexing {
  /** What it lacks, when somebody has waited for long enough to be told. */
  shown = $state.raw<IndexState | null>(null)
  /** Whether it is being made anew because somebody asked for that. */
  rebuilding = $state(false)
  /** Whether that is done since a moment. */
  rebuilt = $state(false)
  /** Why it was not begun. */
  refused = $state('')
  /** How often an answer lacked documents though the index had said it was ready. */
  #vain = 0
  readonly #ask: Ask
  readonly #begin: () => Promise<IndexState>

  constructor(ask: Ask = sitat.indexState, begin = sitat.rebuildIndex) {
    this.#ask = ask
    this.#begin = begin
  }

  /** Looks until the index is ready, and tells of that once. The returned function ends the looking. */
  follow(oncomplete: () => void): () => void {
    const under = new AbortController()
    const begun = Date.now()
    const look = async () => {
      const now = await this.#ask(under.signal).catch(() => null)
      if (under.signal.aborted) return
      if (now?.state === 'ready') {
        this.#ready()
        return oncomplete()
      }
      if (now && Date.now() - begun >= QUIET) this.shown = now
      later(Date.now() - begun < QUIET ? QUIET : BETWEEN)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (wait: number) => (timer = setTimeout(() => void look(), wait))
    // An answer may be older than the index; asking anew for it must not become a race.
    later(Math.min((QUIET / 4) * 2 ** this.#vain++, 30_000))
    return () => {
      under.abort()
      clearTimeout(timer)
      this.shown = null
    }
  }

  /** The last answer lacked nothing. */
  complete(): void {
    this.#vain = 0
  }

  #ready(): void {
    this.shown = null
    if (!this.rebuilding) return
    this.rebuilding = false
    this.rebuilt = true
    setTimeout(() => (this.rebuilt = false), TOLD)
  }

  /** Has the index made anew. */
  async rebuild(): Promise<void> {
    this.refused = ''
    this.rebuilt = false
    try {
      await this.#begin()
      this.rebuilding = true
    } catch (e) {
      this.refused = explain(e)
    }
  }
}

export const indexing = new Indexing()
