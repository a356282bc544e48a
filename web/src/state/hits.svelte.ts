/**
 * Hits of one search, fetched a stretch at a time as somebody comes to them. What is only passed over on the way is
 * never asked for, what is left behind before it came is given up, and few stretches are kept.
 */
import * as sitat from '../api/sitat'
import type { SearchAnswer, SearchHit } from '../api/types'

type Question = Parameters<typeof sitat.search>[0]
type Ask = (question: Question, signal: AbortSignal) => Promise<{ hits: SearchHit[] }>

/** Hits fetched at one time. */
export const STRETCH = 200
/** Stretches kept; those nearest to what is in sight. */
const KEPT = 12
/** How long rows must be in sight before they are asked for, in milliseconds. */
const REST = 50

export class HitPages {
  /** Counts the questions, so that a list can start afresh with each; the same one asked again, after somebody coded, is none. */
  question = $state(0)
  /** Whether a stretch in sight could not be fetched; looking at it again tries again. */
  failed = $state(false)
  #asked: Question | null = null
  #stretches = $state.raw<ReadonlyMap<number, SearchHit[]>>(new Map())
  #under = new Map<number, AbortController>()
  #resting: ReturnType<typeof setTimeout> | undefined
  #middle = 0
  #sight = { first: 0, end: 0 }
  readonly #ask: Ask

  constructor(ask: Ask = sitat.search) {
    this.#ask = ask
  }

  /** A question, whose first stretch is here; asked again, what is in sight is fetched anew. */
  begin(asked: Question, first: SearchAnswer): void {
    const isSame = JSON.stringify(asked) === JSON.stringify(this.#asked)
    this.#giveUp(() => true)
    clearTimeout(this.#resting)
    this.#asked = asked
    this.#stretches = new Map([[0, first.hits]])
    this.failed = false
    if (isSame) this.show(this.#sight)
    else this.question++
  }

  at(index: number): SearchHit | null {
    return this.#stretches.get(Math.floor(index / STRETCH))?.[index % STRETCH] ?? null
  }

  /** How many stretches are here. */
  get size(): number {
    return this.#stretches.size
  }

  /** These rows are in sight: fetches what is missing as soon as they stay there for a moment. */
  show({ first, end }: { first: number; end: number }): void {
    this.#sight = { first, end }
    if (end <= first) return
    const from = Math.floor(first / STRETCH)
    const to = Math.floor((end - 1) / STRETCH)
    this.#middle = (from + to) / 2
    this.#giveUp((stretch) => stretch < from || stretch > to)
    clearTimeout(this.#resting)
    const missing = range(from, to).filter((stretch) => !this.#stretches.has(stretch))
    if (missing.length === 0) return
    this.#resting = setTimeout(() => missing.forEach((stretch) => void this.#fetch(stretch)), REST)
  }

  async #fetch(stretch: number): Promise<void> {
    if (!this.#asked || this.#stretches.has(stretch) || this.#under.has(stretch)) return
    const under = new AbortController()
    this.#under.set(stretch, under)
    const page = { ...this.#asked, offset: stretch * STRETCH, limit: STRETCH, hitsOnly: true }
    try {
      const { hits } = await this.#ask(page, under.signal)
      if (this.#under.get(stretch) !== under) return
      this.#keep(stretch, hits)
      this.failed = false
    } catch {
      if (this.#under.get(stretch) === under) this.failed = true
    }
    if (this.#under.get(stretch) === under) this.#under.delete(stretch)
  }

  #keep(stretch: number, hits: SearchHit[]): void {
    const distance = ([number]: [number, SearchHit[]]) => Math.abs(number - this.#middle)
    const nearest = [...this.#stretches, [stretch, hits] as [number, SearchHit[]]]
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, KEPT)
    this.#stretches = new Map(nearest)
  }

  #giveUp(isUnwanted: (stretch: number) => boolean): void {
    for (const [stretch, under] of [...this.#under]) {
      if (!isUnwanted(stretch)) continue
      this.#under.delete(stretch)
      under.abort()
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
