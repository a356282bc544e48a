/** The history a page at a time, newest first, and the points that have a name. */
import * as api from '../api/history'
import type { HistoryFilter, HistoryItem, NamedPoint } from '../api/history'

const PAGE = 200
const LARGE = 1000

export class HistoryPages {
  items = $state.raw<HistoryItem[] | null>(null)
  points = $state.raw<NamedPoint[]>([])
  /** Where the next page begins; null when all is here. */
  next = $state<number | null>(null)
  error = $state.raw<unknown>(null)
  loading = $state(false)
  #asked = 0
  #filter = ''

  /** Fetches the newest anew: as many as are here, or a page when something else is asked for. */
  async refresh(filter: HistoryFilter): Promise<void> {
    const wanted = JSON.stringify(filter)
    const had = wanted === this.#filter ? (this.items?.length ?? 0) : 0
    this.#filter = wanted
    await this.#guarded(async (isCurrent) => {
      const [page, points] = await Promise.all([
        api.history(filter, Math.max(PAGE, Math.min(LARGE, had))),
        api.points(),
      ])
      if (!isCurrent()) return
      this.items = page.items
      this.next = page.next
      this.points = points
    })
  }

  async more(filter: HistoryFilter): Promise<void> {
    const from = this.next
    if (from === null || this.loading) return
    await this.#guarded(async (isCurrent) => {
      const page = await api.history(filter, PAGE, from)
      if (!isCurrent()) return
      this.items = [...(this.items ?? []), ...page.items]
      this.next = page.next
    })
  }

  /** An answer that comes after another was asked for is left. */
  async #guarded(work: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const asked = ++this.#asked
    const isCurrent = () => asked === this.#asked
    this.loading = true
    try {
      await work(isCurrent)
      if (isCurrent()) this.error = null
    } catch (e) {
      if (isCurrent()) this.error = e
    }
    if (isCurrent()) this.loading = false
  }
}
