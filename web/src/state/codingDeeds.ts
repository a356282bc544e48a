/**
 * What is done to the codings of the open document. It shows at once, and is set right when the
 * server has answered.
 */
import { ApiError } from '../api/call'
import * as sitat from '../api/sitat'
import type { Coding, CodingPatch, OpenDocument } from '../api/types'
import { caretAt } from '../text/caret'
import { pieces, type Span } from '../text/spans'
import { words } from '../words/words.svelte'
import { codebook, type TreeCode } from './codebook.svelte'
import { twin } from './codingList'
import { desk, type Result } from './desk.svelte'
import { explain, session } from './session.svelte'
import { measureDone } from './timing'

const NOT_YET = 'not acknowledged'

class CodingDeeds {
  /** What the last coding said, to say again. */
  last: { code: string; direction: string | null } | null = null
  /** A colleague's coding that was to be touched; once more does it, as long as the warning stands. */
  #warned: { id: number; said: Result } | null = null
  #nextProvisional = -1

  async add(span: Span, code: string, direction: string | null): Promise<void> {
    const open = desk.document
    if (!open || !(session.chosen || (await session.knowsWho()))) return
    const known = twin(desk.codings, span, { code, coder: session.coder, direction })
    if (known) return this.#alreadyThere(known)
    const measured = measureDone('add-coding')
    const provisional = this.#provisional(open, span, { code, direction })
    desk.put(provisional)
    desk.focusedId = provisional.id
    this.last = { code, direction }
    desk.caret = caretAt(desk.reading, span.end - 1)
    try {
      const wasOff = await this.#switchOn(code)
      const { start, end } = span
      const draft = { document: open.id, version: open.version, start, end, code, direction }
      const coding = await session.saving(sitat.addCoding(draft))
      desk.replace(provisional.id, coding)
      const said = words().coding
      desk.tell((wasOff ? said.codedOn : said.coded)(this.#named(code, direction)))
      codebook.refreshSoon()
      measured()
    } catch (e) {
      desk.take(provisional.id)
      if (desk.document === open) desk.select(span)
      this.#fail(e, words().coding.notSaved.coding)
    }
  }

  /** Answers whether it went well. */
  async change(coding: Coding, patch: CodingPatch): Promise<boolean> {
    if (coding.id < 0) return false
    desk.put({ ...coding, ...patch })
    try {
      const wasOff = patch.code ? await this.#switchOn(patch.code) : false
      const changed = await session.saving(sitat.changeCoding(coding.id, patch))
      desk.replace(coding.id, changed)
      const said = words().coding
      const name = this.#named(changed.code, changed.direction)
      desk.tell((wasOff ? said.changedOn : said.changed)(name))
      if (patch.code) codebook.refreshSoon()
      return true
    } catch (e) {
      desk.put(coding)
      this.#fail(e, words().coding.notSaved.change)
      return false
    }
  }

  /** Lets a coding cover what is selected instead. */
  stretch(coding: Coding): void {
    const span = desk.selection
    if (!span) return
    desk.standAt(span.start)
    void this.change(coding, span)
  }

  /** A colleague's coding goes when one has said so twice. */
  async remove(coding: Coding): Promise<void> {
    if (coding.id < 0) return
    if (this.#isStrange(coding)) return
    desk.take(coding.id)
    try {
      await session.saving(sitat.removeCoding(coding.id))
      desk.tell(words().coding.removed(this.#named(coding.code, coding.direction)))
      codebook.refreshSoon()
    } catch (e) {
      desk.put(coding)
      this.#fail(e, words().coding.notSaved.removal)
    }
  }

  /** A new code named by the selected words, and the selection coded with it. */
  async inVivo(span: Span): Promise<void> {
    if (this.#isInterviewers(span)) return desk.refuse(words().coding.notInformants)
    if (!(await session.knowsWho())) return
    const name = desk.reading.at(span).replace(/\s+/g, ' ').trim().slice(0, 80)
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
    const turns = desk.document?.turns ?? []
    return pieces(turns, span).some((piece) => turns[piece.turn]?.role === 'interviewer')
  }

  /** A code that somebody codes with is in use again; answers whether it was off. */
  async #switchOn(key: string): Promise<boolean> {
    if (codebook.byKey.get(key)?.active !== false) return false
    await session.saving(sitat.changeCode(key, { active: true }))
    return true
  }

  #provisional(open: OpenDocument, span: Span, made: { code: string; direction: string | null }) {
    const id = this.#nextProvisional--
    const turn = desk.reading.turnAt(span.start)
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

  /** Whether it is a colleague's and not yet said twice; then says so. */
  #isStrange(coding: Coding): boolean {
    if (coding.coder === session.coder) return false
    const { id, said } = this.#warned ?? {}
    if (id === coding.id && said === desk.result) return false
    desk.refuse(words().coding.notYours(coding.coder))
    this.#warned = desk.result && { id: coding.id, said: desk.result }
    return true
  }

  #alreadyThere(coding: Coding): void {
    desk.focus(coding)
    const text = words().coding.twin(this.#named(coding.code, coding.direction))
    desk.result = { text, failed: false, undoable: false }
  }

  #named(code: string, direction: string | null): string {
    const name = codebook.name(code)
    return direction ? `${name}, ${codebook.directionWord(direction)}` : name
  }

  /** The server says itself what it did not do; when it is not there, we say it. */
  #fail(e: unknown, notDone: (why: string) => string): void {
    const why = explain(e)
    desk.refuse(e instanceof ApiError && e.status === 0 ? notDone(why) : why)
  }
}

export const deeds = new CodingDeeds()
