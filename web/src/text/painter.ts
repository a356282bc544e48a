/**
 * Paints on the text. Codings stay for long: paragraphs are cut into spans that carry their colours,
 * so that a browser which paints a frame anew has nothing to look up. What passes (a selection, the
 * caret, what was found) lies above as CSS Custom Highlights, which leave the text as it is.
 */
import { CodingPainter } from './codingPainter'
import { HighlightMarks } from './highlightMarks'
import type { Piece } from './spans'

/** One coding as the painter needs it. */
export interface Painted {
  /** Of its code, as in `design/codes`. */
  colour: number
  pieces: readonly Piece[]
}

/** Marks that are not codings: at most one of each at a time. */
export type Mark =
  | 'focus'
  | 'selection'
  | 'caret'
  | 'passage'
  /** What is being said in the recording. */
  | 'said'
  /** Everything found in the document, and the hit one is at. */
  | 'found'
  | 'hit'
  /** What steps back while one coding is pointed at, and that coding, in the colour of its code. */
  | 'faded'
  | `pointed-${number}`

/** The element that holds a turn's text, and where the turn starts in the document. */
export interface Paragraph {
  element: HTMLElement
  start: number
}

/** Turns from one to another, both among them, by their index. */
export interface TurnRange {
  first: number
  last: number
}

export interface Painter {
  /** These turns show these codings and no others; other turns stay as they are. */
  paint(codings: readonly Painted[], turns: TurnRange): void
  mark(mark: Mark, pieces: readonly Piece[]): void
  clear(): void
}

/** What paints marks without touching the text. */
export interface Marks {
  mark(mark: Mark, pieces: readonly Piece[]): void
  /** The nodes of these turns are others now. */
  renew(turns: ReadonlySet<number>): void
  clear(): void
}

export function painterFor(paragraphs: readonly Paragraph[]): Painter {
  return new CodingPainter(paragraphs, hasHighlights() ? new HighlightMarks(paragraphs) : null)
}

export function hasHighlights(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
}
