/** A memo being written: saved when the hand rests, when one leaves it, and when the page goes away. */
import { whenLeaving } from '../api/leaving'
import { hasGivenWay, pathOf } from '../api/seen'

const REST_MS = 1000

/** What could not be saved and was left, by thing and part: it stands there again. */
const unsaved = new Map<string, string>()

export class MemoText {
  text = $state('')
  readonly #store: (text: string) => Promise<boolean>
  readonly #part: string
  #path = ''
  #place = ''
  #saved: string
  #isWritten = false
  #underWay: string | null = null
  #turn = 0
  #savedTurn = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  /**
   * @param thing what it is written on, `memo:7`
   * @param store saves it and answers whether that went well
   * @param part which text of the thing, where it has several
   */
  constructor(
    thing: string,
    saved: string,
    store: (text: string) => Promise<boolean>,
    part = 'text',
  ) {
    this.#part = part
    this.isOn(thing)
    const left = unsaved.get(this.#place)
    this.text = left ?? saved
    this.#isWritten = left !== undefined
    this.#saved = saved
    this.#store = store
    if (left !== undefined) this.#rest = setTimeout(() => void this.save(), REST_MS)
  }

  /** What it is written on has this name now: the server has made it. */
  isOn(thing: string): void {
    this.#path = pathOf(thing)
    this.#place = `${thing} ${this.#part}`
  }

  write(text: string): void {
    this.text = text
    this.#isWritten = true
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => void this.save(), REST_MS)
  }

  /** Somebody, perhaps undo, has changed what is saved; what is being written goes before it. */
  take(saved: string): void {
    this.#saved = saved
    if (!this.#isWritten && this.text.trim() !== saved) this.text = saved
  }

  /**
   * What could not be saved stays written, and is tried again next time; not so when somebody else's
   * words are to stand.
   */
  async save(): Promise<void> {
    clearTimeout(this.#rest)
    const text = this.text.trim()
    if (!this.#isWritten || text === this.#underWay) return
    this.#underWay = text
    const turn = ++this.#turn
    let saved: boolean
    try {
      saved = await this.#store(text)
    } finally {
      if (this.#underWay === text) this.#underWay = null
    }
    // What was written later and is saved stands, whatever becomes of this.
    if (turn < this.#savedTurn) return
    if (saved) this.#savedTurn = turn
    if (saved) unsaved.delete(this.#place)
    else unsaved.set(this.#place, text)
    if (this.text.trim() !== text) return
    if (saved) this.#isWritten = false
    else if (hasGivenWay(this.#path)) {
      unsaved.delete(this.#place)
      this.#isWritten = false
      this.text = this.#saved
    }
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
