import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HighlightPainter } from './highlightPainter'
import { painterFor, type Painted, type Paragraph } from './painter'
import { SpanPainter } from './spanPainter'

const texts = ['Vi hadde et fint hus.', 'Men ikke venner.']
let paragraphs: Paragraph[]

beforeEach(() => {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('')
  const elements = [...document.querySelectorAll('p')]
  paragraphs = elements.map((element, i) => ({ element, start: i * 100 }))
})

afterEach(() => vi.unstubAllGlobals())

const coding = (id: number, code: number, ...pieces: [number, number, number][]): Painted => ({
  id,
  code,
  pieces: pieces.map(([turn, start, end]) => ({ turn, start, end })),
})

describe('cut spans', () => {
  it('carry every code that lies above, also where two overlap', () => {
    const painter = new SpanPainter(paragraphs)
    painter.paint([coding(1, 7, [0, 0, 11]), coding(2, 8, [0, 9, 21], [1, 100, 103])])
    expect(paragraphs[0]!.element.innerHTML).toBe(
      '<span class="code-7">Vi hadde </span><span class="code-7 code-8">et</span><span class="code-8"> fint hus.</span>',
    )
    expect(paragraphs[1]!.element.innerHTML).toBe('<span class="code-8">Men</span> ikke venner.')
  })
  it('leave the text itself as it was, and go when cleared', () => {
    const painter = new SpanPainter(paragraphs)
    painter.paint([coding(1, 7, [0, 3, 8])])
    painter.mark('caret', [{ turn: 1, start: 104, end: 108 }])
    expect(paragraphs.map((p) => p.element.textContent)).toEqual(texts)
    expect(paragraphs[1]!.element.innerHTML).toContain('<span class="mark-caret">ikke</span>')
    painter.clear()
    expect(paragraphs.map((p) => p.element.innerHTML)).toEqual(texts)
  })
})

class FakeHighlight extends Set<StaticRange> {
  priority = 0
  constructor(...ranges: StaticRange[]) {
    super(ranges)
  }
}

class FakeRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init)
  }
}

describe('highlights', () => {
  let registry: Map<string, FakeHighlight>
  const texts = (name: string) =>
    [...(registry.get(name) ?? [])].map((r) =>
      (r.startContainer as Text).data.slice(r.startOffset, r.endOffset),
    )

  beforeEach(() => {
    registry = new Map()
    vi.stubGlobal('CSS', { highlights: registry })
    vi.stubGlobal('Highlight', FakeHighlight)
    vi.stubGlobal('StaticRange', FakeRange)
  })

  it('are one per code, with a range for each turn a coding touches', () => {
    const painter = painterFor(paragraphs)
    expect(painter).toBeInstanceOf(HighlightPainter)
    painter.paint([coding(1, 7, [0, 3, 8]), coding(2, 7, [0, 17, 20], [1, 100, 103])])
    expect(texts('code-7')).toEqual(['hadde', 'hus', 'Men'])
  })
  it('change only where codings differ', () => {
    const painter = new HighlightPainter(paragraphs)
    painter.paint([coding(1, 7, [0, 3, 8]), coding(2, 8, [1, 100, 103])])
    const kept = [...registry.get('code-7')!][0]
    painter.paint([
      coding(1, 7, [0, 3, 8]),
      coding(2, 9, [1, 100, 103]),
      coding(3, 7, [1, 104, 108]),
    ])
    expect([...registry.get('code-7')!][0]).toBe(kept)
    expect(texts('code-7')).toEqual(['hadde', 'ikke'])
    expect(texts('code-8')).toEqual([])
    expect(texts('code-9')).toEqual(['Men'])
  })
  it('take all their names away when cleared', () => {
    const painter = new HighlightPainter(paragraphs)
    painter.paint([coding(1, 7, [0, 3, 8])])
    painter.mark('focus', [{ turn: 0, start: 3, end: 8 }])
    expect(texts('focus')).toEqual(['hadde'])
    painter.clear()
    expect(registry.size).toBe(0)
  })
})
