/**
 * Offsets ↔ places in the page. A document is drawn as one element per turn, each marked
 * `data-turn` with its index; inside it stands the turn's text and nothing else, perhaps cut into
 * several text nodes.
 */
import { selectedWords } from './browserSelection'
import type { Span, TurnSpan } from './spans'

export interface Place {
  node: Text
  offset: number
}

/** The place of an offset within a turn's element; at a border between nodes, the end of the first unless `after`. */
export function placeIn(paragraph: Element, offset: number, after = false): Place | null {
  let left = offset
  let last: Place | null = null
  for (const node of textNodes(paragraph)) {
    if (left < node.length || (left === node.length && !after)) return { node, offset: left }
    left -= node.length
    last = { node, offset: node.length }
  }
  return last
}

/** The document offset of a place; places outside the turns fall to the nearest turn after them. */
export function offsetOf(
  root: Element,
  turns: readonly TurnSpan[],
  place: { node: Node; offset: number },
): number | null {
  const paragraph = paragraphOf(place.node)
  if (!paragraph || !root.contains(paragraph)) return nearest(root, turns, place)
  const turn = turns[Number(paragraph.dataset.turn)]
  if (!turn) return null
  return Math.min(turn.end, turn.start + lengthBefore(paragraph, place))
}

/** What a DOM selection marks, in offsets; null when it is empty or elsewhere. */
export function spanOf(
  root: Element,
  turns: readonly TurnSpan[],
  range: AbstractRange,
): Span | null {
  const start = offsetOf(root, turns, { node: range.startContainer, offset: range.startOffset })
  const end = offsetOf(root, turns, { node: range.endContainer, offset: range.endOffset })
  return start === null || end === null || end <= start ? null : { start, end }
}

/** Changes the nodes of some turns' elements and leaves the browser's selection on the same letters. */
export function keepingSelection(paragraphs: readonly Element[], change: () => void): void {
  const selection = selectedWords()
  if (!selection) {
    change()
    return
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  const anchor = inside(paragraphs, anchorNode, anchorOffset)
  const focus = inside(paragraphs, focusNode, focusOffset)
  change()
  const from = anchor
    ? placeIn(...anchor)
    : anchorNode && { node: anchorNode, offset: anchorOffset }
  const to = focus ? placeIn(...focus) : focusNode && { node: focusNode, offset: focusOffset }
  if (!from || !to || (!anchor && !focus)) return
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

/** In which of the elements a place lies, and how far into it. */
function inside(
  paragraphs: readonly Element[],
  node: Node | null,
  offset: number,
): [Element, number] | null {
  const paragraph = paragraphs.find((element) => element.contains(node))
  return node && paragraph ? [paragraph, lengthBefore(paragraph, { node, offset })] : null
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-turn]') ?? null
}

function lengthBefore(
  paragraph: Element,
  { node, offset }: { node: Node; offset: number },
): number {
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

function nearest(
  root: Element,
  turns: readonly TurnSpan[],
  { node, offset }: { node: Node; offset: number },
): number | null {
  const place = document.createRange()
  place.setStart(node, offset)
  place.collapse(true)
  const paragraphs = [...root.querySelectorAll<HTMLElement>('[data-turn]')]
  const after = paragraphs.find((p) => place.comparePoint(p, 0) >= 0)
  if (after) return turns[Number(after.dataset.turn)]?.start ?? null
  return turns.at(-1)?.end ?? null
}

function* textNodes(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text
}
