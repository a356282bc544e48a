/** What is known of the respondents of hits: variables and their values. */
import * as sitat from '../api/sitat'
import type { Respondents } from '../api/types'
import { groupName } from '../words/words.svelte'
import { codebook } from './codebook.svelte'
import { Fetched } from './fetched.svelte'
import { variables } from './variables.svelte'

class HitPeople {
  readonly #people = new Fetched<Respondents>()
  /** By key, in the order of the register. */
  readonly variableKeys = $derived((this.#people.value?.variables ?? []).map(({ key }) => key))

  /** Fetches what it is made of. */
  ensure(): void {
    void codebook.ensure()
    void this.#people.ask(() => sitat.respondents()).catch(() => undefined)
  }

  readonly #byLabel = $derived(
    new Map((this.#people.value?.respondents ?? []).map((row) => [row.label, row.values])),
  )

  /** What a respondent has for a variable, in the reader's words; nothing where it has no value. */
  valueOf(respondent: string | null, variable: string): string {
    const value = respondent === null ? undefined : this.#byLabel.get(respondent)?.[variable]
    return value?.text ? groupName(value.text) : ''
  }

  /** What is known of a respondent, in the order of the variables. */
  factsOf(respondent: string | null): { key: string; name: string; value: string }[] {
    return this.variableKeys
      .map((key) => ({ key, name: variables.name(key), value: this.valueOf(respondent, key) }))
      .filter(({ value }) => value !== '')
  }

  valuesOf(variable: string): string[] {
    const rows = this.#people.value?.respondents ?? []
    return [...new Set(rows.map((row) => row.values[variable]?.text ?? '').filter(Boolean))].sort()
  }
}

export const hitPeople = new HitPeople()
