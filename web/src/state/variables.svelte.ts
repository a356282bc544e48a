/** What the project's variables are called; a key becomes a name here and nowhere else. */
import * as sitat from '../api/sitat'
import type { DerivedVariable, ProjectEvent, Variable } from '../api/types'
import { told, words } from '../words/words.svelte'
import { live } from './live.svelte'
import { isNamed, partsOf } from './moments'

/** Changes that may bring, take or rename a variable; an empty kind may be any. */
const MATTERING = /^(variable-|respondents-|classification|sub-stud|value|undo$|redo$|$)/

/** Stands among the variables for all sub-studies, when there are any. */
const SUB_STUDIES = 'study@all'

class VariablesState {
  #all = $state.raw<Variable[] | null>(null)
  #refresh: ReturnType<typeof setTimeout> | undefined

  readonly #byKey: ReadonlyMap<string, Variable> = $derived(
    new Map((this.#all ?? []).map((variable) => [variable.key, variable])),
  )

  /** Names of derived variables without those of what they are derived from. */
  readonly #derived: ReadonlyMap<string, DerivedVariable> = $derived(
    new Map(
      (this.#all ?? []).flatMap(({ derived }) => derived.map((each) => [each.key, each] as const)),
    ),
  )

  /** In the project's order; none before they are loaded. */
  get all(): readonly Variable[] {
    return this.#all ?? []
  }

  async load(): Promise<void> {
    this.#all = await sitat.variables()
  }

  async ensure(): Promise<void> {
    if (!this.#all) await this.load()
  }

  /** What can be made of a variable by moments and classifications. */
  derivedOf(key: string): readonly DerivedVariable[] {
    return this.#byKey.get(key)?.derived ?? []
  }

  /** Another answer of the server had them too. */
  take(all: Variable[]): void {
    this.#all = all
  }

  /** Names have perhaps changed; asks once for a burst of changes. */
  refreshSoon(): void {
    clearTimeout(this.#refresh)
    this.#refresh = setTimeout(() => void this.load().catch(() => undefined), 400)
  }

  /** In the reader's language, or in the other, as it was written; without a name, its key as words. */
  name(key: string): string {
    const at = key.indexOf('@')
    if (at > 0 && !this.#byKey.has(key)) {
      const derived = this.#derived.get(key)
      const what =
        told(derived?.nameNb, derived?.nameEn) ||
        momentName(key) ||
        key.slice(at + 1).replaceAll('@', ', ')
      const of = key.slice(0, at)
      return `${this.name(of === 'study' ? SUB_STUDIES : of)}: ${what}`
    }
    const variable = this.#byKey.get(key)
    return told(variable?.nameNb, variable?.nameEn) || asWords(key)
  }

  /** Follows changes made elsewhere until the returned function is called. */
  follow(): () => void {
    return live.onChange(({ kind }: ProjectEvent) => {
      if (MATTERING.test(kind)) this.refreshSoon()
    })
  }
}

/** Of a moment that nobody has a value for yet. */
function momentName(key: string): string {
  const { moment } = partsOf(key)
  const say = words().respondents.moments
  if (!moment) return ''
  return isNamed(moment) ? say[moment] : say.on(moment)
}

function asWords(key: string): string {
  const text = key.replaceAll('_', ' ')
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

export const variables = new VariablesState()
