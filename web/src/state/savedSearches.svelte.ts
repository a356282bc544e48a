/**
 * The searches that are kept, and what is new in them. To know what is new a search must be made anew, so that is
 * asked for one search at a time, and only for those that somebody looks at.
 */
import { untrack } from 'svelte'
import * as searches from '../api/searches'
import type { News, SavedSearch } from '../api/searches'
import { Fetched } from './fetched.svelte'
import { live } from './live.svelte'

export class SavedSearches {
  readonly list = new Fetched<SavedSearch[]>()
  news = $state.raw<ReadonlyMap<number, News>>(new Map())
  #waiting: number[] = []
  #working = false
  readonly #ask: (id: number) => Promise<News>

  constructor(ask: (id: number) => Promise<News> = searches.news) {
    this.#ask = ask
  }

  readonly all = $derived(this.list.value ?? [])
  readonly rules = $derived(this.all.filter(({ code }) => code !== null))

  find(id: number): SavedSearch | null {
    return this.all.find((search) => search.id === id) ?? null
  }

  /** Asks for the list; called in an effect it asks again after every change. */
  follow(): void {
    void live.revision
    untrack(() => void this.load())
  }

  load(): Promise<unknown> {
    return this.list.ask((signal) => searches.savedSearches(signal))
  }

  /** Looks what is new in some, one after the other. */
  look(ids: readonly number[]): void {
    for (const id of ids) if (!this.#waiting.includes(id)) this.#waiting.push(id)
    void this.#work()
  }

  /** What was learnt on the way. */
  know(news: News): void {
    this.news = new Map(this.news).set(news.id, news)
  }

  async #work(): Promise<void> {
    if (this.#working) return
    this.#working = true
    for (let id = this.#waiting.shift(); id !== undefined; id = this.#waiting.shift()) {
      try {
        this.know(await this.#ask(id))
      } catch {
        // One that cannot be made, for its code is gone, is told where it is opened.
      }
    }
    this.#working = false
  }
}

export const savedSearches = new SavedSearches()
