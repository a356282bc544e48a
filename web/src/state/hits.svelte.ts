/** Hits fetched a stretch at a time, as somebody scrolls to them. */
import * as sitat from '../api/sitat'
import type { SearchAnswer, SearchHit } from '../api/types'

type Question = Parameters<typeof sitat.search>[0]

const STRETCH = 200

export class HitPages {
  /** Counts the questions, so that a list can start afresh with each. */
  question = $state(0)
  #asked: Question | null = null
  #stretches = $state.raw<ReadonlyMap<number, SearchHit[]>>(new Map())
  #under = new Set<number>()

  /** A new question, whose first stretch is here. */
  begin(asked: Question, first: SearchAnswer): void {
    this.#asked = asked
    this.#stretches = new Map([[0, first.hits]])
    this.#under = new Set()
    this.question++
  }

  at(index: number): SearchHit | null {
    return this.#stretches.get(Math.floor(index / STRETCH))?.[index % STRETCH] ?? null
  }

  /** Fetches the stretch with the hit, unless it is here or on its way. */
  need(index: number): void {
    const stretch = Math.floor(index / STRETCH)
    if (!this.#asked || this.#stretches.has(stretch) || this.#under.has(stretch)) return
    this.#under.add(stretch)
    void this.#fetch(stretch, this.#asked, this.question).catch(() => this.#under.delete(stretch))
  }

  async #fetch(stretch: number, asked: Question, question: number): Promise<void> {
    const answer = await sitat.search({ ...asked, offset: stretch * STRETCH, limit: STRETCH })
    if (question !== this.question) return
    this.#stretches = new Map([...this.#stretches, [stretch, answer.hits]])
    this.#under.delete(stretch)
  }
}
