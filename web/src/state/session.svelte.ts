/** Who works on what: the project's name, the coder, what can be undone, whether all is saved. */
import { ApiError, useCsrf } from '../api/call'
import * as sitat from '../api/sitat'
import {
  travel,
  type BuiltUpon,
  type HistoryItem,
  type Travelled,
  type UndoChoice,
} from '../api/history'
import type { Lang, Session } from '../api/types'
import { told, words } from '../words/words.svelte'
import { live } from './live.svelte'
import { isFirstVisit, preferences } from './preferences.svelte'

/** A step that others have built on, while it is asked what to do. */
export interface Hindrance extends BuiltUpon {
  /** One's own undo or redo, or any change chosen in the history. */
  way: 'undo' | 'redo' | 'chosen'
  text: string
  choose: (choice: UndoChoice) => void
}

class SessionState {
  now = $state<Session | null>(null)
  /** Why the session could not be had. */
  error = $state<ApiError | null>(null)
  pending = $state(0)
  /** How many changes have come to an end, well or not. */
  saved = 0
  savedAt = $state<Date | null>(null)
  /** The result of the last undo or redo, in words; shown in the top bar and by the screen itself. */
  result = $state<{ text: string; failed: boolean } | null>(null)
  hindrance = $state.raw<Hindrance | null>(null)
  /** The question who codes stands open. */
  asksWho = $state(false)
  #refresh: ReturnType<typeof setTimeout> | undefined
  #spoken: Lang | null = null
  #underWay = new Set<Promise<unknown>>()
  #waiting: (() => void)[] = []
  #travellers = new Set<(item: HistoryItem) => void>()

  readonly undo = $derived(this.now?.undo ?? null)
  readonly redo = $derived(this.now?.redo ?? null)
  readonly coder = $derived(this.now?.coder ?? '')
  /** Whether this browser has said who codes. */
  readonly chosen = $derived(this.now?.chosen ?? false)

  async load(): Promise<void> {
    try {
      const first = this.now === null
      const session = await sitat.session()
      if (first && isFirstVisit) preferences.language = session.language === 'en' ? 'en' : 'nb'
      this.#take(session)
    } catch (e) {
      if (!(e instanceof ApiError)) throw e
      this.error = e
    }
  }

  /** Whether it is known who codes; asks where it is not, and is false when no answer was given. */
  async knowsWho(): Promise<boolean> {
    if (!this.chosen) {
      this.asksWho = true
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    return this.chosen
  }

  /** The question was answered, or left. */
  leaveWho(): void {
    this.asksWho = false
    for (const go of this.#waiting.splice(0)) go()
  }

  async choose(coder: string): Promise<void> {
    const answer = await sitat.chooseCoder(coder)
    if (answer?.csrf) this.#take(answer)
    else await this.load()
  }

  /** Tells the server which language files and messages should have. */
  async speak(language: Lang): Promise<void> {
    if (!this.now || this.now.language === language || this.#spoken === language) return
    this.#spoken = language
    this.#take(await sitat.chooseLanguage(language))
  }

  /** Runs a change: shows that it is being saved, then that it is, and asks what undo would do now. */
  async saving<T extends { revision?: number } | undefined>(change: Promise<T>): Promise<T> {
    this.pending++
    this.#underWay.add(change)
    try {
      const answer = await change
      this.savedAt = new Date()
      this.result = null
      live.acknowledge(answer?.revision)
      this.refreshSoon()
      return answer
    } finally {
      this.#underWay.delete(change)
      this.pending--
      this.saved++
    }
  }

  /** A screen that must draw again after undo or redo says so here. */
  onTravel(listener: (item: HistoryItem) => void): () => void {
    this.#travellers.add(listener)
    return () => this.#travellers.delete(listener)
  }

  async travel(way: 'undo' | 'redo'): Promise<void> {
    await this.step((choice) => travel(way, choice), way)
  }

  /**
   * Takes something back, or makes it again. Where others have built on it, it is asked what to do,
   * and `going` is called again with the answer.
   */
  async step(
    going: (choice?: UndoChoice) => Promise<Travelled>,
    way: Hindrance['way'],
    choice?: UndoChoice,
  ): Promise<void> {
    this.hindrance = null
    try {
      // What is being saved is what one wants to take back.
      await Promise.allSettled(this.#underWay)
      const answer = await this.saving(going(choice))
      // The server says it whole: «Angret: …».
      this.result = { text: told(answer.item.textNb, answer.item.textEn), failed: false }
      for (const listener of this.#travellers) listener(answer.item)
      await this.load()
    } catch (e) {
      if (e instanceof ApiError && e.kind === 'built-upon') {
        const choose = (chosen: UndoChoice) => void this.step(going, way, chosen)
        this.hindrance = { ...(e.body as BuiltUpon), way, text: explain(e), choose }
      } else {
        this.result = { text: explain(e), failed: true }
      }
    }
  }

  refreshSoon(): void {
    clearTimeout(this.#refresh)
    this.#refresh = setTimeout(() => void this.load(), 150)
  }

  #take(session: Session): void {
    this.now = session
    this.error = null
    useCsrf(session.csrf)
    live.know(session.revision)
  }
}

export const session = new SessionState()

/** An error in the reader's own words. */
export function explain(error: unknown): string {
  const say = words().shell.errors
  if (!(error instanceof ApiError)) return say.refused
  if (error.status === 0) return words().shell.offline
  if (error.status === 409 && !error.messageNb) return error.message || say.conflict
  return told(error.messageNb, error.message) || say.refused
}
