/**
 * The desk of one who codes: the open document, its codings, what is selected and what is focused.
 * Codings appear at once and are set right when the server has answered.
 */
import { ApiError } from '../api/call'
import * as sitat from '../api/sitat'
import type { Coding, CodingPatch, OpenDocument } from '../api/types'
import { caretAt, caretOver, selectionOf, type Caret } from '../text/caret'
import type { Painted } from '../text/painter'
import { Reading } from '../text/reading'
import { pieces, type Span } from '../text/spans'
import type { TextView } from '../text/textView'
import { words } from '../words/words.svelte'
import { codebook, type TreeCode } from './codebook.svelte'
import {
  arrival,
  byPlace,
  codingAt,
  neighbour,
  twin,
  withCoding,
  withoutCoding,
} from './codingList'
import { live } from './live.svelte'
import { preferences } from './preferences.svelte'
import { explain, session } from './session.svelte'
import { measure } from './timing'

/** What came of the last action on the desk, in words. */
export interface Result {
  text: string
  failed: boolean
  undoable: boolean
}

const NOT_YET = 'not acknowledged'

class Desk {
  document = $state.raw<OpenDocument | null>(null)
  error = $state.raw<unknown>(null)
  codings = $state.raw<Coding[]>([])
  focusedId = $state<number | null>(null)
  caret = $state.raw<Caret | null>(null)
  /** A passage the address points to, shown until something else is selected. */
  passage = $state.raw<Span | null>(null)
  /** A code of which alone the codings are shown, with its sub-codes. */
  only = $state<string | null>(null)
  result = $state.raw<Result | null>(null)
  lastCode = $state.raw<{ code: string; direction: string | null } | null>(null)
  /** What the text should scroll to; a new object each time it should. */
  reveal = $state.raw<{ span: Span } | null>(null)
  view = $state.raw<TextView | null>(null)

  readonly reading = $derived(new Reading(this.document?.text ?? '', this.document?.turns ?? []))
  readonly selection = $derived(selectionOf(this.caret))
  readonly focused = $derived(this.codings.find((c) => c.id === this.focusedId) ?? null)
  readonly shown: Coding[] = $derived(this.codings.filter((coding) => this.#isShown(coding)))

  /** A colleague's coding that was to be removed; once more removes it. */
  #warned: number | null = null
  #opening: AbortController | null = null
  #drawn: (() => void) | null = null
  #nextProvisional = -1
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
    this.#warned = null
    if (coding && scroll) this.reveal = { span: coding }
  }

  /** Lets go of what is selected; the caret stays on its first word. */
  letGo(): void {
    const start = this.selection?.start ?? this.caret?.head.start
    this.caret = start === undefined ? null : caretAt(this.reading, start)
    this.passage = null
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

  /** Selects whole words around what was marked. */
  select(span: Span | null): void {
    this.passage = null
    this.caret = span && caretOver(this.reading, span)
    if (this.selection) this.result = null
  }

  showPassage(span: Span): void {
    this.passage = span
    this.caret = caretAt(this.reading, span.start)
    this.reveal = { span }
    const exact = this.codings.find((c) => c.start === span.start && c.end === span.end)
    this.focusedId = exact?.id ?? null
  }

  async add(span: Span, code: string, direction: string | null): Promise<void> {
    const open = this.document
    if (!open || !(session.chosen || (await session.knowsWho()))) return
    const known = twin(this.codings, span, { code, coder: session.coder, direction })
    if (known) return this.#alreadyThere(known)
    const measured = measure('add-coding')
    const provisional = this.#provisional(open, span, { code, direction })
    this.codings = withCoding(this.codings, provisional)
    this.focusedId = provisional.id
    this.lastCode = { code, direction }
    this.caret = caretAt(this.reading, span.end - 1)
    try {
      const wasOff = await this.#switchOn(code)
      const { start, end } = span
      const draft = { document: open.id, version: open.version, start, end, code, direction }
      const coding = await session.saving(sitat.addCoding(draft))
      this.#replace(provisional.id, coding)
      const said = words().coding
      this.#tell((wasOff ? said.codedOn : said.coded)(this.#named(code, direction)))
      codebook.refreshSoon()
      measured()
    } catch (e) {
      this.codings = withoutCoding(this.codings, provisional.id)
      if (this.document === open) this.select(span)
      this.#fail(e, words().coding.notSaved.coding)
    }
  }

  /** Answers whether it went well. */
  async change(coding: Coding, patch: CodingPatch): Promise<boolean> {
    if (coding.id < 0) return false
    this.#put({ ...coding, ...patch })
    try {
      const wasOff = patch.code ? await this.#switchOn(patch.code) : false
      const changed = await session.saving(sitat.changeCoding(coding.id, patch))
      this.#replace(coding.id, changed)
      const said = words().coding
      const name = this.#named(changed.code, changed.direction)
      this.#tell((wasOff ? said.changedOn : said.changed)(name))
      if (patch.code) codebook.refreshSoon()
      return true
    } catch (e) {
      this.#put(coding)
      this.#fail(e, words().coding.notSaved.change)
      return false
    }
  }

  /** Lets a coding cover what is selected instead. */
  stretch(coding: Coding): void {
    const span = this.selection
    if (!span) return
    this.caret = caretAt(this.reading, span.start)
    void this.change(coding, span)
  }

  /** A colleague's coding goes when one has said so twice. */
  async remove(coding: Coding): Promise<void> {
    if (coding.id < 0) return
    if (coding.coder !== session.coder && this.#warned !== coding.id) return this.#warn(coding)
    this.codings = withoutCoding(this.codings, coding.id)
    if (this.focusedId === coding.id) this.focusedId = null
    try {
      await session.saving(sitat.removeCoding(coding.id))
      this.#tell(words().coding.removed(this.#named(coding.code, coding.direction)))
      codebook.refreshSoon()
    } catch (e) {
      this.codings = withCoding(this.codings, coding)
      this.#fail(e, words().coding.notSaved.removal)
    }
  }

  /** A new code named by the selected words, and the selection coded with it. */
  async inVivo(span: Span): Promise<void> {
    if (this.#isInterviewers(span)) return this.#refuse(words().coding.notInformants)
    if (!(await session.knowsWho())) return
    const name = this.reading.at(span).replace(/\s+/g, ' ').trim().slice(0, 80)
    const known = codebook.codes.find((c) => [c.nameNb, c.nameEn].includes(name))
    try {
      const code =
        known ??
        (await session.saving(
          sitat.addCode({ nameNb: name, nameEn: name, kind: 'in-vivo', directions: [] }),
        ))
      if (!known) await codebook.load()
      await this.add(span, code.key, null)
    } catch (e) {
      this.#fail(e, words().coding.notSaved.coding)
    }
  }

  /** Makes a code from what was typed; null, and says why, when it cannot be made. */
  async newCode(name: string): Promise<TreeCode | null> {
    try {
      const made = await session.saving(sitat.addCode({ nameNb: name, nameEn: name }))
      await codebook.load()
      return codebook.byKey.get(made.key) ?? null
    } catch (e) {
      this.#fail(e, words().coding.notSaved.coding)
      return null
    }
  }

  /** Whether any of it was said by an interviewer. */
  #isInterviewers(span: Span): boolean {
    const turns = this.document?.turns ?? []
    return pieces(turns, span).some((piece) => turns[piece.turn]?.role === 'interviewer')
  }

  /** A code that somebody codes with is in use again; answers whether it was off. */
  async #switchOn(key: string): Promise<boolean> {
    if (codebook.byKey.get(key)?.active !== false) return false
    await session.saving(sitat.changeCode(key, { active: true }))
    return true
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

  #isShown(coding: Coding): boolean {
    if (this.only === null || coding.code === this.only) return true
    return codebook.byKey.get(coding.code)?.path.includes(this.only) ?? false
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

  #provisional(open: OpenDocument, span: Span, made: { code: string; direction: string | null }) {
    const id = this.#nextProvisional--
    const turn = this.reading.turnAt(span.start)
    return {
      ...made,
      ...span,
      id,
      guid: NOT_YET,
      document: open.id,
      version: open.version,
      coder: session.coder,
      weight: null,
      memo: '',
      created: new Date().toISOString(),
      respondent: open.turns[turn]?.respondent ?? null,
      turn: turn + 1,
    } satisfies Coding
  }

  /** Only what is written on this document: one may have gone on to another. */
  #put(coding: Coding): void {
    if (coding.document === this.document?.id) this.codings = withCoding(this.codings, coding)
  }

  #replace(id: number, coding: Coding): void {
    if (coding.document !== this.document?.id) return
    this.codings = withCoding(withoutCoding(this.codings, id), coding)
    if (this.focusedId === id) this.focusedId = coding.id
  }

  #warn(coding: Coding): void {
    this.#warned = coding.id
    this.#refuse(words().coding.notYours(coding.coder))
  }

  #alreadyThere(coding: Coding): void {
    this.focus(coding)
    const text = words().coding.twin(this.#named(coding.code, coding.direction))
    this.result = { text, failed: false, undoable: false }
  }

  #named(code: string, direction: string | null): string {
    const name = codebook.name(code)
    return direction ? `${name}, ${codebook.directionWord(direction)}` : name
  }

  #tell(text: string): void {
    this.result = { text, failed: false, undoable: true }
  }

  #refuse(text: string): void {
    this.result = { text, failed: true, undoable: false }
  }

  /** The server says itself what it did not do; when it is not there, we say it. */
  #fail(e: unknown, notDone: (why: string) => string): void {
    const why = explain(e)
    this.#refuse(e instanceof ApiError && e.status === 0 ? notDone(why) : why)
  }
}

export const desk = new Desk()
