/** Codings made under an older definition of their code: how many, and where. */
import * as sitat from '../api/sitat'
import type { OutdatedCode } from '../api/types'
import { live } from './live.svelte'

class Outdated {
  #codes = $state.raw<OutdatedCode[]>([])
  #revision = -1
  readonly codes = $derived(this.#codes)
  readonly total = $derived(this.#codes.reduce((sum, { codings }) => sum + codings, 0))
  readonly #byKey = $derived(new Map(this.#codes.map((each) => [each.code, each])))

  of(key: string): number {
    return this.#byKey.get(key)?.codings ?? 0
  }

  find(key: string): OutdatedCode | undefined {
    return this.#byKey.get(key)
  }

  /** Asks again when anything has changed since; call from an effect. */
  async follow(): Promise<void> {
    const revision = live.revision
    if (revision === this.#revision) return
    this.#revision = revision
    try {
      const codes = await sitat.outdatedCodes()
      if (this.#revision === revision) this.#codes = codes
    } catch {
      // The badge is only a sign; the next change asks again.
      this.#revision = -1
    }
  }
}

export const outdated = new Outdated()
