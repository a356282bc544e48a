/** Finding in the open document: what is sought, where it stands, and which hit one is at. */
import { findIn, firstFrom } from '../text/finding'
import type { Span } from '../text/spans'
import { desk } from './desk.svelte'

class Finder {
  isOpen = $state(false)
  text = $state('')
  exactCase = $state(false)
  wholeWords = $state(false)
  at = $state(-1)
  readonly hits: Span[] = $derived(this.isOpen ? this.#found() : [])
  readonly hit: Span | null = $derived(this.hits[this.at] ?? null)
  /** Where one stood when one began to look. */
  #from = 0

  /** Looks on from what is in sight. */
  open(): void {
    if (this.isOpen) return
    const top = desk.view?.root.closest('.scroller')?.getBoundingClientRect().top ?? 0
    this.#from = desk.view?.offsetNear(top) ?? 0
    this.isOpen = true
    this.at = -1
  }

  /** Goes to the first hit from where one began; call when what is sought has changed. */
  seek(): void {
    this.at = firstFrom(this.hits, this.#from)
    this.#show()
  }

  step(way: 1 | -1): void {
    const count = this.hits.length
    if (count === 0) return
    this.at = this.at < 0 ? firstFrom(this.hits, this.#from) : (this.at + way + count) % count
    this.#show()
  }

  /** Stays at the hit: the caret stands there. */
  close(): void {
    if (this.hit) desk.standAt(this.hit.start)
    this.leave()
  }

  leave(): void {
    this.isOpen = false
    this.at = -1
  }

  #show(): void {
    if (this.hit) desk.reveal = { span: this.hit }
  }

  #found(): Span[] {
    const { text, exactCase, wholeWords } = this
    return findIn(desk.reading.text, desk.reading.turns, { text, exactCase, wholeWords })
  }
}

export const finder = new Finder()
