import { beforeEach, describe, expect, it } from 'vitest'
import { offsetOf, placeIn, spanOf } from './anchors'

const texts = ['Hvordan var det?', 'Fint hus 🙂, men tomt.']
const turns = [
  { start: 3, end: 19 },
  { start: 23, end: 23 + texts[1]!.length },
]
let root: HTMLElement

beforeEach(() => {
  document.body.innerHTML = `<h1>R1</h1><div id="text">
    <div><span>1 I</span><p data-turn="0">${texts[0]}</p></div>
    <div><span>2 R</span><p data-turn="1">Fint <mark>hus <b>🙂</b></mark>, men tomt.</p></div></div>`
  root = document.getElementById('text')!
})

const paragraph = (i: number) => root.querySelector(`[data-turn="${i}"]`)!

describe('a place', () => {
  it('returns to the offset it came from, in whole and in cut paragraphs', () => {
    for (const [i, text] of texts.entries()) {
      for (let at = 0; at <= text.length; at++) {
        for (const after of [false, true]) {
          const place = placeIn(paragraph(i), at, after)!
          expect(offsetOf(root, turns, place)).toBe(turns[i]!.start + at)
        }
      }
    }
  })
  it('at a border between nodes is the end of the first, or the start of the next', () => {
    expect(placeIn(paragraph(1), 5)).toMatchObject({ offset: 5, node: { data: 'Fint ' } })
    expect(placeIn(paragraph(1), 5, true)).toMatchObject({ offset: 0, node: { data: 'hus ' } })
  })
})

describe('a selection', () => {
  const range = (start: [Node, number], end: [Node, number]) => {
    const result = document.createRange()
    result.setStart(...start)
    result.setEnd(...end)
    return result
  }
  it('is counted in the document, over turns', () => {
    const first = paragraph(0).firstChild!
    const last = paragraph(1).lastChild!
    expect(spanOf(root, turns, range([first, 8], [last, 5]))).toEqual({ start: 11, end: 23 + 16 })
  })
  it('of a whole paragraph by elements is its turn', () => {
    expect(spanOf(root, turns, range([paragraph(1), 0], [paragraph(1), 3]))).toEqual(turns[1])
  })
  it('that ends in the next margin ends before the next words', () => {
    const margin = root.querySelectorAll('span')[1]!.firstChild!
    const span = spanOf(root, turns, range([paragraph(0).firstChild!, 0], [margin, 0]))
    expect(span).toEqual({ start: 3, end: 23 })
  })
  it('that is empty is none', () => {
    const first = paragraph(0).firstChild!
    expect(spanOf(root, turns, range([first, 4], [first, 4]))).toBeNull()
  })
})
