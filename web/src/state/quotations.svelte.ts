/** The kept quotations of the open document, and the link somebody has begun. */
import * as api from '../api/quotations'
import type { Passage, Quotation, Relation } from '../api/quotations'
import { told } from '../words/words.svelte'
import { desk } from './desk.svelte'
import { live } from './live.svelte'
import { explain, session } from './session.svelte'

/** Where a link begins, with enough of it to be known again. */
export interface LinkStart extends Passage {
  where: string
  text: string
}

const KEY = 'sitat.linkStart'

class Quotations {
  document = $state<number | null>(null)
  all = $state.raw<Quotation[]>([])
  relations = $state.raw<Relation[]>([])
  chosenId = $state<number | null>(null)
  /** Lasts across documents and loads, until it is linked or forgotten. */
  start = $state.raw<LinkStart | null>(remembered())
  /** The other end, while the relation is chosen. */
  end = $state.raw<Passage | null>(null)

  readonly chosen = $derived(this.all.find(({ id }) => id === this.chosenId) ?? null)

  /** Reads a document's quotations, again after every change of the project. */
  async load(document: number): Promise<void> {
    if (this.document !== document) {
      this.document = document
      this.all = []
      this.chosenId = null
    }
    if (this.relations.length === 0) this.relations = await api.relations().catch(() => [])
    const found = await api.quotations(document).catch(() => null)
    if (found && this.document === document) this.all = found
  }

  /** Follows the open document until the returned function is called. */
  follow(document: number): () => void {
    void this.load(document)
    let rest: ReturnType<typeof setTimeout> | undefined
    const stop = $effect.root(() => {
      $effect(() => {
        void live.revision
        clearTimeout(rest)
        rest = setTimeout(() => void this.load(document), 400)
      })
    })
    return () => {
      clearTimeout(rest)
      stop()
    }
  }

  begin(start: LinkStart): void {
    this.start = start
    sessionStorage.setItem(KEY, JSON.stringify(start))
  }

  forget(): void {
    this.start = null
    this.end = null
    sessionStorage.removeItem(KEY)
  }

  /** Links the begun start to the end that was chosen. */
  async link(relation: string, said: (words: string) => string): Promise<void> {
    const { start, end } = this
    if (!start || !end) return
    const { document, version, start: from, end: to } = start
    try {
      await session.saving(api.link({ document, version, start: from, end: to }, end, relation))
      this.forget()
      desk.tell(said(this.relationWord(relation, true)))
    } catch (e) {
      this.end = null
      desk.refuse(explain(e))
    }
    if (this.document !== null) await this.load(this.document)
  }

  async remove(change: Promise<{ revision?: number }>, said: string): Promise<void> {
    try {
      await session.saving(change)
      desk.tell(said)
    } catch (e) {
      desk.refuse(explain(e))
    }
    if (this.document !== null) await this.load(this.document)
  }

  /** How the other side of a link is told of from this one. */
  relationWord(key: string, forward: boolean): string {
    const relation = this.relations.find((each) => each.key === key)
    if (!relation) return key
    return forward ? told(relation.nameNb, relation.nameEn) : told(relation.backNb, relation.backEn)
  }
}

function remembered(): LinkStart | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as LinkStart | null
  } catch {
    return null
  }
}

export const quotations = new Quotations()
