import { keepingSelection } from './anchors'
import type { Mark, Marks, Painted, Painter, Paragraph, TurnRange } from './painter'
import type { Piece } from './spans'

/** A coding's colour or a mark's name, on part of a paragraph. */
interface Layer {
  start: number
  end: number
  colour?: number
  mark?: Mark
}

/**
 * Cuts the paragraphs into spans that carry the colours of all codings above them. Where a browser
 * has no highlights, the marks are spans too.
 */
export class CodingPainter implements Painter {
  readonly #paragraphs: readonly Paragraph[]
  readonly #marks: Marks | null
  readonly #texts = new Map<number, string>()
  /** What lies on each turn, as last painted. */
  readonly #codings = new Map<number, Layer[]>()
  readonly #cutMarks = new Map<Mark, readonly Piece[]>()
  readonly #drawn = new Map<number, string>()

  constructor(paragraphs: readonly Paragraph[], marks: Marks | null) {
    this.#paragraphs = paragraphs
    this.#marks = marks
  }

  paint(codings: readonly Painted[], { first, last }: TurnRange): void {
    for (let turn = first; turn <= last; turn++) this.#codings.delete(turn)
    for (const { colour, pieces } of codings) {
      for (const piece of pieces) {
        if (piece.turn < first || piece.turn > last) continue
        const there = this.#codings.get(piece.turn)
        const layer = { ...this.#within(piece), colour }
        if (there) there.push(layer)
        else this.#codings.set(piece.turn, [layer])
      }
    }
    const turns = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    this.#draw(turns)
  }

  mark(mark: Mark, pieces: readonly Piece[]): void {
    if (this.#marks) {
      this.#marks.mark(mark, pieces)
      return
    }
    const before = this.#cutMarks.get(mark) ?? []
    this.#cutMarks.set(mark, pieces)
    this.#draw([...before, ...pieces].map(({ turn }) => turn))
  }

  clear(): void {
    const turns = [...this.#drawn.keys()]
    this.#codings.clear()
    this.#cutMarks.clear()
    this.#marks?.clear()
    this.#draw(turns)
  }

  #draw(turns: Iterable<number>): void {
    const anew = new Map<number, readonly Layer[]>()
    for (const turn of new Set(turns)) {
      const layers = [...(this.#codings.get(turn) ?? []), ...this.#marksOn(turn)]
      const key = layers.map(({ start, end, colour, mark }) => [start, end, colour, mark]).join(';')
      if (key === (this.#drawn.get(turn) ?? '')) continue
      this.#drawn.set(turn, key)
      anew.set(turn, layers)
    }
    if (anew.size === 0) return
    const elements = [...anew.keys()].flatMap((turn) => this.#paragraphs[turn]?.element ?? [])
    keepingSelection(elements, () => anew.forEach((layers, turn) => this.#cut(turn, layers)))
    this.#marks?.renew(new Set(anew.keys()))
  }

  #cut(turn: number, layers: readonly Layer[]): void {
    const element = this.#paragraphs[turn]?.element
    if (!element) return
    const text = this.#texts.get(turn) ?? element.textContent
    this.#texts.set(turn, text)
    element.replaceChildren(...cut(text, layers))
  }

  #marksOn(turn: number): Layer[] {
    return [...this.#cutMarks].flatMap(([mark, pieces]) =>
      pieces
        .filter((piece) => piece.turn === turn)
        .map((piece) => ({ ...this.#within(piece), mark })),
    )
  }

  #within({ turn, start, end }: Piece) {
    const from = this.#paragraphs[turn]?.start ?? 0
    return { start: start - from, end: end - from }
  }
}

/** The text as nodes: bare where no layer lies, else in a span that shows the layers. */
export function cut(text: string, layers: readonly Layer[]): Node[] {
  if (layers.length === 0) return [document.createTextNode(text)]
  const borders = [0, text.length, ...layers.flatMap((layer) => [layer.start, layer.end])]
  const cuts = [...new Set(borders)].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const there = layers.filter((layer) => layer.start <= start && layer.end >= end)
    const words = document.createTextNode(text.slice(start, end))
    return there.length === 0 ? words : dressed(words, there)
  })
}

/** Each colour once, the first below; overlapping colours blend. */
function dressed(words: Text, layers: readonly Layer[]): HTMLElement {
  const span = document.createElement('span')
  const colours = new Set(layers.flatMap(({ colour }) => colour ?? []))
  const [ground, ...above] = [...colours].map((colour) => `var(--mark-${colour})`)
  if (ground) {
    span.className = 'coded'
    span.style.backgroundColor = ground
  }
  if (above.length > 0) {
    span.style.backgroundImage = above.map((colour) => `linear-gradient(${colour} 0 0)`).join()
  }
  for (const { mark } of layers) if (mark) span.classList.add(`mark-${mark}`)
  span.append(words)
  return span
}
