/** The codings of a code that were made under an older definition, worked off one by one. */
import * as sitat from '../api/sitat'
import type { OutdatedCoding, Worklist } from '../api/types'
import { words } from '../words/words.svelte'
import { codebook } from './codebook.svelte'
import type { Deed } from './deed.svelte'
import { Fetched } from './fetched.svelte'

export class CodebookWorklist {
  readonly code: string
  readonly answer = new Fetched<Worklist>()
  /** How many there were when the work began, or have been since. */
  most = $state(0)
  current = $state(0)
  readonly codings = $derived(this.answer.value?.codings ?? [])
  readonly done = $derived(this.most - this.codings.length)
  readonly at: OutdatedCoding | null = $derived(this.codings[this.current] ?? null)
  readonly #deed: Deed

  constructor(code: string, deed: Deed) {
    this.code = code
    this.#deed = deed
  }

  async load(): Promise<void> {
    await this.answer.ask((signal) => sitat.worklist(this.code, signal))
    this.most = Math.max(this.most, this.codings.length)
    this.move(this.current)
  }

  /** Goes to a coding; past the end stays at the last. */
  move(index: number): void {
    this.current = Math.max(0, Math.min(this.codings.length - 1, index))
  }

  keep(coding: OutdatedCoding): Promise<void> {
    return this.#run(sitat.confirmCodings({ ids: [coding.id] }), words().codebookVersions.kept)
  }

  keepAll(): Promise<void> {
    const told = words().codebookVersions.keptAll(codebook.name(this.code))
    return this.#run(sitat.confirmCodings({ code: this.code }), told)
  }

  recode(coding: OutdatedCoding, code: string, direction: string | null): Promise<void> {
    const told = words().codebookVersions.recoded(codebook.name(code))
    return this.#run(sitat.changeCoding(coding.id, { code, direction }), told)
  }

  remove(coding: OutdatedCoding): Promise<void> {
    return this.#run(sitat.removeCoding(coding.id), words().codebookVersions.removed)
  }

  async #run(change: Promise<{ revision: number }>, told: string): Promise<void> {
    if (!(await this.#deed.run(change, told))) return
    await Promise.all([this.load(), codebook.load()])
  }
}
