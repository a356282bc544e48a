/**
 * The scrolled text: which stretch of it is near the eye, and how a passage comes into view. Only
 * what is near is painted and measured, so that a long text costs no more than a short one.
 */
import { overlaps, same, turnAt, type Span } from './spans'
import type { TextView } from './textView'

/** How far beyond the edges counts as near, in heights of the box. */
const BEYOND = 0.75

export class Scrolling {
  near = $state.raw<Span>({ start: 0, end: 0 })
  /** What is in sight, about: as exact as words are spread evenly over the lines of a turn. */
  sight = $state.raw<Span>({ start: 0, end: 0 })
  readonly #box: HTMLElement
  readonly #view: TextView
  #lookedAt = Number.NEGATIVE_INFINITY

  constructor(box: HTMLElement, view: TextView) {
    this.#box = box
    this.#view = view
    this.look()
  }

  isNear(span: Span): boolean {
    return overlaps(span, this.near)
  }

  /** Looks again at what is near, once the box has moved by half its height. */
  scrolled(): void {
    const moved = Math.abs(this.#box.scrollTop - this.#lookedAt)
    if (moved > this.#box.clientHeight / 2) this.look()
    else this.#glance()
  }

  look(): void {
    const { top, height } = this.#box.getBoundingClientRect()
    this.#glance()
    this.#lookedAt = this.#box.scrollTop
    const near = this.#view.between(top - height * BEYOND, top + height * (1 + BEYOND))
    if (!same(near, this.near)) this.near = near
  }

  #glance(): void {
    const { top, bottom } = this.#box.getBoundingClientRect()
    const sight = { start: this.#view.offsetNear(top), end: this.#view.offsetNear(bottom) }
    if (!same(sight, this.sight)) this.sight = sight
  }

  /** The first offset in sight; 0 at the very top. */
  place(): number {
    if (this.#box.scrollTop < 8) return 0
    const edge = this.#box.getBoundingClientRect().top + 8
    return this.#view.turnAtHeight(edge)?.start ?? 0
  }

  /** Puts an offset's turn at the top of the box. */
  returnTo(offset: number): void {
    if (offset <= 0) return
    this.#settle(() => {
      const rect = this.#view.rectOf({ start: offset, end: offset + 1 })
      return rect ? rect.top - this.#box.getBoundingClientRect().top - 24 : 0
    })
  }

  /** Puts an offset in the middle of the box, as far as the text reaches. */
  centre(offset: number): void {
    const { turns } = this.#view
    const turn = turns[turnAt(turns, offset)]
    if (!turn) return
    // Between turns stand labels, which are no words of the text.
    const at = Math.min(turn.end - 1, Math.max(turn.start, offset))
    this.#settle(() => {
      const rect = this.#view.rectOf({ start: at, end: at + 1 })
      const box = this.#box.getBoundingClientRect()
      return rect ? rect.top - box.top - box.height / 2 : 0
    })
  }

  /** Brings a span into view, if it is not there. */
  bring(span: Span): void {
    this.#settle(() => this.#offBy(span))
  }

  #offBy(span: Span): number {
    const rect = this.#view.rectOf(span)
    const box = this.#box.getBoundingClientRect()
    if (!rect) return 0
    const isAbove = rect.top < box.top + 24
    const isBelow = Math.min(rect.bottom, rect.top + box.height - 80) > box.bottom - 40
    return isAbove || isBelow ? rect.top - box.top - box.height * 0.28 : 0
  }

  /** Moves by what is missing, and once more when the lines passed over have their true heights. */
  #settle(missing: () => number): void {
    const first = missing()
    if (Math.abs(first) < 1) return
    this.#box.scrollTop += first
    requestAnimationFrame(() => {
      const rest = missing()
      if (Math.abs(rest) >= 1) this.#box.scrollTop += rest
    })
  }
}
