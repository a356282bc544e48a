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

/** What is to stand; `later` leaves what is written where it is, not saved. */
export type Standing = 'mine' | 'theirs' | 'later'

const held = new Map<string, number>()
const gaveWay = new Set<string>()
let newest: () => number = () => 0
let decide: (collision: Collision) => Promise<Standing> = () => Promise.resolve('theirs')

/** How to know what has been seen, and whom to ask when that was not the newest. */
export function useSeen(
  seen: () => number,
  standing: (collision: Collision) => Promise<Standing>,
): void {
  newest = seen
  decide = standing
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
  const standing = await decide(collision)
  if (standing === 'later') return false
  if (held.has(path)) held.set(path, collision.revision)
  if (standing === 'theirs') gaveWay.add(path)
  return standing === 'mine'
}

/** Whether what one had written was given up for somebody else's words; each time told once. */
export function hasGivenWay(path: string): boolean {
  return gaveWay.delete(path)
}
