/** Changes of ours that met somebody else's: one after the other waits for what is to stand. */
import { useSeen, type Collision, type Standing } from '../api/seen'
import { told } from '../words/words.svelte'
import { live } from './live.svelte'

/** One text in its two versions. */
export interface Versions {
  column: string
  theirs: string
  mine: string
}

interface Waiting {
  collision: Collision
  answer: (standing: Standing) => void
}

/** The texts of what was sent beside what is written there now, those that differ. */
export function versionsOf({ sent, now }: Collision): Versions[] {
  if (typeof sent !== 'object' || sent === null) return []
  return Object.entries(sent).flatMap(([name, mine]) => {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    if (typeof mine !== 'string') return []
    const theirs = now?.[column] ?? ''
    const isWords = mine.length > 0 || theirs.length > 0
    return isWords && mine !== theirs ? [{ column, theirs, mine }] : []
  })
}

class Collisions {
  #waiting = $state.raw<Waiting[]>([])
  readonly first: Collision | null = $derived(this.#waiting[0]?.collision ?? null)
  readonly versions: Versions[] = $derived(this.first ? versionsOf(this.first) : [])

  /** What others did, in the reader's words, the newest first. */
  readonly changes = $derived(
    (this.first?.changes ?? []).map(({ coder, time, textNb, textEn }) => ({
      coder,
      time,
      text: told(textNb, textEn),
    })),
  )

  start(): void {
    useSeen(
      () => live.seen,
      (collision) =>
        new Promise((answer) => (this.#waiting = [...this.#waiting, { collision, answer }])),
    )
  }

  answer(standing: Standing): void {
    const [first, ...others] = this.#waiting
    this.#waiting = others
    first?.answer(standing)
    if (standing === 'theirs') live.lookAgain()
  }
}

export const collisions = new Collisions()
