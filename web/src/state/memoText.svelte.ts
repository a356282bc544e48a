/** A memo being written: saved when the hand rests, when one leaves it, and when the page goes away. */
import { whenLeaving } from '../api/leaving'

const REST_MS = 1000

export class MemoText {
  text = $state('')
  readonly #store: (text: string) => Promise<boolean>
  #isWritten = false
  #underWay: string | null = null
  #rest: ReturnType<typeof setTimeout> | undefined

  /** @param store saves it and answers whether that went well */
  constructor(saved: string, store: (text: string) => Promise<boolean>) {
    this.text = saved
    this.#store = store
  }

  write(text: string): void {
    this.text = text
    this.#isWritten = true
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => void this.save(), REST_MS)
  }

  /** Somebody, perhaps undo, has changed what is saved; what is being written goes before it. */
  take(saved: string): void {
    if (!this.#isWritten && this.text.trim() !== saved) this.text = saved
  }

  /** What could not be saved stays written, and is tried again next time. */
  async save(): Promise<void> {
    clearTimeout(this.#rest)
    const text = this.text.trim()
    if (!this.#isWritten || text === this.#underWay) return
    this.#underWay = text
    const saved = await this.#store(text)
    if (this.#underWay === text) this.#underWay = null
    if (saved && this.text.trim() === text) this.#isWritten = false
  }

  /** Saves when the page goes, and when the returned function ends it. */
  follow(): () => void {
    const stop = whenLeaving(() => void this.save())
    return () => {
      stop()
      void this.save()
    }
  }
}
