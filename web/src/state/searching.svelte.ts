/** The search that stands in the address, and what the server answered to it. */
import { ApiError } from '../api/call'
import * as sitat from '../api/sitat'
import type { SearchAnswer } from '../api/types'
import { Narrowing } from '../query/narrowing.svelte'
import { chosenHits } from './chosenHits.svelte'
import { Fetched } from './fetched.svelte'
import { orderOf, sortOf, type HitOrder } from './hitOrder'
import { HitPages, STRETCH } from './hits.svelte'
import { live } from './live.svelte'
import { router, setQuery } from './router.svelte'
import { explain } from './session.svelte'
import { measure } from './timing'

export type SearchView = 'kwic' | 'turn'

/** How many hits a page of whole turns has. */
export const PAGE = 25
/** Words on either side in the concordance. */
const WORDS = 12

class Searching {
  readonly q = $derived(router.param('q'))
  readonly order: HitOrder = $derived(orderOf(router.param('sort')))
  /** How many hits are drawn, of a random order; `null` for all. */
  readonly sample: number | null = $derived(
    this.order.seed === null ? null : positive(router.param('sample')),
  )
  readonly view: SearchView = $derived(
    /^(turn|quotes)$/.test(router.param('view')) ? 'turn' : 'kwic',
  )
  readonly offset = $derived(Number(router.param('offset', '0')) || 0)
  readonly interviewers = $derived(router.param('interviewers') === 'yes')
  /** What is asked of the server, whichever page it is. */
  readonly asked = $derived({
    q: this.q,
    sort: sortOf(this.order) ?? 'position',
    interviewers: this.interviewers,
    context: this.view === 'kwic' ? WORDS : ('turn' as const),
  })
  /** What a file of the hits asks for. */
  readonly exported = $derived({ ...this.asked, limit: this.sample ?? 'all' })
  /** Narrows the query down by facets and forms. */
  readonly narrowing = new Narrowing(
    () => this.q,
    (q) => this.search(q),
  )
  readonly answer = new Fetched<SearchAnswer>()
  readonly pages = new HitPages()
  readonly total = $derived(this.answer.value?.total ?? null)
  /** How many hits are listed: all, or the sample. */
  readonly listed = $derived(Math.min(this.total?.hits ?? 0, this.sample ?? Infinity))
  /** What is wrong with the query. */
  readonly refused = $derived(
    this.answer.error instanceof ApiError && this.answer.error.status === 400
      ? { message: explain(this.answer.error), position: this.answer.error.position }
      : null,
  )
  readonly #question = $derived({
    ...this.asked,
    limit: this.view === 'kwic' ? STRETCH : Math.min(PAGE, this.#rest),
    offset: this.view === 'kwic' ? 0 : this.offset,
  })
  /** How much of a sample is left from the page's first on. */
  get #rest(): number {
    return this.sample === null ? PAGE : Math.max(0, this.sample - this.offset)
  }
  /** Changes when another answer is needed; what else stands in the address may change meanwhile. */
  readonly key = $derived(JSON.stringify([this.#question, live.revision]))
  #answered = ''

  /** Asks what the address asks, unless that is what was answered last. */
  ask(): void {
    // On the way to another screen the address asks nothing of this one.
    if (router.route.screen !== 'search') return
    const question = this.#question
    const key = this.key
    chosenHits.follow(
      JSON.stringify([this.asked.q, this.asked.sort, this.interviewers, this.sample]),
    )
    if (!question.q) {
      this.#answered = ''
      return this.answer.clear()
    }
    if (key === this.#answered) return
    this.#answered = ''
    const done = measure('search')
    void this.answer
      .ask((signal) => sitat.searchNow(question, signal))
      .then((came) => {
        if (!came || this.key !== key || this.answer.error || !this.answer.value) return
        this.#answered = key
        const { revision, pending, total } = this.answer.value
        chosenHits.answered({ revision, pending, hits: total.hits })
        this.pages.begin(question, this.answer.value)
        done()
      })
  }

  /** Asks once more: the index has taken in what it lacked. */
  askAgain(): void {
    this.#answered = ''
    this.ask()
  }

  /** The screen is left: nobody waits for an answer that is not there yet. */
  leave(): void {
    this.answer.giveUp()
  }

  /** Another query, at a new place: Back returns to this one. */
  search(q: string): void {
    setQuery({ q, ...BEGINNING }, { push: true })
  }

  /** The same query in another order, sample or view. */
  show(changes: Record<string, string | number | null>): void {
    setQuery({ ...BEGINNING, ...changes })
  }

  /** Lists the hits in this order; a sample is of a random one only. */
  sortBy(order: HitOrder): void {
    this.show({ sort: sortOf(order), ...(order.seed === null && { sample: null }) })
  }

  /** Keeps in the address where one is, so that Back and a reload come there again. */
  remember(row: number, top: number): void {
    setQuery({ row, top: top || null })
  }
}

/** Other hits are looked at from the first on. */
const BEGINNING = { offset: null, row: null, top: null }

function positive(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

export const searching = new Searching()
