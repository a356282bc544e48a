/** A walk through what a rule suggests: accept, refuse, pass over, one place at a time. */
import * as searches from '../api/searches'
import type { Decided, Precision, RuleSeen, Suggestion, Suggestions } from '../api/searches'
import { Fetched } from './fetched.svelte'

type Decision = 'accepted' | 'refused'

/** Suggestions fetched at one time. */
const STRETCH = 50

export interface Ways {
  page: (rule: number, limit: number, signal: AbortSignal) => Promise<Suggestions>
  accept: (
    id: number,
    suggestion: Suggestion,
    rule: RuleSeen,
    direction: string | null,
  ) => Promise<Decided>
  refuse: (id: number, suggestion: Suggestion, rule: RuleSeen) => Promise<Decided>
}

export class SuggestionWalk {
  readonly page = new Fetched<Suggestions>()
  /** Which of the fetched one stands at. */
  at = $state(0)
  /** The direction chosen for the one in sight; null for the rule's. */
  direction = $state<string | null>(null)
  busy = $state(false)
  #decided = $state.raw<ReadonlyMap<string, Decision>>(new Map())
  #precision = $state.raw<Precision | null>(null)
  readonly rule: number
  readonly #ways: Ways
  #limit = STRETCH

  constructor(rule: number, ways: Ways = { ...searches, page: searches.suggestions }) {
    this.rule = rule
    this.#ways = ways
  }

  readonly list = $derived(this.page.value?.suggestions ?? [])
  readonly current: Suggestion | null = $derived(this.list[this.at] ?? null)
  readonly precision = $derived(this.#precision ?? this.page.value?.precision ?? null)
  /** Those that are still to be decided. */
  readonly waiting = $derived(Math.max(0, (this.page.value?.waiting ?? 0) - this.#decided.size))
  /** Those passed over among the fetched. */
  readonly skipped = $derived(
    this.list.slice(0, this.at).filter((each) => !this.#decided.has(key(each))).length,
  )

  decisionOn(suggestion: Suggestion): Decision | null {
    return this.#decided.get(key(suggestion)) ?? null
  }

  /** Fetches those that wait, from the first; what was passed over stands there again. */
  async load(): Promise<void> {
    await this.page.ask((signal) => this.#ways.page(this.rule, this.#limit, signal))
    if (this.page.error) return
    this.#decided = new Map()
    this.#precision = null
    this.direction = null
    this.at = 0
  }

  /** After an undo: all anew, at the place where one was. */
  async again(): Promise<void> {
    const here = this.current
    const before = this.at
    await this.load()
    const same = here ? this.list.findIndex((each) => key(each) === key(here)) : -1
    // What was taken back stands just before the place one had come to.
    this.at = same > 0 ? same - 1 : same === 0 ? 0 : Math.min(before, this.list.length)
  }

  async accept(direction: string | null = this.direction): Promise<Decided> {
    return this.#decide('accepted', (it, rule) => this.#ways.accept(this.rule, it, rule, direction))
  }

  async refuse(): Promise<Decided> {
    return this.#decide('refused', (it, rule) => this.#ways.refuse(this.rule, it, rule))
  }

  async #decide(
    what: Decision,
    decide: (suggestion: Suggestion, rule: RuleSeen) => Promise<Decided>,
  ): Promise<Decided> {
    const suggestion = this.current
    const rule = this.page.value?.rule
    if (!suggestion || !rule || this.busy) throw new Error('nothing to decide')
    this.busy = true
    try {
      const answer = await decide(suggestion, rule)
      this.#decided = new Map(this.#decided).set(key(suggestion), what)
      this.#precision = answer.precision
      await this.step(1)
      return answer
    } finally {
      this.busy = false
    }
  }

  /** To the next that is not decided, or back to the one before, decided or not. */
  async step(by: 1 | -1): Promise<void> {
    this.direction = null
    if (by < 0) {
      this.at = Math.max(0, this.at - 1)
      return
    }
    let next = Math.min(this.at + 1, this.list.length)
    while (next < this.list.length && this.#decided.has(key(this.list[next]!))) next++
    this.at = next
    const more = (this.page.value?.waiting ?? 0) > this.list.length
    if (next === this.list.length && more) await this.#fetchMore()
  }

  /** The next stretch, after those passed over. */
  async #fetchMore(): Promise<void> {
    const passed = this.skipped
    this.#limit = passed + STRETCH
    await this.load()
    this.at = Math.min(passed, this.list.length)
  }
}

function key({ place }: Suggestion): string {
  return `${place.documentId} ${place.start} ${place.end}`
}
