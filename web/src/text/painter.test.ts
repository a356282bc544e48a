import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { painterFor, type Painted, type Paragraph } from './painter'

const texts = ['Vi hadde et fint hus.', 'Men ikke venner.']
let paragraphs: Paragraph[]

beforeEach(() => {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('')
  const elements = [...document.querySelectorAll('p')]
  paragraphs = elements.map((element, i) => ({ element, start: i * 100 }))
})

afterEach(() => vi.unstubAllGlobals())

const ALL = { first: 0, last: 1 }
const coding = (colour: number, ...pieces: [number, number, number][]): Painted => ({
  colour,
  pieces: pieces.map(([turn, start, end]) => ({ turn, start, end })),
})

/** The words of a turn that show something, with what they show. */
function shown(turn: number): [string, string, string][] {
  const spans = [...paragraphs[turn]!.element.querySelectorAll('span')]
  return spans.map((span) => [
    span.textContent,
    span.style.backgroundColor,
    span.style.backgroundImage,
  ])
}

describe('codings', () => {
  it('are painted where they lie, and blend where two overlap', () => {
    const painter = painterFor(paragraphs)
    painter.paint([coding(7, [0, 0, 11]), coding(8, [0, 9, 21], [1, 100, 103])], ALL)
    expect(shown(0)).toEqual([
      ['Vi hadde ', 'var(--mark-7)', ''],
      ['et', 'var(--mark-7)', 'linear-gradient(var(--mark-8) 0 0)'],
      [' fint hus.', 'var(--mark-8)', ''],
    ])
    expect(shown(1)).toEqual([['Men', 'var(--mark-8)', '']])
  })
  it('are painted once in a colour, however many lie there', () => {
    const painter = painterFor(paragraphs)
    painter.paint([coding(7, [0, 0, 8]), coding(7, [0, 0, 8])], ALL)
    expect(shown(0)).toEqual([['Vi hadde', 'var(--mark-7)', '']])
  })
  it('change only the turns that are asked for, and of these only what differs', () => {
    const painter = painterFor(paragraphs)
    painter.paint([coding(7, [0, 3, 8], [1, 100, 103])], ALL)
    const kept = paragraphs[0]!.element.firstChild
    painter.paint([coding(7, [0, 3, 8]), coding(9, [1, 104, 108])], ALL)
    expect(paragraphs[0]!.element.firstChild).toBe(kept)
    expect(shown(1)).toEqual([['ikke', 'var(--mark-9)', '']])
    painter.paint([], { first: 0, last: 0 })
    expect(shown(0)).toEqual([])
    expect(shown(1)).toEqual([['ikke', 'var(--mark-9)', '']])
  })
  it('leave the words and what the browser has selected as they are, and go when cleared', () => {
    const painter = painterFor(paragraphs)
    const [first] = paragraphs
    const words = first!.element.firstChild!
    getSelection()?.setBaseAndExtent(words, 12, words, 16)
    document.dispatchEvent(new Event('selectionchange'))
    painter.paint([coding(7, [0, 3, 14])], ALL)
    expect(getSelection()?.toString()).toBe('fint')
    expect(paragraphs.map((p) => p.element.textContent)).toEqual(texts)
    painter.clear()
    expect(getSelection()?.toString()).toBe('fint')
    expect(paragraphs.map((p) => p.element.innerHTML)).toEqual(texts)
  })
})

describe('marks where a browser has no highlights', () => {
  it('are cut like codings', () => {
    const painter = painterFor(paragraphs)
    painter.paint([coding(7, [1, 100, 108])], ALL)
    painter.mark('caret', [{ turn: 1, start: 104, end: 108 }])
    const marked = [...document.querySelectorAll('.mark-caret')]
    expect(marked.map((span) => span.textContent)).toEqual(['ikke'])
    painter.mark('caret', [])
    expect(document.querySelector('.mark-caret')).toBeNull()
    expect(shown(1)).toEqual([['Men ikke', 'var(--mark-7)', '']])
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

describe('marks as highlights', () => {
  let registry: Map<string, FakeHighlight>
  const words = (name: string) =>
    [...(registry.get(name) ?? [])].map(({ startContainer, startOffset, ...range }) => {
      const made = document.createRange()
      made.setStart(startContainer, startOffset)
      made.setEnd(range.endContainer, range.endOffset)
      return made.toString()
    })

  beforeEach(() => {
    registry = new Map()
    vi.stubGlobal('CSS', { highlights: registry })
    vi.stubGlobal('Highlight', FakeHighlight)
    vi.stubGlobal('StaticRange', FakeRange)
  })

  it('leave the text as it is', () => {
    const painter = painterFor(paragraphs)
    painter.mark('selection', [
      { turn: 0, start: 3, end: 8 },
      { turn: 1, start: 100, end: 103 },
    ])
    expect(words('selection')).toEqual(['hadde', 'Men'])
    expect(paragraphs.map((p) => p.element.innerHTML)).toEqual(texts)
  })
  it('stay on their words when the text below is cut otherwise', () => {
    const painter = painterFor(paragraphs)
    painter.mark('focus', [{ turn: 0, start: 3, end: 16 }])
    painter.paint([coding(7, [0, 5, 11])], ALL)
    expect(words('focus')).toEqual(['hadde et fint'])
    expect([...registry.get('focus')!].every((r) => r.startContainer.isConnected)).toBe(true)
  })
  it('lie above each other in one order, whenever they came', () => {
    const painter = painterFor(paragraphs)
    const there = [{ turn: 0, start: 3, end: 8 }]
    for (const mark of ['caret', 'pointed-3', 'faded'] as const) painter.mark(mark, there)
    const order = [...registry].sort(([, a], [, b]) => a.priority - b.priority)
    expect(order.map(([name]) => name)).toEqual(['faded', 'pointed-3', 'caret'])
  })
  it('take all their names away when cleared', () => {
    const painter = painterFor(paragraphs)
    painter.mark('focus', [{ turn: 0, start: 3, end: 8 }])
    painter.clear()
    expect(registry.size).toBe(0)
  })
})
