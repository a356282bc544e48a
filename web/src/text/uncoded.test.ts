import { expect, it } from 'vitest'
import { Reading } from './reading'
import { passageBeside, uncodedPassages } from './uncoded'

const texts = ['Hvordan da?', 'En. To. Tre. Fire.', 'Fem. Seks.']
const text = texts.join('\n')
const turns = texts.map((t) => ({ start: text.indexOf(t), end: text.indexOf(t) + t.length }))
const reading = new Reading(text, turns)
const coded = (...words: string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))
const uncoded = (...words: string[]) =>
  uncodedPassages(reading, (turn) => turn > 0, coded(...words)).map((span) => reading.at(span))

it('whole informants’ turns when nothing is coded; the interviewer’s never', () => {
  expect(uncoded()).toEqual(['En. To. Tre. Fire.', 'Fem. Seks.'])
})

it('runs of sentences between what is coded, were it only a word', () => {
  expect(uncoded('To', 'Tre.', 'Seks.')).toEqual(['En.', 'Fire.', 'Fem.'])
})

it('codings that overlap or lie within others cover once', () => {
  expect(uncoded('En. To. Tre.', 'To.', 'Tre. Fire.')).toEqual(['Fem. Seks.'])
})

it('the next is after the caret and goes round', () => {
  const passages = uncodedPassages(reading, (turn) => turn > 0, coded('To.'))
  const words = (span: { start: number; end: number } | null) => span && reading.at(span)
  expect(words(passageBeside(passages, 0, 1))).toBe('En.')
  expect(words(passageBeside(passages, passages[0]!.start, 1))).toBe('Tre. Fire.')
  expect(words(passageBeside(passages, passages.at(-1)!.start, 1))).toBe('En.')
  expect(words(passageBeside(passages, 0, -1))).toBe('Fem. Seks.')
  expect(passageBeside([], 0, 1)).toBeNull()
})
