/**
 * What this window had seen of a thing when it asks to change it. The server changes nothing that
 * somebody else has changed since; whoever writes decides what then stands.
 */
export interface Change {
  coder: string
  kind: string
  textNb: string
  textEn: string
  time: string
}

/** The server's refusal: what others did, the newest first, and what is written there now. */
export interface Collision {
  revision: number
  changes: Change[]
  /** By column, `definition_nb`; absent when the thing is gone. */
  now?: Record<string, string>
  /** What was to be saved; undefined when it was to be removed. */
  sent: unknown
}

export const SEEN_HEADER = 'Sitat-Seen'

const held = new Map<string, number>()
let newest: () => number = () => 0
let decide: (collision: Collision) => Promise<boolean> = () => Promise.resolve(false)

/** How to know what has been seen, and whom to ask when that was not the newest. */
export function useSeen(
  seen: () => number,
  mineAgain: (collision: Collision) => Promise<boolean>,
): void {
  newest = seen
  decide = mineAgain
}

/** From now on somebody writes on a thing: what comes in meanwhile they have not taken up. */
export function holdSeen(path: string): void {
  if (!held.has(path)) held.set(path, newest())
}

export function letGoOfSeen(path: string): void {
  held.delete(path)
}

/** The revision up to which the thing at an address has been seen; 0 if nothing is known. */
export function seenOf(path: string): number {
  return held.get(path) ?? newest()
}

/** What we have just written ourselves we have seen. */
export function wrote(path: string, revision: number | undefined): void {
  if (revision !== undefined && held.has(path)) held.set(path, revision)
}

/** Asks whether ours is to stand all the same; then all that the others did has been seen. */
export async function oursStands(path: string, collision: Collision): Promise<boolean> {
  const stands = await decide(collision)
  if (held.has(path)) held.set(path, collision.revision)
  return stands
}
