import { describe, expect, it } from 'vitest'
import { sentencesOf, snapped, wordsOf } from './tokens'
import { pieces, turnAt } from './spans'

const cut = (text: string, spans: { start: number; end: number }[]) =>
  spans.map((s) => text.slice(s.start, s.end))

describe('words', () => {
  it('keep hyphens, apostrophes and inner full stops', () => {
    const text = 'E-posten, f.eks. «mora’s» 12.30 – og så!'
    expect(cut(text, wordsOf(text))).toEqual(['E-posten', 'f.eks', 'mora’s', '12.30', 'og', 'så'])
  })
  it('an emoji of several units is one', () => {
    const text = 'bra 👨‍👩‍👧 ja'
    expect(cut(text, wordsOf(text))).toEqual(['bra', '👨‍👩‍👧', 'ja'])
  })
})

describe('sentences', () => {
  it('do not end after abbreviations, ordinals and times', () => {
    const text = 'Vi kom f.eks. den 17. mai kl. 12.30. Det var kaldt! Husker du? Ja…'
    expect(cut(text, sentencesOf(text))).toEqual([
      'Vi kom f.eks. den 17. mai kl. 12.30.',
      'Det var kaldt!',
      'Husker du?',
      'Ja…',
    ])
  })
  it('take the closing quotation mark along', () => {
    const text = 'Han sa: «Nei.» Så gikk han.'
    expect(cut(text, sentencesOf(text))).toEqual(['Han sa: «Nei.»', 'Så gikk han.'])
  })
})

describe('snapping', () => {
  const text = 'Et fint hus 🙂, ja.'
  const snap = (start: number, end: number) => {
    const span = snapped(text, wordsOf(text), { start, end })
    return text.slice(span.start, span.end)
  }
  it('widens to whole words and leaves white space out', () => {
    expect(snap(4, 9)).toBe('fint hus')
    expect(snap(2, 8)).toBe('fint')
  })
  it('never cuts a character of two units', () => {
    expect(snap(13, 14)).toBe('🙂')
    expect(snap(8, 13)).toBe('hus 🙂')
  })
})

describe('turns', () => {
  const turns = [
    { start: 3, end: 10 },
    { start: 14, end: 20 },
    { start: 24, end: 24 },
    { start: 27, end: 30 },
  ]
  it('the turn at an offset is the last that has begun', () => {
    expect([0, 3, 12, 14, 25, 99].map((at) => turnAt(turns, at))).toEqual([0, 0, 0, 1, 2, 3])
    expect(turnAt([], 5)).toBe(-1)
  })
  it('a span is cut at the turns, labels fall away, empty turns give nothing', () => {
    expect(pieces(turns, { start: 5, end: 29 })).toEqual([
      { turn: 0, start: 5, end: 10 },
      { turn: 1, start: 14, end: 20 },
      { turn: 3, start: 27, end: 29 },
    ])
    expect(pieces(turns, { start: 10, end: 14 })).toEqual([])
  })
})
