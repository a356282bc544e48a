/** The facts about respondents that stand above the text: chosen by the project, the same for all. */
import * as api from '../api/facts'
import { live } from './live.svelte'
import { session } from './session.svelte'

class Facts {
  /** Keys of variables in their order; none chosen means all that are known. */
  chosen = $state.raw<readonly string[]>([])

  async load(): Promise<void> {
    this.chosen = (await api.factsShown()).variables
  }

  /** Keeps up with the project until the returned function is called. */
  follow(): () => void {
    const again = () => void this.load().catch(() => undefined)
    again()
    const stops = [
      live.onChange(({ kind }) => /^(settings?|facts|undo$|redo$|$)/.test(kind) && again()),
      session.onTravel(again),
    ]
    return () => stops.forEach((stop) => stop())
  }

  async choose(variables: readonly string[]): Promise<void> {
    const before = this.chosen
    this.chosen = variables
    try {
      await session.saving(api.showFacts(variables))
    } catch (e) {
      this.chosen = before
      throw e
    }
  }

  /** What is known and chosen, in the order chosen; `isAbsent` tells values that say nothing. */
  of(values: Record<string, string>, isAbsent: (value: string) => boolean): [string, string][] {
    const known = Object.entries(values).filter(([, value]) => !isAbsent(value))
    if (this.chosen.length === 0) return known
    return this.chosen.flatMap((key) => known.filter(([own]) => own === key))
  }
}

export const facts = new Facts()
