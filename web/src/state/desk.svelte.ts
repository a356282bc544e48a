/**
 * The desk of one who codes: the open document with its codings, which of them are shown and which
 * is in focus. What is done to codings is in `codingDeeds.ts`.
 */
import { ApiError } from '../api/call'
import * as sitat from '../api/sitat'
import { unitsOf } from '../api/codings'
import type { Coding, OpenDocument, Recording } from '../api/types'
import { caretAt } from '../text/caret'
import type { Painted } from '../text/painter'
import { pieces, type Span } from '../text/spans'
import type { FoundUnits, Unit } from '../text/units'
import { codebook } from './codebook.svelte'
import { codingFilter } from './codingFilter.svelte'
import { arrival, byPlace, codingAt, neighbour, withCoding, withoutCoding } from './codingList'
import { live } from './live.svelte'
import { openedDocuments } from './openedDocuments'
import { Place } from './place.svelte'
import { preferences } from './preferences.svelte'
import { session } from './session.svelte'
import { measure } from './timing'

/** How long and how often one waits for changes that are under way, in ms. */
const STILL_MS = 120
const MOST_TRIES = 25

/** What came of the last action on the desk, in words. */
export interface Result {
  text: string
  failed: boolean
  undoable: boolean
  /** Something was not stored that will not be tried again: it is told until one goes on. */
  stays?: boolean
  /** Nothing was done. */
  hint?: boolean
}

function isSame(one: Recording | null, other: Recording | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

class Desk extends Place {
  error = $state.raw<unknown>(null)
  codings = $state.raw<Coding[]>([])
  focusedId = $state<number | null>(null)
  /** The coding in focus is held: keys that move a selection move its ends. */
  #heldId = $state<number | null>(null)
  /** Nobody has gone on since the coding in focus was made or come to. */
  #isStaying = $state(false)
  #markedIds = $state.raw<ReadonlySet<number>>(new Set())
  result = $state.raw<Result | null>(null)

  readonly focused = $derived(this.codings.find((c) => c.id === this.focusedId) ?? null)
  readonly held = $derived(
    this.selection === null && this.focusedId === this.#heldId ? this.focused : null,
  )
  /** The passage one is still at, though nothing is selected: what is said next is said of it. */
  readonly stayedOn = $derived(this.#isStaying && this.selection === null ? this.focused : null)
  readonly marked: Coding[] = $derived(this.codings.filter((c) => this.#markedIds.has(c.id)))
  readonly shown: Coding[] = $derived(codingFilter.of(this.codings))

  #opening: AbortController | null = null
  #reloads = 0
  /** Something changed and could not be fetched: it is when the server answers again. */
  #isBehind = false
  #drawn: (() => void) | null = null
  /** Whether nothing but codings can have changed since it was opened. */
  #isAsOpened = false
  /** Provisional ids by those the server gave. */
  readonly #before = new Map<number, number>()
  #pieces = new WeakMap<Coding, Painted>()
  /** What the server has found in texts, by their turns: it stays true as long as these do. */
  readonly #units = new WeakMap<OpenDocument['turns'], FoundUnits>()

  async open(id: number): Promise<void> {
    this.#opening?.abort()
    const opening = (this.#opening = new AbortController())
    const measured = measure('open-document')
    if (this.document?.id !== id) this.#putAside()
    const isTold = live.connected && !live.resting
    const known = isTold && codebook.isLoaded ? openedDocuments.take(id) : null
    if (known) {
      this.#show(known)
      this.#drawn = measured
      return
    }
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
      live.onNews((event) => {
        const mine =
          event.documents.length === 0 || event.documents.includes(this.document?.id ?? -1)
        if (mine && !event.kind.startsWith('coding')) this.#isAsOpened = false
      }),
      session.onTravel(() => {
        const { text, failed } = session.result ?? { text: '', failed: false }
        void this.reload().then((fresh) => {
          if (fresh) this.focus(fresh)
          this.result = { text, failed, undoable: false }
        })
      }),
      // What failed because nobody answered is no news once somebody does.
      live.onLine(() => {
        if (this.result?.failed && !this.result.stays) this.result = null
        if (this.#isBehind) this.#catchUp()
      }),
      live.onChange((event) => {
        const mine = event.documents.includes(this.document?.id ?? -1)
        if (mine || event.documents.length === 0) this.#catchUp()
      }),
    ]
    return () => {
      this.#opening?.abort()
      stops.forEach((stop) => stop())
      this.#putAside()
      this.document = null
    }
  }

  #catchUp(): void {
    this.#isBehind = false
    this.reload().catch(() => (this.#isBehind = true))
  }

  /**
   * Keeps the document that is left, unless more than its codings may have changed, or a change is
   * under way and may yet be refused.
   */
  #putAside(): void {
    const { document, codings } = this
    const isSettled = session.pending === 0 && codings.every(({ id }) => id > 0)
    if (!document || !this.#isAsOpened || !isSettled || this.#isBehind) return
    openedDocuments.keep({ ...document, codings })
  }

  /** The text has been painted for the first time. */
  wasDrawn(): void {
    if (!this.#drawn) return
    this.#drawn()
    this.#drawn = null
    void this.#findUnits()
  }

  /** Takes in what the server has; the one coding that came, if one did. */
  async reload(): Promise<Coding | null> {
    const open = this.document
    if (!open) return null
    try {
      return await this.#takeIn(open)
    } catch (e) {
      if (!(e instanceof ApiError) || e.status !== 404) throw e
      // Its import was undone, or somebody removed it.
      if (this.document === open) {
        this.document = null
        this.error = e
      }
      return null
    }
  }

  /** Takes the whole document anew, though its text may be the same. */
  async openAgain(): Promise<void> {
    this.#isAsOpened = false
    if (this.document) await this.open(this.document.id)
  }

  async #takeIn(open: OpenDocument): Promise<Coding | null> {
    const now = await this.#settledCodings(open)
    if (now === null) return null
    if (await this.#isCorrected(open, now)) {
      await this.open(open.id)
      return null
    }
    const fresh = arrival(this.codings, now)
    this.codings = now
    return fresh
  }

  /**
   * The codings as they are when nothing is being changed; an answer from before a change would undo
   * it to the eye. Null when a later question or another document has come between.
   */
  async #settledCodings(open: OpenDocument): Promise<Coding[] | null> {
    const turn = ++this.#reloads
    for (let tries = 1; ; tries++) {
      const before = session.saved
      const now = (await sitat.codings(open.id)).sort(byPlace)
      if (this.document !== open || turn !== this.#reloads) return null
      const isStill = session.pending === 0 && session.saved === before
      if (isStill || tries === MOST_TRIES) return now
      await new Promise((resume) => setTimeout(resume, STILL_MS))
    }
  }

  /** Whether the text is another by now: codings lie in the current one. */
  async #isCorrected(open: OpenDocument, now: readonly Coding[]): Promise<boolean> {
    // Of one that can be heard, the recording may be another, too.
    const isTimed = open.times.length > 0 || open.recording !== null
    const known = isTimed ? undefined : now[0]?.version
    if (known !== undefined) return known !== open.version
    const { version, recording } = await sitat.document(open.id)
    return version !== open.version || !isSame(recording, open.recording)
  }

  focus(coding: Coding | null, scroll = true): void {
    this.focusedId = this.#heldId = coding?.id ?? null
    this.#isStaying = coding !== null
    if (coding && scroll) this.reveal = { span: coding }
  }

  focusAt(offset: number): void {
    this.focus(codingAt(this.shown, offset, this.focusedId), false)
    this.release()
  }

  /** Keys move the caret again, not the ends of the coding in focus. */
  release(): void {
    this.#heldId = null
    this.#isStaying = false
  }

  /** The coding just made is in focus, and not held: its words can be said more of. */
  stayOn(id: number | null): void {
    this.release()
    this.focusedId = id
    this.#isStaying = id !== null
  }

  isMarked(coding: Coding): boolean {
    return this.#markedIds.has(coding.id)
  }

  /** Marks some, and no others. */
  mark(codings: readonly Coding[]): void {
    this.#markedIds = new Set(codings.filter(({ id }) => id > 0).map(({ id }) => id))
  }

  unmark(): void {
    if (this.#markedIds.size > 0) this.#markedIds = new Set()
  }

  toggleMark(coding: Coding): void {
    const others = this.marked.filter(({ id }) => id !== coding.id)
    this.mark(this.isMarked(coding) ? others : [...others, coding])
  }

  step(way: 1 | -1): void {
    const offset = this.caret?.head.start ?? 0
    const next = neighbour(this.shown, { current: this.focusedId, offset }, way)
    if (!next) return
    this.focus(next)
    this.caret = caretAt(this.reading, next.start)
  }

  override select(span: Span | null, unit?: Unit): void {
    super.select(span, unit)
    this.beginAnew()
  }

  override selectExactly(span: Span): void {
    super.selectExactly(span)
    this.beginAnew()
  }

  /** With words selected one is at something new: nothing stays marked, and what was done is told. */
  beginAnew(): void {
    if (!this.selection) return
    this.result = null
    this.unmark()
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
    this.#becomes(id, coding.id)
  }

  /** The server's own codings stand where the provisional ones stood; the last of them in focus. */
  replaceAll(provisional: readonly Coding[], made: readonly Coding[]): void {
    const gone = new Set(provisional.map(({ id }) => id))
    this.codings = this.codings.filter(({ id }) => !gone.has(id))
    made.forEach((coding) => this.put(coding))
    const here = made.filter(({ document }) => document === this.document?.id)
    provisional.forEach(({ id }, i) => {
      const coding = here[i] ?? here.at(-1)
      if (coding) this.#becomes(id, coding.id)
      else if (this.focusedId === id) this.focusedId = null
    })
  }

  /** In focus and held as before: whoever has gone on to do something to it does it to the same. */
  #becomes(before: number, after: number): void {
    if (before !== after) this.#before.set(after, this.sameAs(before))
    if (this.focusedId === before) this.focusedId = after
    if (this.#heldId === before) this.#heldId = after
  }

  /** The id that was the coding's first here: it stays when the server has made it. */
  sameAs(id: number): number {
    return this.#before.get(id) ?? id
  }

  /** Done, and can be undone. */
  tell(text: string): void {
    this.result = { text, failed: false, undoable: true }
  }

  /** Nothing was done, and nothing is wrong. */
  hint(text: string): void {
    this.result = { text, failed: false, undoable: false, hint: true }
  }

  refuse(text: string, stays = false): void {
    this.result = { text, failed: true, undoable: false, ...(stays && { stays }) }
  }

  /** The text is read by light rules until the server has said where its words and sentences are. */
  async #findUnits(): Promise<void> {
    const open = this.document
    if (!open || this.found) return
    const found = await unitsOf(open.id, open.version).catch(() => null)
    if (found?.version !== open.version) return
    this.#units.set(open.turns, found)
    if (this.document === open) this.found = found
  }

  #show(document: OpenDocument): void {
    this.document = document
    this.found = this.#units.get(document.turns) ?? null
    this.#markedIds = new Set()
    this.#isAsOpened = true
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
    const colour = codebook.byKey.get(coding.code)?.colour ?? 0
    const known = this.#pieces.get(coding)
    if (known?.colour === colour) return known
    const made = { colour, pieces: pieces(this.document?.turns ?? [], coding) }
    this.#pieces.set(coding, made)
    return made
  }
}

export const desk = new Desk()
