import { expect, it } from 'vitest'
import {
  caretAt,
  caretOver,
  moved,
  selectionOf,
  sentenceSelected,
  turnSelected,
  type Caret,
  type Move,
} from './caret'
import { Reading } from './reading'

const texts = [
  'Hvordan var det?',
  'Vi hadde et fint hus. Men ikke venner, f.eks. naboer. Nei.',
  'Og så?',
]
const text = texts.map((t, i) => `${i}: ${t}\n`).join('')
const turns = texts.map((t) => ({ start: text.indexOf(t), end: text.indexOf(t) + t.length }))
const reading = new Reading(text, turns)

const start = () => caretAt(reading, 0)!
const word = (caret: Caret) => reading.at(caret.head)
const selected = (caret: Caret | null) => {
  const span = selectionOf(caret)
  return span ? reading.at(span) : null
}
const go = (caret: Caret, ...moves: [Move['step'], Move['way'], boolean?][]) =>
  moves.reduce((c, [step, way, extend = false]) => moved(reading, c, { step, way, extend }), caret)

it('begins on the first word, past the label', () => {
  expect(word(start())).toBe('Hvordan')
  expect(selected(start())).toBeNull()
})

it('moves by word over the border of a turn and back', () => {
  const there = go(start(), ['word', 1], ['word', 1], ['word', 1])
  expect(word(there)).toBe('Vi')
  expect(word(go(there, ['word', -1]))).toBe('det')
  expect(word(go(start(), ['word', -1]))).toBe('Hvordan')
})

it('moves by sentence and by turn to the first word', () => {
  const second = go(start(), ['turn', 1])
  expect(word(second)).toBe('Vi')
  const sentence = go(second, ['sentence', 1])
  expect(word(sentence)).toBe('Men')
  expect(word(go(sentence, ['sentence', 1]))).toBe('Nei')
  expect(word(go(sentence, ['sentence', -1]))).toBe('Vi')
  expect(word(go(sentence, ['turn', 1]))).toBe('Og')
  expect(word(go(sentence, ['turn', 1], ['turn', -1]))).toBe('Vi')
  expect(word(go(sentence, ['turn', -1]))).toBe('Vi')
})

it('extends by word both ways from the word it began on', () => {
  const vi = go(start(), ['turn', 1])
  expect(selected(go(vi, ['word', 1, true], ['word', 1, true]))).toBe('Vi hadde et')
  expect(selected(go(vi, ['word', -1, true]))).toBe('det?\n1: Vi')
})

it('extends by sentence to its end, then to the end of the next', () => {
  const vi = go(start(), ['turn', 1])
  const one = go(vi, ['sentence', 1, true])
  expect(selected(one)).toBe('Vi hadde et fint hus.')
  expect(selected(go(one, ['sentence', 1, true]))).toBe(
    'Vi hadde et fint hus. Men ikke venner, f.eks. naboer.',
  )
})

it('one key selects the sentence, the next press one more', () => {
  const hus = go(start(), ['turn', 1], ['word', 1])
  const one = sentenceSelected(reading, hus)
  expect(selected(one)).toBe('Vi hadde et fint hus.')
  const two = sentenceSelected(reading, one)
  expect(selected(two)).toBe('Vi hadde et fint hus. Men ikke venner, f.eks. naboer.')
  expect(selected(sentenceSelected(reading, sentenceSelected(reading, two)))).toBe(texts[1])
})

it('one key selects the turn', () => {
  expect(selected(turnSelected(reading, go(start(), ['turn', 1])))).toBe(texts[1])
})

it('a marked half word becomes a whole one', () => {
  const from = text.indexOf('adde et fi')
  expect(selected(caretOver(reading, { start: from, end: from + 10 }))).toBe('hadde et fint')
  expect(caretOver(reading, { start: 0, end: 2 })).toBeNull()
})

it('after a selection the caret moves on from its end', () => {
  const one = sentenceSelected(reading, go(start(), ['turn', 1]))
  expect(word(go(one, ['word', 1]))).toBe('Men')
  expect(word(go(one, ['sentence', 1]))).toBe('Men')
})
