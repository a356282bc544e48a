/**
 * What is done to the codings of the open document. It shows at once, and is set right when the
 * server has answered.
 */
import { ApiError } from '../api/call'
import { batch, noteOn, type NewCode } from '../api/codings'
import * as sitat from '../api/sitat'
import type { Coding, CodingPatch, OpenDocument } from '../api/types'
import { caretAt } from '../text/caret'
import { pieces, same, type Span } from '../text/spans'
import { number, words } from '../words/words.svelte'
import { codebook } from './codebook.svelte'
import { twin } from './codingList'
import { desk, type Result } from './desk.svelte'
import { preferences } from './preferences.svelte'
import { explain, session } from './session.svelte'
import { measureDone } from './timing'

const NOT_YET = 'not acknowledged'
const LONGEST_NAME = 80
const RECENT = 20

/** What a new coding says of a passage. */
export interface Saying {
  /** Key of the code, or a code to make in the same edit. */
  code: string | NewCode
  direction: string | null
  dimensions?: Record<string, string>
}

class CodingDeeds {
  /** What was said last, to say again. */
  last: readonly Saying[] = preferences.lastSaid
  /** Colleagues' codings that were to be touched; once more does it, as long as the warning stands. */
  #warned: { ids: string; said: Result } | null = null
  /** Colleagues' codings about which something is being asked: the warning came before. */
  #meant: string | null = null
  #nextProvisional = -1
  /** What becomes of provisional codings, by their ids; null when they were not made. */
  readonly #coming = new Map<number, Promise<Coding | null>>()
  #adding = Promise.resolve()

  /** Codes a passage with one code or several, in one edit. */
  add(span: Span, ...sayings: Saying[]): Promise<void> {
    return (this.#adding = this.#add(span, sayings))
  }

  async #add(span: Span, sayings: readonly Saying[]): Promise<void> {
    const open = desk.document
    if (!open || !(session.chosen || (await session.knowsWho()))) return
    const fresh = sayings.filter((saying) => !this.#twin(span, saying))
    if (fresh.length === 0) return this.#alreadyThere(span, sayings)
    const measured = measureDone('add-coding')
    // On its way before anything is drawn: the server works while the browser paints.
    const wasOff = this.#isOff(...fresh)
    const answer = this.#send(open, span, fresh)
    desk.view?.select(null)
    const provisional = fresh.map((saying) => this.#provisional(open, span, saying))
    const become = this.#expect(provisional)
    provisional.forEach((coding) => desk.put(coding))
    desk.stayOn(provisional.at(-1)?.id ?? null)
    desk.unmark()
    this.last = fresh
    desk.caret = caretAt(desk.reading, span.end - 1)
    try {
      const made = await answer
      desk.replaceAll(provisional, made)
      become(made)
      this.#remember(made, fresh)
      this.#tellCoded(made, wasOff)
      measured()
    } catch (e) {
      provisional.forEach(({ id }) => desk.take(id))
      become([])
      if (desk.document === open) desk.selectExactly(span)
      this.fail(e, words().coding.notSaved.coding, true)
    }
  }

  /** Says of a passage what was said last. */
  async again(span: Span): Promise<void> {
    // A code that is being made has its key when the answer is here.
    if (this.last.some(({ code }) => typeof code !== 'string')) await this.#adding
    // What was said in another project may not be known in this one.
    const known = this.last.filter(
      ({ code }) => typeof code !== 'string' || codebook.byKey.has(code),
    )
    if (known.length > 0) await this.add(span, ...known)
    else desk.hint(words().coding.nothingToRepeat)
  }

  /** Answers with what tells of them when the server has answered. */
  #expect(provisional: readonly Coding[]): (made: readonly Coding[]) => void {
    let become: (made: readonly Coding[]) => void = () => {}
    const all = new Promise<readonly Coding[]>((resolve) => (become = resolve))
    provisional.forEach(({ id }, i) =>
      this.#coming.set(
        id,
        all.then((made) => made[i] ?? null),
      ),
    )
    return become
  }

  /** The coding itself when the server has made it, as it is then; null when it was not made. */
  async made(coding: Coding): Promise<Coding | null> {
    const made = coding.id < 0 ? await this.#coming.get(coding.id) : coding
    return made ? (desk.codings.find(({ id }) => id === made.id) ?? made) : null
  }

  /** Answers whether it went well; of one that is not made yet, when it has been. */
  async change(coding: Coding, patch: CodingPatch): Promise<boolean> {
    if (coding.id < 0) {
      const made = await this.made(coding)
      return made !== null && this.change(made, patch)
    }
    desk.put(patched(coding, patch))
    const sent = patch.start === undefined ? patch : { ...patch, version: coding.version }
    try {
      const wasOff = patch.code !== coding.code && this.#isOff(patch)
      const changed = await session.saving(sitat.changeCoding(coding.id, sent))
      desk.replace(coding.id, changed)
      const said = words().coding
      desk.tell((wasOff ? said.changedOn : changeTold(patch))(this.named(changed)))
      if (patch.code) codebook.refreshSoon()
      return true
    } catch (e) {
      desk.put(coding)
      this.fail(e, words().coding.notSaved.change)
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
    if (coding.id < 0) {
      const made = await this.made(coding)
      return made ? this.remove(made) : undefined
    }
    if (this.isStrange(coding)) return
    desk.take(coding.id)
    try {
      await session.saving(sitat.removeCoding(coding.id))
      desk.tell(words().coding.removed(this.named(coding)))
      codebook.refreshSoon()
    } catch (e) {
      desk.put(coding)
      this.fail(e, words().coding.notSaved.removal)
    }
  }

  /** The selection coded with a new code named by its own words, in one edit. */
  async inVivo(span: Span): Promise<void> {
    if (this.#isInterviewers(span)) return desk.refuse(words().coding.notInformants)
    const name = desk.reading.at(span).replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
    const known = codebook.codes.find((c) => [c.nameNb, c.nameEn].includes(name))
    const made: NewCode = { nameNb: name, nameEn: name, kind: 'in-vivo', directions: [] }
    await this.add(span, { code: known?.key ?? made, direction: null })
  }

  /** A note on a passage: the memo of one's own coding of exactly that, else of the passage itself. */
  async note(span: Span, text: string): Promise<boolean> {
    const open = desk.document
    if (!open || !(session.chosen || (await session.knowsWho()))) return false
    const own = this.ownOf(span)
    if (own) return this.change(own, { memo: text })
    try {
      await session.saving(noteOn({ document: open.id, version: open.version, ...span }, text))
      desk.tell(words().coding.noted)
      return true
    } catch (e) {
      this.fail(e, words().coding.notSaved.note)
      return false
    }
  }

  /** One's own coding of exactly a passage. */
  ownOf(span: Span): Coding | null {
    return desk.codings.find((c) => same(c, span) && c.coder === session.coder) ?? null
  }

  /** Whether any of it was said by an interviewer. */
  #isInterviewers(span: Span): boolean {
    const turns = desk.document?.turns ?? []
    return pieces(turns, span).some((piece) => turns[piece.turn]?.role === 'interviewer')
  }

  /** Whether one of the codes is switched off; the server switches it on with the coding. */
  #isOff(...sayings: Partial<Pick<Saying, 'code'>>[]): boolean {
    return sayings.some(
      ({ code }) => typeof code === 'string' && codebook.byKey.get(code)?.active === false,
    )
  }

  /** One coding with a known code goes the short way. */
  async #send(open: OpenDocument, span: Span, sayings: readonly Saying[]): Promise<Coding[]> {
    const newCodes: NewCode[] = []
    const drafts = sayings.map(({ code, direction, dimensions }) => {
      const key = typeof code === 'string' ? code : `#${newCodes.push(code) - 1}`
      const { start, end } = span
      const where = { document: open.id, version: open.version, start, end }
      return { ...where, code: key, direction, ...(dimensions ? { dimensions } : {}) }
    })
    const [only] = drafts
    if (only && drafts.length === 1 && newCodes.length === 0) {
      return [await session.saving(sitat.addCoding(only))]
    }
    const answer = await session.saving(batch({ newCodes, add: drafts }))
    if (newCodes.length > 0) await codebook.load()
    return answer.codings
  }

  /** With the keys of the codes that were made, so that the same can be said again. */
  #remember(made: readonly Coding[], sayings: readonly Saying[]): void {
    preferences.lastSaid = sayings.flatMap((saying, i) => {
      const code = made[i]?.code
      return code === undefined ? [] : [{ ...saying, code }]
    })
    this.last = preferences.lastSaid
    const keys = made.map(({ code }) => code)
    const before = preferences.recentCodes.filter((key) => !keys.includes(key))
    preferences.recentCodes = [...keys, ...before].slice(0, RECENT)
    codebook.refreshSoon()
  }

  #tellCoded(made: readonly Coding[], wasOff: boolean): void {
    const said = words().coding
    const names = made.map((coding) => this.named(coding)).join(' + ')
    desk.tell((wasOff ? said.codedOn : said.coded)(names))
  }

  #provisional(open: OpenDocument, span: Span, { code, direction, dimensions }: Saying) {
    const turn = desk.reading.turnAt(span.start)
    return {
      code: typeof code === 'string' ? code : code.nameNb,
      direction,
      dimensions: dimensions ?? {},
      ...span,
      id: this.#nextProvisional--,
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

  /** As `isStrange`, before something is asked about them; what the answers do warns no more. */
  isStrangeToAsk(...codings: Coding[]): boolean {
    if (this.isStrange(...codings)) return true
    this.#meant = idsOf(colleagues(codings))
    return false
  }

  /** Whether some are colleagues' and it is not yet said twice; then says so. */
  isStrange(...codings: Coding[]): boolean {
    const others = colleagues(codings)
    const ids = idsOf(others)
    const { ids: warned, said } = this.#warned ?? {}
    const isMeant = ids === this.#meant || (ids === warned && said === desk.result)
    this.#meant = null
    if (others.length === 0 || isMeant) return false
    const say = words().coding
    const names = [...new Set(others.map(({ coder }) => coder))].join(', ')
    desk.refuse(
      codings.length === 1
        ? say.notYours(names)
        : say.notAllYours(number(others.length), number(codings.length), names),
    )
    this.#warned = desk.result && { ids, said: desk.result }
    return true
  }

  #twin(span: Span, { code, direction }: Saying): Coding | null {
    if (typeof code !== 'string') return null
    return twin(desk.codings, span, { code, coder: session.coder, direction })
  }

  #alreadyThere(span: Span, sayings: readonly Saying[]): void {
    const known = sayings[0] && this.#twin(span, sayings[0])
    if (!known) return
    desk.focus(known)
    desk.hint(words().coding.twin(this.named(known)))
  }

  /** A coding's code and direction in words. */
  named({ code, direction }: Pick<Coding, 'code' | 'direction'>): string {
    const name = codebook.name(code)
    return direction ? `${name}, ${codebook.directionWord(direction)}` : name
  }

  /** The server says itself what it did not do; when it is not there, we say it. */
  fail(e: unknown, notDone: (why: string) => string, stays = false): void {
    const why = explain(e)
    desk.refuse(e instanceof ApiError && e.status === 0 ? notDone(why) : why, stays)
  }
}

const colleagues = (codings: readonly Coding[]) =>
  codings.filter(({ coder }) => coder !== session.coder)

const idsOf = (codings: readonly Coding[]) => codings.map(({ id }) => id).join()

/** What a change of one coding was, in words. */
function changeTold(patch: CodingPatch): (code: string) => string {
  const { changed, changedTo } = words().coding
  if (patch.start !== undefined || patch.end !== undefined) return changedTo.bounds
  if (patch.memo !== undefined) return patch.memo ? changedTo.memo : changedTo.noMemo
  return patch.code === undefined ? changed : changedTo.code
}

/** A coding as it will be. */
export function patched(coding: Coding, patch: CodingPatch): Coding {
  const { dimensions, ...rest } = patch
  const said = Object.entries({ ...coding.dimensions, ...dimensions })
  const kept = said.filter((entry): entry is [string, string] => entry[1] !== null)
  return { ...coding, ...rest, dimensions: Object.fromEntries(kept) }
}

export const deeds = new CodingDeeds()
