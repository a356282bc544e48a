/**
 * Paints codings onto the text. Two ways: the CSS Custom Highlight API, which leaves the page as it
 * is, and cut spans where a browser lacks it. Both take the whole list and change only what differs.
 */
import { HighlightPainter } from './highlightPainter'
import { SpanPainter } from './spanPainter'
import type { Piece } from './spans'

/** One coding as the painter needs it. */
export interface Painted {
  id: number
  /** Which style: the id of the code. */
  code: number
  pieces: readonly Piece[]
}

/** Marks that are not codings: at most one of each at a time. */
export type Mark =
  | 'focus'
  | 'selection'
  | 'caret'
  | 'passage'
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

export interface Painter {
  paint(codings: readonly Painted[]): void
  mark(mark: Mark, pieces: readonly Piece[]): void
  clear(): void
}

export function painterFor(paragraphs: readonly Paragraph[]): Painter {
  return hasHighlights() ? new HighlightPainter(paragraphs) : new SpanPainter(paragraphs)
}

export function hasHighlights(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
}
