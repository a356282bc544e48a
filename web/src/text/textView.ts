/** A document's text as it stands on the screen: from offsets to rectangles, from the pointer to offsets. */
import { offsetOf, placeIn, spanOf } from './anchors'
import type { Extent } from './lanes'
import type { Paragraph } from './painter'
import { pieces, type Piece, type Span, type TurnSpan } from './spans'

export class TextView {
  readonly root: HTMLElement
  readonly turns: readonly TurnSpan[]
  readonly paragraphs: readonly Paragraph[]
  // Only one: a browser moves every live Range at every change of the page, and thousands slow it down.
  readonly #range = document.createRange()

  readonly #blocks: readonly HTMLElement[]

  constructor(root: HTMLElement, turns: readonly TurnSpan[]) {
    this.#blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')]
    this.root = root
    this.turns = turns
    const elements = root.querySelectorAll<HTMLElement>('[data-turn]')
    this.paragraphs = [...elements].map((element, i) => ({ element, start: turns[i]?.start ?? 0 }))
  }

  /** What the person has marked with the pointer, in whole offsets. */
  marked(): Span | null {
    const selection = getSelection()
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
    const range = selection.getRangeAt(0)
    if (!range.intersectsNode(this.root)) return null
    return spanOf(this.root, this.turns, range)
  }

  /** Makes the browser's own selection that span, so that it can be copied and is read out. */
  select(span: Span | null): void {
    const range = span && this.#rangeOf(span)
    const selection = getSelection()
    if (range) selection?.setBaseAndExtent(...ends(range))
    else if (selection && !selection.isCollapsed && this.root.contains(selection.anchorNode)) {
      selection.removeAllRanges()
    }
  }

  /** Where the span stands on the screen; its last line if `tail`. */
  rectOf(span: Span, tail = false): DOMRect | null {
    const range = this.#rangeOf(span)
    if (!range) return null
    return tail ? (last(range.getClientRects()) ?? null) : range.getBoundingClientRect()
  }

  /** From the first line of the span to its last, below the top of the text. */
  extent(span: Span, rootTop: number): Extent | null {
    const parts = pieces(this.turns, span)
    const [first, final] = [parts[0], parts.at(-1)]
    if (!first || !final) return null
    const top = this.#letter({ ...first, end: first.start + 1 })
    const bottom = this.#letter({ ...final, start: final.end - 1 })
    return top && bottom && { top: top.top - rootTop, bottom: bottom.bottom - rootTop }
  }

  offsetAt(x: number, y: number): number | null {
    const place = caretFrom(x, y)
    return place && this.root.contains(place.node) ? offsetOf(this.root, this.turns, place) : null
  }

  /** The first turn that ends below a height on the screen, else the last. */
  turnAtHeight(y: number): TurnSpan | null {
    const block = this.#blockAtHeight(y)
    const paragraphs = block?.querySelectorAll<HTMLElement>('[data-turn]') ?? []
    const below = [...paragraphs].find((p) => p.getBoundingClientRect().bottom > y)
    return this.turns[Number((below ?? paragraphs[paragraphs.length - 1])?.dataset.turn)] ?? null
  }

  /** The offset about at a height on the screen: a turn's words are taken to be spread evenly on it. */
  offsetNear(y: number): number {
    const turn = this.turnAtHeight(y)
    const paragraph = turn && this.paragraphs[this.turns.indexOf(turn)]
    if (!turn || !paragraph) return 0
    const { top, height } = paragraph.element.getBoundingClientRect()
    const part = height === 0 ? 0 : Math.min(1, Math.max(0, (y - top) / height))
    return Math.round(turn.start + part * (turn.end - turn.start))
  }

  /** From the first word to the last of all blocks of turns between two heights. */
  between(top: number, bottom: number): Span {
    const first = this.#blockAtHeight(top)?.querySelector<HTMLElement>('[data-turn]')
    const last = this.#blockAtHeight(bottom)?.querySelector<HTMLElement>(
      '.turn:last-child [data-turn]',
    )
    const start = this.turns[Number(first?.dataset.turn)]?.start ?? 0
    return { start, end: this.turns[Number(last?.dataset.turn)]?.end ?? start }
  }

  /** Asks blocks only: what is out of sight is not laid out within, and asking would make it so. */
  #blockAtHeight(y: number): HTMLElement | null {
    let low = 0
    let high = this.#blocks.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#blocks[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle
      else low = middle + 1
    }
    return this.#blocks[low] ?? null
  }

  #letter(piece: Piece): DOMRect | null {
    const range = this.#rangeOf(piece)
    return range?.getBoundingClientRect() ?? null
  }

  #rangeOf(span: Span): Range | null {
    const parts = pieces(this.turns, span)
    const [first, final] = [parts[0], parts.at(-1)]
    const start = first && this.#place(first.turn, first.start, true)
    const end = final && this.#place(final.turn, final.end, false)
    if (!start || !end) return null
    this.#range.setStart(start.node, start.offset)
    this.#range.setEnd(end.node, end.offset)
    return this.#range
  }

  #place(turn: number, offset: number, after: boolean) {
    const paragraph = this.paragraphs[turn]
    return paragraph ? placeIn(paragraph.element, offset - paragraph.start, after) : null
  }
}

function ends(range: Range): [Node, number, Node, number] {
  return [range.startContainer, range.startOffset, range.endContainer, range.endOffset]
}

function last(rects: DOMRectList): DOMRect | undefined {
  return rects[rects.length - 1]
}

function caretFrom(x: number, y: number): { node: Node; offset: number } | null {
  const found = document.caretPositionFromPoint?.(x, y)
  return found ? { node: found.offsetNode, offset: found.offset } : null
}
