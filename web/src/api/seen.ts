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

/** The addresses of the things somebody may write on, by the first word of `code:SOS`. */
const FOLDERS: Record<string, string> = {
  code: '/api/codes/',
  coding: '/api/codings/',
  memo: '/api/memos/',
}

const held = new Map<string, number>()
const gaveWay = new Set<string>()
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

/** The address at which a thing is changed. */
export function pathOf(thing: string): string {
  const [kind = '', id = ''] = thing.split(/:(.*)/s)
  return (FOLDERS[kind] ?? '') + encodeURIComponent(id)
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
  if (!stands) gaveWay.add(path)
  return stands
}

/** Whether what one had written was given up for somebody else's words; each time told once. */
export function hasGivenWay(path: string): boolean {
  return gaveWay.delete(path)
}
