import { expect, it } from 'vitest'
import { findIn, firstFrom, type Sought } from './finding'

const text = 'I: Var det fint?\nR: Vi hadde et hus på Ås. HUSET var fint, som et «hus».\n'
const turns = ['Var det fint?', 'Vi hadde et hus på Ås. HUSET var fint, som et «hus».'].map(
  (t) => ({
    start: text.indexOf(t),
    end: text.indexOf(t) + t.length,
  }),
)
const found = (words: string, how: Partial<Sought> = {}, inText = text) =>
  findIn(inText, turns, { text: words, exactCase: false, wholeWords: false, ...how }).map((s) =>
    inText.slice(s.start, s.end),
  )

it('finds what is typed, small or capital', () => {
  expect(found('hus')).toEqual(['hus', 'HUS', 'hus'])
  expect(found('hus', { exactCase: true })).toEqual(['hus', 'hus'])
  expect(found('hus', { wholeWords: true })).toEqual(['hus', 'hus'])
  expect(found('')).toEqual([])
})

it('never takes å for a, nor a for å, in either way of writing å', () => {
  expect(found('as')).toEqual([])
  expect(found('ås')).toEqual(['Ås'])
  const apart = text.normalize('NFD')
  const all = [{ start: 0, end: apart.length }]
  const inApart = (words: string) =>
    findIn(apart, all, { text: words, exactCase: false, wholeWords: false })
  expect(inApart('ås')).toHaveLength(1)
  expect(inApart('pa')).toEqual([])
})

it('takes signs as signs, any quotation mark for another, and blanks as they come', () => {
  expect(found('"hus"')).toEqual(['«hus»'])
  expect(found('fint?')).toEqual(['fint?'])
  expect(found('et   hus')).toEqual(['et hus'])
  expect(found('(')).toEqual([])
})

it('finds nothing in the labels between turns, nor across them', () => {
  expect(found('R:')).toEqual([])
  expect(found('fint? R')).toEqual([])
})

it('begins at the next hit from where one is, and goes round', () => {
  const spans = [
    { start: 5, end: 6 },
    { start: 9, end: 10 },
  ]
  expect([firstFrom(spans, 6), firstFrom(spans, 40), firstFrom([], 0)]).toEqual([1, 0, -1])
})
