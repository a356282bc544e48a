/** What is written about codes and not saved yet; kept until it is saved or thrown away. */
import { hasGivenWay, pathOf } from '../api/seen'
import * as sitat from '../api/sitat'
import type { Code } from '../api/types'
import { codebook } from './codebook.svelte'
import type { Deed } from './deed.svelte'

export const TEXTS = ['name', 'definition', 'include', 'exclude', 'example', 'borderline'] as const
export type CodeText = (typeof TEXTS)[number]
export type TextLanguage = 'Nb' | 'En'
export type TextField = `${CodeText}${TextLanguage}`

interface Draft {
  text: string
  /** What was there when the writing began. */
  base: string
}

type Drafts = ReadonlyMap<TextField, Draft>

class CodeDrafts {
  #codes = $state.raw<ReadonlyMap<string, Drafts>>(new Map())
  #last: Promise<void> = Promise.resolve()
  readonly isDirty = $derived(this.#codes.size > 0)

  /** What stands in the field: what is written, or else what is saved. */
  value(code: Code, field: TextField): string {
    return this.#codes.get(code.key)?.get(field)?.text ?? code[field]
  }

  has(key: string): boolean {
    return this.#codes.has(key)
  }

  /** Whether somebody else has changed the field since the writing began. */
  isOvertaken(code: Code, field: TextField): boolean {
    const draft = this.#codes.get(code.key)?.get(field)
    return draft !== undefined && draft.base !== code[field]
  }

  write(code: Code, field: TextField, text: string): void {
    const drafts = new Map(this.#codes.get(code.key))
    if (text === code[field]) drafts.delete(field)
    else drafts.set(field, { text, base: drafts.get(field)?.base ?? code[field] })
    this.#put(code.key, drafts)
  }

  discard(key: string): void {
    this.#put(key, new Map())
  }

  /**
   * Saves what is written about a code as one change. What is refused stays written, but what was
   * given up for somebody else's words is gone: it must not be saved over them later.
   */
  save(code: Code, deed: Deed, told: (fields: TextField[]) => string): Promise<void> {
    // One at a time: leaving a field and pressing the button ask for the same.
    this.#last = this.#last.then(() => this.#save(code, deed, told))
    return this.#last
  }

  async #save(code: Code, deed: Deed, told: (fields: TextField[]) => string): Promise<void> {
    const sent = this.#codes.get(code.key)
    if (!sent) return
    const change = Object.fromEntries([...sent].map(([field, { text }]) => [field, text.trim()]))
    const saved = await deed.run(sitat.changeCode(code.key, change), told([...sent.keys()]))
    if (!saved && !hasGivenWay(pathOf(`code:${code.key}`))) return
    await codebook.load()
    const left = [...(this.#codes.get(code.key) ?? [])].filter(
      ([field, { text }]) => sent.get(field)?.text !== text,
    )
    this.#put(code.key, new Map(left))
  }

  #put(key: string, drafts: Drafts): void {
    const codes = new Map(this.#codes)
    if (drafts.size > 0) codes.set(key, drafts)
    else codes.delete(key)
    this.#codes = codes
  }
}

export const codeDrafts = new CodeDrafts()
