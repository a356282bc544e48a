/**
 * The desk of one who codes: the open document with its codings, which of them are shown and which
 * is in focus. What is done to codings is in `codingDeeds.ts`.
 */
import * as sitat from '../api/sitat'
import type { Coding, OpenDocument } from '../api/types'
import { caretAt } from '../text/caret'
import type { Painted } from '../text/painter'
import { pieces, type Span } from '../text/spans'
import { codebook } from './codebook.svelte'
import { codingFilter } from './codingFilter.svelte'
import { arrival, byPlace, codingAt, neighbour, withCoding, withoutCoding } from './codingList'
import { live } from './live.svelte'
import { Place } from './place.svelte'
import { preferences } from './preferences.svelte'
import { session } from './session.svelte'
import { measure } from './timing'

/** What came of the last action on the desk, in words. */
export interface Result {
  text: string
  failed: boolean
  undoable: boolean
}

class Desk extends Place {
  error = $state.raw<unknown>(null)
  codings = $state.raw<Coding[]>([])
  focusedId = $state<number | null>(null)
  result = $state.raw<Result | null>(null)

  readonly focused = $derived(this.codings.find((c) => c.id === this.focusedId) ?? null)
  readonly shown: Coding[] = $derived(codingFilter.of(this.codings))

  #opening: AbortController | null = null
  #drawn: (() => void) | null = null
  #pieces = new WeakMap<Coding, Painted>()

  async open(id: number): Promise<void> {
    this.#opening?.abort()
    const opening = (this.#opening = new AbortController())
    const measured = measure('open-document')
    try {
      const [document] = await Promise.all([sitat.document(id, opening.signal), codebook.ensure()])
      if (opening.signal.aborted) return
      this.#show(document)
      this.#drawn = measured
    } catch (e) {
      if (!opening.signal.aborted) this.error = e
    }
  }

  /** Keeps up with undo, redo and other windows until the returned function is called. */
  follow(): () => void {
    const stops = [
      session.onTravel(() => {
        const { text, failed } = session.result ?? { text: '', failed: false }
        void this.reload().then((fresh) => {
          if (fresh) this.focus(fresh)
          this.result = { text, failed, undoable: false }
        })
      }),
      live.onChange((event) => {
        const mine = event.documents.includes(this.document?.id ?? -1)
        if (mine || event.documents.length === 0) void this.reload()
      }),
    ]
    return () => {
      this.#opening?.abort()
      stops.forEach((stop) => stop())
    }
  }

  /** The text has been painted for the first time. */
  wasDrawn(): void {
    this.#drawn?.()
    this.#drawn = null
  }

  /** Takes in what the server has; the one coding that came, if one did. */
  async reload(): Promise<Coding | null> {
    const open = this.document
    if (!open) return null
    const now = (await sitat.codings(open.id)).sort(byPlace)
    if (this.document !== open) return null
    const fresh = arrival(this.codings, now)
    this.codings = now
    return fresh
  }

  focus(coding: Coding | null, scroll = true): void {
    this.focusedId = coding?.id ?? null
    if (coding && scroll) this.reveal = { span: coding }
  }

  focusAt(offset: number): void {
    this.focus(codingAt(this.shown, offset, this.focusedId), false)
  }

  step(way: 1 | -1): void {
    const offset = this.caret?.head.start ?? 0
    const next = neighbour(this.shown, { current: this.focusedId, offset }, way)
    if (!next) return
    this.focus(next)
    this.caret = caretAt(this.reading, next.start)
  }

  override select(span: Span | null): void {
    super.select(span)
    if (this.selection) this.result = null
  }

  showPassage(span: Span): void {
    this.passage = span
    this.caret = caretAt(this.reading, span.start)
    this.reveal = { span }
    const exact = this.codings.find((c) => c.start === span.start && c.end === span.end)
    this.focusedId = exact?.id ?? null
  }

  /** Only what is written on this document: one may have gone on to another. */
  put(coding: Coding): void {
    if (coding.document === this.document?.id) this.codings = withCoding(this.codings, coding)
  }

  take(id: number): void {
    this.codings = withoutCoding(this.codings, id)
    if (this.focusedId === id) this.focusedId = null
  }

  /** The server's own coding stands where the provisional one stood. */
  replace(id: number, coding: Coding): void {
    if (coding.document !== this.document?.id) return
    this.codings = withCoding(withoutCoding(this.codings, id), coding)
    if (this.focusedId === id) this.focusedId = coding.id
  }

  /** Done, and can be undone. */
  tell(text: string): void {
    this.result = { text, failed: false, undoable: true }
  }

  refuse(text: string): void {
    this.result = { text, failed: true, undoable: false }
  }

  #show(document: OpenDocument): void {
    this.document = document
    this.codings = [...document.codings].sort(byPlace)
    this.error = null
    this.focusedId = null
    this.caret = null
    this.passage = null
    this.result = null
    preferences.lastDocument = document.id
  }

  /** A coding as the painter needs it; the same object as long as nothing about it changed. */
  painted(coding: Coding): Painted {
    const code = codebook.byKey.get(coding.code)?.id ?? 0
    const known = this.#pieces.get(coding)
    if (known?.code === code) return known
    const made = { id: coding.id, code, pieces: pieces(this.document?.turns ?? [], coding) }
    this.#pieces.set(coding, made)
    return made
  }
}

export const desk = new Desk()
