/** Two codes that become one: what it would do in numbers, and what must be said first. */
import * as sitat from '../api/sitat'
import type { MergePlan } from '../api/types'
import { words } from '../words/words.svelte'
import { codebook } from './codebook.svelte'
import type { Deed } from './deed.svelte'
import { Fetched } from './fetched.svelte'
import { live } from './live.svelte'

export class CodebookMerge {
  readonly from: string
  into = $state('')
  append = $state(false)
  /** What directions become that the other code does not allow. */
  directions = $state.raw<Readonly<Record<string, string>>>({})
  readonly plan = new Fetched<MergePlan>()
  /** Those that somebody must place, the ones already placed included. */
  unplaced = $state.raw<MergePlan['unplaced']>([])

  readonly ready = $derived(
    this.into !== '' &&
      !this.plan.loading &&
      this.plan.error === null &&
      this.plan.value?.unplaced.length === 0,
  )

  constructor(from: string, into: string) {
    this.from = from
    if (into && into !== from) this.into = into
  }

  choose(into: string): void {
    this.into = into
    this.directions = {}
    this.unplaced = []
    this.plan.clear()
  }

  place(direction: string, to: string): void {
    this.directions = { ...this.directions, [direction]: to }
  }

  /** Asks what would happen; again after every change anywhere. */
  async look(): Promise<void> {
    void live.revision
    if (!this.into) return
    const draft = this.#draft()
    await this.plan.ask((signal) => sitat.planMerge(this.from, draft, signal))
    const known = new Set(this.unplaced.map(({ direction }) => direction))
    const more = (this.plan.value?.unplaced ?? []).filter(({ direction }) => !known.has(direction))
    if (more.length > 0) this.unplaced = [...this.unplaced, ...more]
  }

  async apply(deed: Deed): Promise<boolean> {
    const told = words().codebookChange.merged(codebook.name(this.from), codebook.name(this.into))
    const done = await deed.run(sitat.mergeCode(this.from, this.#draft()), told)
    if (done) await codebook.load()
    return done
  }

  #draft() {
    return { into: this.into, directions: this.directions, append: this.append }
  }
}
