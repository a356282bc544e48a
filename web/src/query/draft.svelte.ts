/** A query while it is written: its text, what it says so far, where it goes wrong. */
import { ApiError } from '../api/call'
import * as api from '../api/query'
import type { Clause, Fix } from '../api/query'
import { explain } from '../state/session.svelte'
import { preferences } from '../state/preferences.svelte'
import { jointsOf, type Edited } from './edit'

export interface Mistake {
  message: string
  /** From 0, UTF-16; null where the server did not say. */
  position: number | null
}

const PAUSE = 180

export class QueryDraft {
  text = $state('')
  /** The last text that could be read, and what it says. */
  read = $state.raw<{ query: string; clause: Clause | null }>({ query: '', clause: null })
  /** What is wrong with the text; null while that is not known. */
  mistake = $state.raw<Mistake | null>(null)
  fixes = $state.raw<Fix[]>([])
  /** Whether `read` or `mistake` is of the text as it stands. */
  readonly isKnown: boolean = $derived(this.read.query === this.text || this.mistake !== null)
  readonly isRead: boolean = $derived(this.read.query === this.text)
  #timer: ReturnType<typeof setTimeout> | undefined
  #under: AbortController | null = null

  /** For changes that keep what they do not change. */
  get edited(): Edited {
    return { ...this.read, joints: jointsOf(this.read.query, preferences.language) }
  }

  /** Another text; it is read soon, or at once. */
  write(text: string, atOnce = false): void {
    this.text = text
    this.mistake = null
    this.fixes = []
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), atOnce ? 0 : PAUSE)
  }

  async #look(): Promise<void> {
    this.#under?.abort()
    const under = new AbortController()
    this.#under = under
    const { text } = this
    try {
      const answer = await api.structure(text, under.signal)
      if (text === this.text) this.read = { query: text, clause: answer.clause }
    } catch (e) {
      if (!(e instanceof ApiError) || text !== this.text) return
      this.mistake = { message: explain(e), position: e.position }
      if (e.position !== null) await this.#mend(text, under.signal)
    }
  }

  async #mend(text: string, signal: AbortSignal): Promise<void> {
    const found = await api.fixes(text, signal).catch(() => ({ fixes: [] }))
    if (text === this.text) this.fixes = found.fixes
  }

  /** Nothing more is asked. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#under?.abort()
  }
}
