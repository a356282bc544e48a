/** What is typed of one quote and not saved yet: an answer of the server never takes it away. */
import type { Wanted } from '../api/publications'

export class QuoteDraft {
  /** Which quote is meant; typed words never follow to another. */
  #key = ''
  #typed = $state.raw<Wanted>({})

  /** What is typed or chosen; what is left out is as saved. */
  get wanted(): Wanted {
    return this.#typed
  }

  /** Another quote is opened: its words are as saved. Says whether it is another. */
  open(key: string): boolean {
    if (key === this.#key) return false
    this.#key = key
    this.#typed = {}
    return true
  }

  type(part: Wanted): void {
    this.#typed = { ...this.#typed, ...part }
  }

  /** Lets go of what the quote is saved with; what was typed since stays. */
  saved(key: string, sent: Wanted): void {
    if (key !== this.#key) return
    const left: Wanted = {}
    const { pseudonym, wording, told } = this.#typed
    if (pseudonym !== sent.pseudonym) left.pseudonym = pseudonym
    if (wording !== sent.wording) left.wording = wording
    if (told?.join('\n') !== sent.told?.join('\n')) left.told = told
    this.#typed = withoutGaps(left)
  }
}

function withoutGaps(wanted: Wanted): Wanted {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
}
