/**
 * Which hits of the search are chosen, for something that is done to all of them. A hit is known by its index in the
 * order shown, from 0; what is chosen is kept as ranges, so that a million hits cost no more than one.
 *
 * `chosenHits.ranges` are the ranges, ascending, apart, end exclusive, when not all are chosen; `all` says that every
 * hit is, however many there are; `count(total)` and `has(index)` ask; `clear()` lets go of them. When the query, the
 * order or the sample changes indexes mean other hits, and nothing is chosen any more.
 *
 * Indexes are those of one answer. `of` is the answer in which the first was chosen, which is what the server is told:
 * it knows whether the hits are still the same in a newer one. `lose()` lets go of them when they are not.
 */
export interface Range {
  first: number
  /** After the last. */
  end: number
}

/** What tells one answer to a search from another. */
export interface AnswerSeen {
  revision: number
  /** How many documents it lacked. */
  pending: number
  hits: number
}

const NOTHING: AnswerSeen = { revision: 0, pending: 0, hits: 0 }

export class ChosenHits {
  ranges = $state.raw<readonly Range[]>([])
  all = $state(false)
  /** Where a run of chosen ones begins: what was chosen or passed last. */
  #from = 0
  /** The run that Shift makes longer or shorter, so that going back takes away. */
  #run: Range | null = null
  #before: readonly Range[] = []
  #search = ''
  /** The answer in sight, and that in which the first hit was chosen. */
  #now: AnswerSeen = NOTHING
  #of: AnswerSeen | null = null
  /** Whether what was chosen had to be let go because the hits changed. */
  lost = $state(false)

  /** The answer the chosen hits are hits of. */
  get of(): AnswerSeen {
    return this.#of ?? this.#now
  }

  /** Whether any are chosen. */
  get any(): boolean {
    return this.all || this.ranges.length > 0
  }

  has(index: number): boolean {
    return this.all || this.ranges.some(({ first, end }) => index >= first && index < end)
  }

  /** How many are chosen of `total` hits. */
  count(total: number): number {
    if (this.all) return total
    return this.ranges.reduce(
      (sum, { first, end }) => sum + Math.max(0, Math.min(end, total) - first),
      0,
    )
  }

  /** What is chosen of `total` hits as ranges, also when that is all. */
  rangesOf(total: number): readonly Range[] {
    return this.all ? [{ first: 0, end: total }] : this.ranges
  }

  /** A run begins at the row one is on; what is chosen stays. */
  from(index: number): void {
    this.#from = index
    this.#run = null
  }

  /** Chooses a hit, or lets it go. */
  toggle(index: number, total: number): void {
    this.#begin()
    const one = { first: index, end: index + 1 }
    const now = this.rangesOf(total)
    this.ranges = this.has(index) ? without(now, one) : joined(now, one)
    this.all = false
    this.from(index)
  }

  /** Chooses the run from where it began up to and with this hit, no further. */
  upTo(index: number, total: number): void {
    this.#begin()
    if (this.#run === null) this.#before = this.rangesOf(total)
    this.#run = { first: Math.min(this.#from, index), end: Math.max(this.#from, index) + 1 }
    this.ranges = joined(this.#before, this.#run)
    this.all = false
  }

  chooseAll(): void {
    this.#begin()
    this.ranges = []
    this.all = true
    this.#run = null
  }

  clear(): void {
    this.ranges = []
    this.all = false
    this.#run = null
    this.#of = null
    this.lost = false
  }

  #begin(): void {
    if (!this.any) this.#of = this.#now
    this.lost = false
  }

  /** An answer has come; if it has not as many hits, those chosen are no longer the same lines. */
  answered(answer: AnswerSeen): void {
    this.#now = answer
    if (this.any && answer.hits !== this.of.hits) this.lose()
  }

  /** Lets go because the hits are others now, so that one can be told. */
  lose(): void {
    this.clear()
    this.lost = true
  }

  /** Nothing is chosen any more if the hits are not those of the same search in the same order. */
  follow(search: string): void {
    if (search === this.#search) return
    this.#search = search
    this.clear()
    this.#from = 0
  }
}

function joined(ranges: readonly Range[], added: Range): readonly Range[] {
  const apart = ranges.filter(({ first, end }) => end < added.first || first > added.end)
  const touching = ranges.filter(({ first, end }) => end >= added.first && first <= added.end)
  const whole = touching.reduce(
    (all, { first, end }) => ({ first: Math.min(all.first, first), end: Math.max(all.end, end) }),
    added,
  )
  return [...apart, whole].sort((a, b) => a.first - b.first)
}

function without(ranges: readonly Range[], taken: Range): readonly Range[] {
  return ranges
    .flatMap(({ first, end }) => [
      { first, end: Math.min(end, taken.first) },
      { first: Math.max(first, taken.end), end },
    ])
    .filter(({ first, end }) => end > first)
}

export const chosenHits = new ChosenHits()
