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
