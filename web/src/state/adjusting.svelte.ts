/**
 * The ends of a coding moved by keys or by hand: shown at once, and saved as one change when the
 * hand rests.
 */
import type { Coding } from '../api/types'
import { caretExactly, selectionOf, type Caret } from '../text/caret'
import { same, type Span } from '../text/spans'
import { deeds } from './codingDeeds'
import { desk } from './desk.svelte'

const REST = 700

class Adjusting {
  /** The coding as it is saved, and the ends as they are moved. */
  #now: { coding: Coding; caret: Caret } | null = null
  #rest: ReturnType<typeof setTimeout> | undefined

  /** Whether something is moved that is not saved yet. */
  get isOpen(): boolean {
    return this.#now !== null && !same(this.#now.coding, this.#span())
  }

  /** Moves the ends as one moves a caret that has the coding selected. */
  by(coding: Coding, how: (caret: Caret) => Caret): void {
    if (coding.id < 0) return void deeds.made(coding).then((made) => made && this.by(made, how))
    const begun = this.#now?.coding.id === coding.id ? this.#now : null
    if (!begun && deeds.isStrange(coding)) return
    if (!begun) void this.save()
    const saved = begun?.coding ?? coding
    this.#now = { coding: saved, caret: how(begun?.caret ?? caretExactly(coding)) }
    const span = this.#span()
    desk.put({ ...saved, ...span })
    desk.reveal = { span: this.#now.caret.head }
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => void this.save(), REST)
  }

  /** Moves the ends to a span; waits for `save` or `cancel`. */
  to(coding: Coding, span: Span): void {
    this.by(coding, () => caretExactly(span))
    clearTimeout(this.#rest)
  }

  /** As it was; answers whether there was something to take back. */
  cancel(): boolean {
    const isOpen = this.isOpen
    if (isOpen && this.#now) desk.put(this.#now.coding)
    this.#forget()
    return isOpen
  }

  async save(): Promise<void> {
    const now = this.#now
    const span = this.#span()
    const isOpen = this.isOpen
    clearTimeout(this.#rest)
    if (!now || !isOpen) return
    // The end that moved goes on moving after the hand has rested.
    this.#now = { coding: { ...now.coding, ...span }, caret: now.caret }
    if (!(await deeds.change(now.coding, span))) this.#forget()
  }

  /** Another coding is in focus: what was moved is saved, and begins anew next time. */
  leave(): void {
    void this.save()
    this.#forget()
  }

  #span(): Span {
    return selectionOf(this.#now?.caret ?? null) ?? { start: 0, end: 0 }
  }

  #forget(): void {
    clearTimeout(this.#rest)
    this.#now = null
  }
}

export const adjusting = new Adjusting()
