import { highlightName } from './highlightPainter'
import type { Mark, Painted, Painter, Paragraph } from './painter'
import type { Piece } from './spans'

interface Layer {
  start: number
  end: number
  name: string
}

/** Cuts the paragraphs into <span>s that carry the names of all layers above them as classes. */
export class SpanPainter implements Painter {
  readonly #paragraphs: readonly Paragraph[]
  readonly #texts: readonly string[]
  #codings: readonly Painted[] = []
  readonly #marks = new Map<Mark, readonly Piece[]>()
  #drawn: string[]

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
    this.#texts = paragraphs.map(({ element }) => element.textContent ?? '')
    this.#drawn = paragraphs.map(() => '')
  }

  paint(codings: readonly Painted[]): void {
    this.#codings = codings
    this.#draw()
  }

  mark(mark: Mark, pieces: readonly Piece[]): void {
    this.#marks.set(mark, pieces)
    this.#draw()
  }

  clear(): void {
    this.#codings = []
    this.#marks.clear()
    this.#draw()
  }

  #draw(): void {
    const layers = this.#layers()
    this.#paragraphs.forEach((paragraph, turn) => {
      const own = layers.get(turn) ?? []
      const key = own.map((layer) => `${layer.start}-${layer.end}${layer.name}`).join()
      if (key === this.#drawn[turn]) return
      this.#drawn[turn] = key
      paragraph.element.replaceChildren(...cut(this.#texts[turn] ?? '', own))
    })
  }

  #layers(): Map<number, Layer[]> {
    const byTurn = new Map<number, Layer[]>()
    const add = (pieces: readonly Piece[], name: string) => {
      for (const { turn, start, end } of pieces) {
        const from = this.#paragraphs[turn]?.start ?? 0
        const layer = { start: start - from, end: end - from, name }
        byTurn.set(turn, [...(byTurn.get(turn) ?? []), layer])
      }
    }
    for (const coding of this.#codings) add(coding.pieces, highlightName(coding.code))
    for (const [mark, pieces] of this.#marks) add(pieces, `mark-${mark}`)
    return byTurn
  }
}

/** The text as nodes: bare where no layer lies, else in a span with the layers' names. */
export function cut(text: string, layers: readonly Layer[]): Node[] {
  const borders = [0, text.length, ...layers.flatMap((layer) => [layer.start, layer.end])]
  const cuts = [...new Set(borders)].sort((a, b) => a - b)
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? 0
    const names = layers.filter((l) => l.start <= start && l.end >= end).map((l) => l.name)
    const words = document.createTextNode(text.slice(start, end))
    if (names.length === 0) return words
    const span = document.createElement('span')
    span.className = [...new Set(names)].join(' ')
    span.append(words)
    return span
  })
}
