/**
 * What the palette asks: which codes, then, one after another, what each says. All answers become
 * one edit.
 */
import type { NewCode } from '../api/codings'
import type { Coding, CodingPatch } from '../api/types'
import { bulk } from '../state/bulk'
import { codebook, type TreeCode } from '../state/codebook.svelte'
import { deeds, type Saying } from '../state/codingDeeds'
import { desk } from '../state/desk.svelte'
import type { Span } from '../text/spans'
import { words } from '../words/words.svelte'
import { differencesOf, directionOf, questionsOf, type Question } from './questions'

type Asked =
  | { kind: 'code'; span: Span }
  | { kind: 'change'; codings: readonly Coding[] }
  | { kind: 'describe'; codings: readonly Coding[] }
  | { kind: 'merge'; codings: readonly Coding[] }
  | { kind: 'note'; span: Span }
  | { kind: 'star'; code: string }

class Asking {
  what = $state.raw<Asked | null>(null)
  /** What is asked of the codes chosen, the present question first. */
  questions = $state.raw<readonly Question[]>([])
  /** Whether one can go back to choosing codes. */
  readonly canGoBack = $derived(this.what?.kind === 'code' || this.what?.kind === 'change')
  #sayings: Saying[] = []
  #patch: CodingPatch = {}

  toCode(): void {
    if (desk.selection) this.#open({ kind: 'code', span: desk.selection })
  }

  toChange(codings: readonly Coding[]): void {
    if (codings.length > 0 && !deeds.isStrangeToAsk(...codings)) {
      this.#open({ kind: 'change', codings })
    }
  }

  /** Asks for direction, dimensions and weight of codings; or for the weight alone. */
  toDescribe(codings: readonly Coding[], what: 'all' | 'weight'): void {
    const questions = questionsOf(codings, what)
    if (codings.length === 0) return
    if (questions.length === 0) return desk.hint(words().marking.bulk.nothingToSay)
    if (deeds.isStrangeToAsk(...codings)) return
    this.#open({ kind: 'describe', codings })
    this.questions = questions
  }

  /** Makes one coding of several, and asks what it shall say where they differ. */
  toMerge(codings: readonly Coding[]): void {
    const [first] = codings
    const differ = differencesOf(codings)
    if (!first || codings.length < 2 || !differ.any) return void bulk.merge(codings)
    if (deeds.isStrangeToAsk(...codings)) return
    this.#open({ kind: 'merge', codings })
    if (differ.code) return
    const [only = null] = codebook.byKey.get(first.code)?.directions ?? []
    this.#sayings = [{ code: first.code, direction: differ.direction ? only : first.direction }]
    this.questions = [...directionOf(first.code, 0, differ.direction), ...differ.questions]
    if (this.questions.length === 0) void this.#finish()
  }

  /** Which number shall code with a code? */
  toStar(code: string): void {
    this.#open({ kind: 'star', code })
  }

  toNote(span: Span): void {
    this.#open({ kind: 'note', span })
  }

  /** The person chose a code, or several; asks on for what is not given. */
  choose(...codes: (TreeCode | NewCode)[]): void {
    this.#sayings = codes.map((code) =>
      'key' in code
        ? { code: code.key, direction: code.defaultDirection ?? code.directions[0] ?? null }
        : { code, direction: null },
    )
    const differ = this.what?.kind === 'merge' ? differencesOf(this.what.codings) : null
    const directions = codes.flatMap((code, at) =>
      'key' in code
        ? directionOf(code.key, at, asksForDirection(code) || differ?.direction === true)
        : [],
    )
    const dimensions = this.what?.kind === 'code' ? questionsOf([], 'dimensions') : []
    this.questions = [...directions, ...dimensions, ...(differ?.questions ?? [])]
    if (this.questions.length === 0) void this.#finish()
  }

  /** Codes the selection at once, or asks for the direction first. */
  codeWith(key: string): void {
    const code = codebook.byKey.get(key)
    if (!code || !desk.selection) return
    this.toCode()
    this.choose(code)
  }

  /** Answers the present question; undefined leaves it open, null says that there is none. */
  answer(value: string | number | null | undefined): void {
    const [question, ...rest] = this.questions
    if (!question) return
    if (value !== undefined) this.#take(question, value)
    this.questions = rest
    if (rest.length === 0) void this.#finish()
  }

  /** Back to the codes. */
  back(): void {
    if (this.canGoBack) this.questions = []
  }

  stop(): void {
    this.what = null
    this.questions = []
  }

  noFavourite(number: string): string {
    return words().palette.noFavourite(number)
  }

  #take(question: Question, value: string | number | null): void {
    if (question.kind === 'weight') this.#patch.weight = value === null ? null : Number(value)
    else if (question.kind === 'direction' && question.at !== null) {
      const saying = this.#sayings[question.at]
      if (saying) saying.direction = value === null ? null : String(value)
    } else if (question.kind === 'direction') {
      this.#patch.direction = value === null ? null : String(value)
    } else this.#takeDimension(question.dimension, value === null ? null : String(value))
  }

  #takeDimension(dimension: string, value: string | null): void {
    this.#patch.dimensions = { ...this.#patch.dimensions, [dimension]: value }
    for (const saying of this.#sayings) {
      if (value !== null) saying.dimensions = { ...saying.dimensions, [dimension]: value }
    }
  }

  async #finish(): Promise<void> {
    const asked = this.what
    const [saying] = this.#sayings
    this.stop()
    if (asked?.kind === 'code') await deeds.add(asked.span, ...this.#sayings)
    if (asked?.kind === 'describe' && Object.keys(this.#patch).length > 0) {
      await bulk.change(asked.codings, this.#patch)
    }
    if (asked?.kind === 'merge' && typeof saying?.code === 'string') {
      const { code, direction } = saying
      await bulk.merge(asked.codings, { ...this.#patch, code, direction })
    }
    if (asked?.kind === 'change' && saying) await bulk.recode(asked.codings, saying)
  }

  #open(asked: Asked): void {
    this.what = asked
    this.questions = []
    this.#sayings = []
    this.#patch = {}
  }
}

/** Whether a person must say the direction: several are allowed, and none is taken for granted. */
export function asksForDirection(code: Pick<TreeCode, 'directions' | 'defaultDirection'>): boolean {
  return code.directions.length > 1 && code.defaultDirection === null
}

export const asking = new Asking()
