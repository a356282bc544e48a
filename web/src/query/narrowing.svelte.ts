/** A query that facets, links and found forms make narrower, by what the server reads in it. */
import * as api from '../api/query'
import type { Clause } from '../api/query'
import { preferences } from '../state/preferences.svelte'
import { chosen, withChosen, type Chosen } from './conditions'
import { added, jointsOf, type Edited } from './edit'

export class Narrowing {
  #read = $state.raw<{ query: string; clause: Clause | null }>({ query: '', clause: null })
  readonly #now: () => string
  readonly #take: (query: string) => void
  #last: Promise<void> = Promise.resolve()

  /**
   * @param now the query as it stands
   * @param take gets the narrower one
   */
  constructor(now: () => string, take: (query: string) => void) {
    this.#now = now
    this.#take = take
  }

  /** For an effect: knows what the query asks for, soon after it has changed. */
  follow(): void {
    const query = this.#now()
    if (query !== this.#read.query) void this.#know(query).catch(() => undefined)
  }

  /** Whether the query asks for the value, or denies it; of the last that was read. */
  chosen(field: string, value: string): Chosen | null {
    return chosen(this.#edited, field, value)
  }

  /** Adds the value, or the denial of it; where that stands already, it goes. */
  choose(field: string, value: string, not = false): void {
    this.change((edited) => withChosen(edited, field, value, not))
  }

  /** One change after the other, each of the query that the one before has made. */
  change(how: (edited: Edited) => string): void {
    this.#last = this.#last
      .then(async () => {
        const query = this.#now()
        if (query !== this.#read.query) await this.#know(query)
        if (query === this.#now()) this.#take(how(this.#edited))
      })
      // The line at the foot says when the server does not answer.
      .catch(() => undefined)
  }

  /** The query with more conditions, for a link: in parentheses until it is known whether it needs them. */
  with(conditions: readonly string[]): string {
    const query = this.#now().trim()
    const { and } = this.#joints(query)
    const text = conditions.join(` ${and} `)
    if (!query || !text) return query || text
    return this.#read.query.trim() === query
      ? added(this.#edited, text)
      : `(${query}) ${and} ${text}`
  }

  get #edited(): Edited {
    return { ...this.#read, joints: this.#joints(this.#read.query) }
  }

  #joints(query: string) {
    return jointsOf(query, preferences.language)
  }

  async #know(query: string): Promise<void> {
    const clause = query.trim() ? await api.clauseOf(query) : null
    this.#read = { query, clause }
  }
}
