/** Memos on documents: those written since a document was opened, and those begun. */
import { SvelteMap } from 'svelte/reactivity'
import * as sitat from '../api/sitat'
import type { Memo } from '../api/types'
import { live } from './live.svelte'
import { session } from './session.svelte'

class DocumentMemos {
  /** What is begun stays while one looks at something else. */
  readonly #begun = new SvelteMap<number, string>()
  readonly #added = new SvelteMap<number, Memo[]>()
  /** Those the server has since somebody changed something, for the document that is followed. */
  readonly #now = new SvelteMap<number, Memo[]>()

  constructor() {
    // A memo cannot be half saved: when the page goes away, what is begun becomes one.
    addEventListener('pagehide', () => {
      for (const id of this.#begun.keys()) void this.save(id).catch(() => undefined)
    })
  }

  begun(id: number): string {
    return this.#begun.get(id) ?? ''
  }

  begin(id: number, text: string): void {
    if (text) this.#begun.set(id, text)
    else this.#begun.delete(id)
  }

  /** Keeps up with what others write and with undo until the returned function is called. */
  follow(id: number): () => void {
    const again = () => void this.#load(id).catch(() => undefined)
    const stops = [
      live.onChange(
        ({ documents }) => (documents.length === 0 || documents.includes(id)) && again(),
      ),
      session.onTravel(again),
    ]
    return () => {
      stops.forEach((stop) => stop())
      this.#now.delete(id)
    }
  }

  async #load(id: number): Promise<void> {
    const memos = await sitat.memos('document', id)
    this.#now.set(id, memos)
    this.#added.delete(id)
  }

  /** Those a document came with, or has by now, and those added since. */
  all(id: number, opened: readonly Memo[]): Memo[] {
    const there = this.#now.get(id) ?? opened
    const known = new Set(there.map((memo) => memo.id))
    return [...there, ...(this.#added.get(id) ?? []).filter((memo) => !known.has(memo.id))]
  }

  /** What cannot be saved is still begun. */
  async save(id: number): Promise<void> {
    const text = this.begun(id).trim()
    if (!text) return
    this.#begun.delete(id)
    try {
      const memo = await session.saving(sitat.addMemo('document', id, text))
      this.#added.set(id, [...(this.#added.get(id) ?? []), memo])
    } catch (e) {
      if (!this.#begun.has(id)) this.#begun.set(id, text)
      throw e
    }
  }
}

export const documentMemos = new DocumentMemos()
