/** How the words around a hit are set: with a blank between, except where a sign belongs to the word. */

/** Signs that stand at the end of what is before them. */
const CLOSES = /^[\p{Pe}\p{Pf}.,:;!?%…’”"'/-]/u
/** Signs that stand at the beginning of what follows. */
const OPENS = /[\p{Ps}\p{Pi}/-]$/u

export interface Lines {
  before: string
  after: string
}

export function around(left: string, right: string): Lines {
  return {
    before: left && !OPENS.test(left) ? `${left} ` : left,
    after: right && !CLOSES.test(right) ? ` ${right}` : right,
  }
}

/** Who says it, where the document's name does not tell. */
export function speakerShown(hit: { document: string; speaker: string }): string {
  return hit.speaker === hit.document ? '' : hit.speaker
}

/** Nothing when the document is called by its speakers, so that one name says whose the line is. */
export function documentShown(hit: { document: string; speaker: string }): string {
  const speaker = speakerShown(hit)
  return speaker.length > 2 && hit.document.includes(speaker) ? '' : hit.document
}

/** How many words on either side the order looks at. */
const DEEPEST = 5
const WORD = /[\p{L}\p{M}\p{N}_’'-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}_’'-]*/gu

export type Side = 'left' | 'right'
interface Beside {
  left: string
  right: string
}

/** The words on one side, the nearest first, as the order compares them. */
function wordsOf(hit: Beside, side: Side): string[] {
  const found = (hit[side].match(WORD) ?? []).map((word) => word.toLocaleLowerCase('nb'))
  return (side === 'left' ? found.reverse() : found).slice(0, DEEPEST)
}

/**
 * How many words on one side decide where a line stands between its neighbours: those it shares with either, and the
 * one in which they differ.
 */
export function deciding(hit: Beside, neighbours: (Beside | null)[], side: Side): number {
  const own = wordsOf(hit, side)
  const shared = neighbours.map((other) => {
    const its = other ? wordsOf(other, side) : []
    const differs = own.findIndex((word, at) => word !== its[at])
    return differs === -1 ? own.length : differs
  })
  return Math.min(own.length, Math.max(0, ...shared) + 1)
}

/** A text cut where the words that decide end: at its end for the left side, at its beginning for the right. */
export function cutAt(text: string, count: number, side: Side): { rest: string; decides: string } {
  const places = [...text.matchAll(WORD)]
  if (count === 0 || places.length === 0) return { rest: text, decides: '' }
  if (side === 'left') {
    const at = places[Math.max(0, places.length - count)]?.index ?? 0
    return { rest: text.slice(0, at), decides: text.slice(at) }
  }
  const last = places[Math.min(places.length, count) - 1]
  const at = (last?.index ?? 0) + (last?.[0].length ?? 0)
  return { rest: text.slice(at), decides: text.slice(0, at) }
}
