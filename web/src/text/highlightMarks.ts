import { placeIn } from './anchors'
import type { Mark, Marks, Paragraph } from './painter'
import type { Piece } from './spans'

/** From the lowest to the highest; all lie above the codings. */
const ORDER = ['faded', 'pointed', 'said', 'passage', 'found', 'selection', 'hit', 'focus', 'caret']

/** One Highlight per mark, of StaticRanges, made again where the text has been cut otherwise. */
export class HighlightMarks implements Marks {
  readonly #paragraphs: readonly Paragraph[]
  readonly #shown = new Map<Mark, readonly Piece[]>()

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
  }

  mark(mark: Mark, pieces: readonly Piece[]): void {
    if (pieces.length === 0) {
      this.#shown.delete(mark)
      CSS.highlights.delete(mark)
      return
    }
    this.#shown.set(mark, pieces)
    const highlight = new Highlight(...pieces.flatMap((piece) => this.#range(piece)))
    highlight.priority = ORDER.indexOf(mark.replace(/-\d+$/, ''))
    CSS.highlights.set(mark, highlight)
  }

  renew(turns: ReadonlySet<number>): void {
    for (const [mark, pieces] of this.#shown) {
      if (pieces.some(({ turn }) => turns.has(turn))) this.mark(mark, pieces)
    }
  }

  clear(): void {
    for (const mark of this.#shown.keys()) CSS.highlights.delete(mark)
    this.#shown.clear()
  }

  #range({ turn, start, end }: Piece): StaticRange | [] {
    const paragraph = this.#paragraphs[turn]
    const from = paragraph && placeIn(paragraph.element, start - paragraph.start, true)
    const to = paragraph && placeIn(paragraph.element, end - paragraph.start)
    if (!from || !to) return []
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  }
}
