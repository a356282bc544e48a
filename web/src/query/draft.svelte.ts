/** A query while it is written: its text, what it says so far, where it goes wrong. */
import { ApiError } from '../api/call'
import * as api from '../api/query'
import type { Clause, Fix } from '../api/query'
import { preferences } from '../state/preferences.svelte'
import { explain } from '../state/session.svelte'
import { told } from '../words/words.svelte'
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
      const { clause, mistake } = await api.structure(text, under.signal)
      if (text !== this.text) return
      if (mistake) {
        this.fixes = mistake.fixes
        this.mistake = {
          message: told(mistake.messageNb, mistake.message),
          position: mistake.position,
        }
      } else this.read = { query: text, clause }
    } catch (e) {
      if (!(e instanceof ApiError) || text !== this.text) return
      this.mistake = { message: explain(e), position: null }
    }
  }

  /** Nothing more is asked. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#under?.abort()
  }
}
