/** Who else is here, and where; and what the others are told of this window. */
import { goAway, tellWhere } from '../api/people'
import type { Person } from '../api/types'
import { live } from './live.svelte'
import { session } from './session.svelte'

/** Somebody else, in however many windows. */
export interface Colleague {
  name: string
  initials: string
  documents: number[]
  since: string
}

/** Everybody but oneself, each once, who came first before who came later. */
export function colleagues(people: readonly Person[], own: string): Colleague[] {
  const others = new Map<string, Colleague>()
  for (const { name, document, since } of people) {
    if (!name || name === own) continue
    const known = others.get(name) ?? { name, initials: initials(name), documents: [], since }
    if (document !== undefined && !known.documents.includes(document))
      known.documents.push(document)
    others.set(name, known)
  }
  return [...others.values()]
}

/** «Kari Nordmann» is KN, «Kari» is KA. */
export function initials(name: string): string {
  const parts = name.split(/[\s\-_.]+/u).filter(Boolean)
  const letters = (text: string | undefined, count: number) => [...(text ?? '')].slice(0, count)
  const found =
    parts.length > 1 ? [...letters(parts[0], 1), ...letters(parts.at(-1), 1)] : letters(parts[0], 2)
  return found.join('').toLocaleUpperCase()
}

/** The same for the same name everywhere: a hue in degrees. */
export function hueOf(name: string): number {
  let sum = 7
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 3600
  return (sum * 137) % 360
}

class PeopleHere {
  #document: number | null = null
  #writing: string | null = null

  readonly others: Colleague[] = $derived(
    colleagues(live.people, session.chosen ? session.coder : ''),
  )

  reading(document: number): Colleague[] {
    return this.others.filter((other) => other.documents.includes(document))
  }

  /** Who else is writing on a thing, `code:SOS`. */
  writingOn(thing: string): string[] {
    const own = session.coder
    const there = live.people.filter(({ writing, name }) => writing === thing && name !== own)
    return [...new Set(there.map(({ name }) => name).filter(Boolean))]
  }

  /** In which document this window is. */
  stand(document: number | null): void {
    this.#document = document
    this.#tell()
  }

  /** What is written on in this window; null when no more. */
  write(thing: string | null): void {
    if (thing === this.#writing) return
    this.#writing = thing
    this.#tell()
  }

  /** Tells where we are until the returned function is called. */
  start(): () => void {
    const leave = () => void goAway(live.window).catch(() => undefined)
    addEventListener('pagehide', leave)
    const stop = live.onLine(() => this.#tell())
    return () => {
      stop()
      removeEventListener('pagehide', leave)
    }
  }

  #tell(): void {
    if (!live.connected || !session.now) return
    const where = { document: this.#document, writing: this.#writing }
    void tellWhere(live.window, where).catch(() => undefined)
  }
}

export const people = new PeopleHere()
