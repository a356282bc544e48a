/**
 * What of a document's codings is shown. It stands in the address, so that a reload, a link and Back
 * bring it back; text, stripes, list and code map all ask here.
 */
import type { Coding } from '../api/types'
import { codebook } from './codebook.svelte'
import { router, setQuery } from './router.svelte'
import { documentAddress } from './routes'
import { session } from './session.svelte'
import {
  EVERYTHING,
  hidesNothing,
  isShownBy,
  queryOf,
  shownOf,
  SHOWN_PARAMETERS,
  type Shown,
} from './shownCodings'
import { measure } from './timing'

class CodingFilter {
  readonly #written: string = $derived(
    SHOWN_PARAMETERS.map((name) => `${name}=${encodeURIComponent(router.param(name))}`).join('&'),
  )
  readonly shown: Shown = $derived(shownOf(new URLSearchParams(this.#written)))
  readonly isOn: boolean = $derived(!hidesNothing(this.shown))
  readonly #isShown = $derived(isShownBy(this.shown, { codes: codebook.codes, me: session.coder }))

  /** Those of the codings that are shown; the very same list when nothing is hidden. */
  of(codings: Coding[]): Coding[] {
    return this.isOn ? codings.filter(this.#isShown) : codings
  }

  change(change: Partial<Shown>): void {
    const measured = measure('filter-codes')
    setQuery(queryOf({ ...this.shown, ...change }))
    measured()
  }

  clear(): void {
    if (this.isOn) this.change(EVERYTHING)
  }

  /** Shows this code alone, or all again if it was alone; `along` keeps the others that are shown. */
  toggleOnly(key: string, along = false): void {
    const { only, without } = this.shown
    const others = only.filter((other) => other !== key)
    const isIn = others.length < only.length
    const alone = isIn && others.length === 0
    const next = along ? (isIn ? others : [...only, key]) : alone ? [] : [key]
    this.change({ only: next, without: without.filter((other) => other !== key) })
  }

  toggleWithout(key: string): void {
    const { only, without } = this.shown
    const others = without.filter((other) => other !== key)
    const next = others.length < without.length ? others : [...without, key]
    this.change({ without: next, only: only.filter((other) => other !== key) })
  }

  toggleDirection(key: string): void {
    const others = this.shown.directions.filter((other) => other !== key)
    const isIn = others.length < this.shown.directions.length
    this.change({ directions: isIn ? others : [...this.shown.directions, key] })
  }

  /** The address of a document with the same codings shown. */
  addressOf(document: number, at?: { start: number; end: number }): string {
    if (!this.isOn) return documentAddress(document, at)
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(queryOf(this.shown)))
      if (value) query.set(name, value)
    const address = documentAddress(document, at)
    return `${address}${at ? '&' : '?'}${query}`
  }
}

export const codingFilter = new CodingFilter()
