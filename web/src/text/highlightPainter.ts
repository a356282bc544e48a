import type { Mark, Painted, Painter, Paragraph } from './painter'
import type { Piece } from './spans'

/** From the lowest to the highest; all lie above the codings. */
const ORDER = ['faded', 'pointed', 'passage', 'found', 'selection', 'hit', 'focus', 'caret']

interface Drawn {
  source: Painted
  name: string
  ranges: StaticRange[]
}

/** The name under which the style sheet knows a code's highlight. */
export function highlightName(code: number): string {
  return `code-${code}`
}

/** One Highlight per code, of StaticRanges: the text does not change while it is coded. */
export class HighlightPainter implements Painter {
  readonly #paragraphs: readonly Paragraph[]
  readonly #drawn = new Map<number, Drawn>()
  readonly #names = new Set<string>()

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
  }

  paint(codings: readonly Painted[]): void {
    const wanted = new Map(codings.map((coding) => [coding.id, coding]))
    for (const [id, drawn] of this.#drawn) {
      if (!isSame(drawn.source, wanted.get(id))) this.#erase(id, drawn)
    }
    for (const coding of codings) {
      if (!this.#drawn.has(coding.id)) this.#draw(coding)
    }
  }

  mark(mark: Mark, pieces: readonly Piece[]): void {
    if (pieces.length === 0) {
      CSS.highlights.delete(mark)
      return
    }
    const highlight = new Highlight(...this.#ranges(pieces))
    highlight.priority = 1 + ORDER.indexOf(mark.replace(/-\d+$/, ''))
    CSS.highlights.set(mark, highlight)
    this.#names.add(mark)
  }

  clear(): void {
    for (const name of this.#names) CSS.highlights.delete(name)
    this.#drawn.clear()
  }

  #draw(coding: Painted): void {
    const name = highlightName(coding.code)
    const ranges = this.#ranges(coding.pieces)
    const highlight = this.#highlight(name)
    for (const range of ranges) highlight.add(range)
    this.#drawn.set(coding.id, { source: coding, name, ranges })
  }

  #erase(id: number, { name, ranges }: Drawn): void {
    const highlight = CSS.highlights.get(name)
    for (const range of ranges) highlight?.delete(range)
    this.#drawn.delete(id)
  }

  #highlight(name: string): Highlight {
    const known = CSS.highlights.get(name)
    if (known) return known
    const made = new Highlight()
    CSS.highlights.set(name, made)
    this.#names.add(name)
    return made
  }

  #ranges(pieces: readonly Piece[]): StaticRange[] {
    return pieces.flatMap((piece) => {
      const paragraph = this.#paragraphs[piece.turn]
      const node = paragraph?.element.firstChild
      if (!paragraph || !node) return []
      return new StaticRange({
        startContainer: node,
        startOffset: piece.start - paragraph.start,
        endContainer: node,
        endOffset: piece.end - paragraph.start,
      })
    })
  }
}

function isSame(a: Painted, b: Painted | undefined): boolean {
  if (!b || a.code !== b.code || a.pieces.length !== b.pieces.length) return false
  return a.pieces.every((piece, i) => {
    const other = b.pieces[i]
    return piece.start === other?.start && piece.end === other.end
  })
}
