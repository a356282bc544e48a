/** One code divided into several: which of its codings goes to which new code. */
import { SvelteMap } from 'svelte/reactivity'
import * as sitat from '../api/sitat'
import type { Quote, Quotes, SplitPart, SplitPlan } from '../api/types'
import { words } from '../words/words.svelte'
import { codebook } from './codebook.svelte'
import type { Deed } from './deed.svelte'
import { Fetched } from './fetched.svelte'
import { preferences } from './preferences.svelte'
import { folded } from '../shell/commands'

/** As many as there are number keys. */
export const MOST_PARTS = 9

export interface PartDraft {
  name: string
  definition: string
  child: boolean
}

export interface SplitFilter {
  text: string
  direction: string
  coder: string
  /** A variable's key and its value. */
  variable: string
  group: string
  /** `all`, `none` for what is given to no part, or a part's index. */
  part: string
}

const NO_FILTER: SplitFilter = {
  text: '',
  direction: '',
  coder: '',
  variable: '',
  group: '',
  part: 'all',
}

/** The codings that answer to a filter, in the order given. */
export function answering(
  quotes: readonly Quote[],
  filter: SplitFilter,
  given: ReadonlyMap<number, number>,
): Quote[] {
  const text = folded(filter.text.trim())
  return quotes.filter((quote) => {
    const part = given.get(quote.id)
    return (
      (!text || folded(quote.text).includes(text)) &&
      (!filter.direction || (quote.direction ?? '-') === filter.direction) &&
      (!filter.coder || quote.coder === filter.coder) &&
      (!filter.group || (quote.values[filter.variable] ?? '') === filter.group) &&
      (filter.part === 'all' || String(part ?? 'none') === filter.part)
    )
  })
}

export class CodebookSplit {
  readonly key: string
  readonly answer = new Fetched<Quotes>()
  readonly plan = new Fetched<SplitPlan>()
  parts = $state<PartDraft[]>([{ name: '', definition: '', child: true }])
  filter = $state<SplitFilter>({ ...NO_FILTER })
  /** Coding to part. */
  readonly given = new SvelteMap<number, number>()

  readonly quotes = $derived(
    (this.answer.value?.quotes ?? []).filter((quote) => quote.code === this.key),
  )
  readonly shown = $derived(answering(this.quotes, this.filter, this.given))
  /** How many codings each part has. */
  readonly counts = $derived.by(() => {
    const counts = this.parts.map(() => 0)
    for (const part of this.given.values()) counts[part] = (counts[part] ?? 0) + 1
    return counts
  })
  readonly ready = $derived(
    this.parts.length > 0 &&
      this.parts.every((part) => part.name.trim()) &&
      this.counts.every((count) => count > 0),
  )

  constructor(key: string) {
    this.key = key
  }

  load(): Promise<unknown> {
    return this.answer.ask((signal) => sitat.quotes({ code: this.key, limit: 'all' }, signal))
  }

  addPart(): boolean {
    if (this.parts.length >= MOST_PARTS) return false
    this.parts.push({ name: '', definition: '', child: this.parts.at(-1)?.child ?? true })
    return true
  }

  /** Its codings stay with the code again. */
  removePart(index: number): void {
    for (const [coding, part] of [...this.given]) {
      if (part === index) this.given.delete(coding)
      else if (part > index) this.given.set(coding, part - 1)
    }
    this.parts.splice(index, 1)
    this.filter.part = 'all'
  }

  /** Gives codings to a part, or back to the code for null. */
  give(codings: readonly Quote[], part: number | null): void {
    for (const { id } of codings) {
      if (part === null) this.given.delete(id)
      else if (part < this.parts.length) this.given.set(id, part)
    }
  }

  /** Asks what would happen, once every part has a name and a coding. */
  async look(): Promise<void> {
    if (!this.ready) return this.plan.clear()
    const parts = this.#wanted()
    await this.plan.ask((signal) => sitat.planSplit(this.key, parts, signal))
  }

  async apply(deed: Deed): Promise<boolean> {
    const name = codebook.name(this.key)
    const told = words().codebookChange.done(name, this.parts.map((part) => part.name).join(', '))
    const done = await deed.run(sitat.splitCode(this.key, this.#wanted()), told)
    if (done) await codebook.load()
    return done
  }

  #wanted(): SplitPart[] {
    const isNorwegian = preferences.language === 'nb'
    return this.parts.map(({ name, definition, child }, index) => ({
      nameNb: isNorwegian ? name.trim() : '',
      nameEn: isNorwegian ? '' : name.trim(),
      definitionNb: isNorwegian ? definition.trim() : '',
      definitionEn: isNorwegian ? '' : definition.trim(),
      child,
      codings: this.quotes.filter(({ id }) => this.given.get(id) === index).map(({ id }) => id),
    }))
  }
}
