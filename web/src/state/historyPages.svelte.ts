/** The history a page at a time, newest first; and undoing back to one of its changes. */
import * as sitat from '../api/sitat'
import type { HistoryItem } from '../api/types'
import { words } from '../words/words.svelte'
import { filtered, since, type HistoryFilter } from './history'
import { live } from './live.svelte'
import { session } from './session.svelte'

const PAGE = 100
const LARGE = 1000
const ENOUGH = 50

export class HistoryPages {
  items = $state.raw<HistoryItem[] | null>(null)
  /** Where the next page begins; null when all is here. */
  next = $state<number | null>(null)
  error = $state.raw<unknown>(null)
  loading = $state(false)

  /** Fetches the newest anew, as many as are here. */
  async refresh(filter: HistoryFilter): Promise<void> {
    await this.#guarded(async () => {
      const many = Math.max(PAGE, Math.min(LARGE, this.items?.length ?? 0))
      const page = await sitat.history(many)
      this.items = page.items
      this.next = page.next
      await this.#fill(filter, 0)
    })
  }

  async more(filter: HistoryFilter): Promise<void> {
    await this.#guarded(() => this.#fill(filter, filtered(this.items ?? [], filter).length))
  }

  /** With a filter it asks on until there is something to show, or no more. */
  async #fill(filter: HistoryFilter, had: number): Promise<void> {
    const isFiltered = filter.coder !== '' || filter.kind !== ''
    const wanted = had === 0 && !isFiltered ? 0 : had + ENOUGH
    while (this.next !== null && filtered(this.items ?? [], filter).length < wanted) {
      const page = await sitat.history(isFiltered ? LARGE : PAGE, this.next)
      this.items = [...(this.items ?? []), ...page.items]
      this.next = page.next
    }
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    this.loading = true
    try {
      await work()
      this.error = null
    } catch (e) {
      this.error = e
    }
    this.loading = false
  }
}

/** Undo, step by step, until a change and all after it are taken back. */
export class UndoSince {
  target = $state.raw<HistoryItem | null>(null)
  /** What would be undone, the newest first. */
  changes = $state.raw<HistoryItem[]>([])
  done = $state(0)
  running = $state(false)
  /** Of the project when the changes were chosen, and after each step. */
  #revision = 0

  choose(target: HistoryItem, items: readonly HistoryItem[]): void {
    this.target = target
    this.changes = since(items, target.id)
    this.done = 0
    this.#revision = live.revision
  }

  /** Stops at the first refusal, and when somebody else changes something; tells why. */
  async run(): Promise<{ stopped: string | null }> {
    this.running = true
    let stopped: string | null = null
    this.done = 0
    while (stopped === null && this.done < this.changes.length) {
      stopped = await this.#step()
      if (stopped === null) this.done++
    }
    this.running = false
    return { stopped }
  }

  async #step(): Promise<string | null> {
    await session.load()
    if (session.now?.revision !== this.#revision) return words().history.somebodyElse
    await session.travel('undo')
    if (session.result?.failed) return session.result.text
    this.#revision++
    return null
  }
}
