/** The codebook as every screen needs it: in tree order, by key, with paths. */
import * as sitat from '../api/sitat'
import type { Code, Codebook, Dimension, DirectionRow } from '../api/types'
import { told } from '../words/words.svelte'
import { live } from './live.svelte'

export interface TreeCode extends Code {
  depth: number
  /** Keys from the top down to the code's parent. */
  path: string[]
  hasChildren: boolean
}

/** Codes with their depth, in the order given; a code whose parent is missing stands at the top. */
export function tree(codes: readonly Code[]): TreeCode[] {
  const byKey = new Map(codes.map((code) => [code.key, code]))
  const parents = new Set(codes.map((code) => code.parent))
  return codes.map((code) => {
    const path = ancestors(code, byKey)
    return { ...code, path, depth: path.length, hasChildren: parents.has(code.key) }
  })
}

function ancestors(code: Code, byKey: ReadonlyMap<string, Code>): string[] {
  const path: string[] = []
  let above = code.parent === null ? undefined : byKey.get(code.parent)
  while (above && !path.includes(above.key)) {
    path.unshift(above.key)
    above = above.parent === null ? undefined : byKey.get(above.parent)
  }
  return path
}

class CodebookState {
  #book = $state.raw<Codebook | null>(null)
  #refresh: ReturnType<typeof setTimeout> | undefined

  readonly isLoaded = $derived(this.#book !== null)
  readonly codes: TreeCode[] = $derived(tree(this.#book?.codes ?? []))
  readonly byKey: ReadonlyMap<string, TreeCode> = $derived(
    new Map(this.codes.map((code) => [code.key, code])),
  )
  readonly directions: DirectionRow[] = $derived(this.#book?.directions ?? [])
  /** What else a coding could say, also those that are off, in the project's order. */
  readonly allDimensions: Dimension[] = $derived(this.#book?.dimensions ?? [])
  /** What else a coding of this project can say. */
  readonly dimensions: Dimension[] = $derived(
    this.allDimensions.filter((dimension) => dimension.active),
  )
  readonly links = $derived(this.#book?.links ?? [])
  readonly linkTypes = $derived(this.#book?.linkTypes ?? [])

  async load(): Promise<void> {
    this.#book = await sitat.codebook()
  }

  async ensure(): Promise<void> {
    if (!this.#book) await this.load()
  }

  /** Counts and names have perhaps changed; asks once for a burst of changes. */
  refreshSoon(): void {
    clearTimeout(this.#refresh)
    this.#refresh = setTimeout(() => void this.load().catch(() => undefined), 400)
  }

  /** The name of a code in the reader's language; its key when it is unknown. */
  name(key: string): string {
    const code = this.byKey.get(key)
    return code ? told(code.nameNb, code.nameEn) : key
  }

  /** «Social relations › Children», without the code itself. */
  path(code: TreeCode): string {
    return code.path.map((key) => this.name(key)).join(' › ')
  }

  direction(key: string | null): DirectionRow | null {
    return this.directions.find((direction) => direction.key === key) ?? null
  }

  directionName(key: string | null): string {
    const direction = this.direction(key)
    return direction ? told(direction.nameNb, direction.nameEn) : (key ?? '')
  }

  /** Its first words, for a line of text: «Push – away from Norway» is «push» there. */
  directionWord(key: string | null): string {
    const direction = this.direction(key)
    return direction ? told(direction.wordNb, direction.wordEn) : (key ?? '')
  }

  /** Follows changes made elsewhere until the returned function is called. */
  follow(): () => void {
    return live.onChange(() => this.refreshSoon())
  }
}

export const codebook = new CodebookState()
