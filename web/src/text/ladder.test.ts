import { expect, it } from 'vitest'
import {
  caretAt,
  caretExactly,
  moved,
  selectionOf,
  turnedRound,
  unitSelected,
  type Caret,
} from './caret'
import { grown, shifted, shrunk } from './ladder'
import { Reading } from './reading'
import { UNITS } from './units'

const texts = [
  'Hvordan var det?',
  'Vi hadde et fint hus. Men ikke venner, f.eks. naboer. Nei.',
  'Og så? 👨‍👩‍👧 e\u0301n.',
]
const text = texts.map((t, i) => `${i}: ${t}\n`).join('')
const turns = texts.map((t) => ({ start: text.indexOf(t), end: text.indexOf(t) + t.length }))
const reading = new Reading(text, turns)
const at = (words: string) => caretAt(reading, text.indexOf(words))!
const over = (words: string) =>
  caretExactly({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const selected = (caret: Caret) => {
  const span = selectionOf(caret)
  return span ? reading.at(span) : null
}

it('grows from word to sentence to turn, and no further', () => {
  const rungs = [1, 2, 3, 4].map((times) => {
    let caret = at('ikke')
    for (let i = 0; i < times; i++) caret = grown(reading, caret)
    return selected(caret)
  })
  expect(rungs).toEqual(['ikke', 'Men ikke venner, f.eks. naboer.', texts[1], texts[1]])
})

it('shrinks the way it grew', () => {
  let caret = over('ikke venner')
  for (let i = 0; i < 5; i++) caret = grown(reading, caret)
  caret = shrunk(reading, caret)
  expect(selected(caret)).toBe('Men ikke venner, f.eks. naboer.')
  expect(selected(shrunk(reading, caret))).toBe('ikke venner')
})

it('what did not grow shrinks to its first smaller unit', () => {
  const turn = over(texts[1]!)
  expect(selected(shrunk(reading, turn))).toBe('Vi hadde et fint hus.')
  expect(selected(shrunk(reading, shrunk(reading, turn)))).toBe('Vi')
})

it('moves as a whole, over the border of a turn, and stays where there is no room', () => {
  const caret = over('fint hus')
  expect(selected(shifted(reading, caret, { unit: 'word', way: 1 }))).toBe('hus. Men')
  expect(selected(shifted(reading, caret, { unit: 'word', way: -1 }))).toBe('et fint')
  const first = over('Hvordan var')
  expect(selected(shifted(reading, first, { unit: 'word', way: -1 }))).toBe('Hvordan var')
  const sentence = over('Nei.')
  expect(selected(shifted(reading, sentence, { unit: 'sentence', way: 1 }))).toBe('Og så?')
})

it('either end moves', () => {
  const caret = over('fint hus')
  const back = { step: 'word', way: -1, extend: true } as const
  expect(selected(moved(reading, caret, back))).toBe('fint')
  expect(selected(moved(reading, turnedRound(caret), back))).toBe('et fint hus')
})

it('a step extends by whole units of the kind chosen', () => {
  const step = { step: 'sentence', way: 1, extend: true, unit: 'sentence' } as const
  const caret = moved(reading, at('ikke'), step)
  expect(selected(caret)).toBe('Men ikke venner, f.eks. naboer.')
  expect(selected(moved(reading, caret, step))).toBe('Men ikke venner, f.eks. naboer. Nei.')
})

it('one unit at the caret', () => {
  expect(UNITS.map((unit) => selected(unitSelected(reading, at('ikke'), unit)))).toEqual([
    'ikke',
    'ikke',
    'Men ikke venner, f.eks. naboer.',
    texts[1],
  ])
})

it('a step by character takes a family of emoji and a letter with its accent as one', () => {
  let caret = caretExactly({ start: text.indexOf('så?'), end: text.indexOf('så?') + 3 })
  const on = () =>
    (caret = moved(reading, caret, { step: 'character', way: 1, extend: true, unit: 'character' }))
  const seen = [1, 2, 3, 4].map(() => selected(on()))
  expect(seen).toEqual(['så? ', 'så? 👨‍👩‍👧', 'så? 👨‍👩‍👧 ', 'så? 👨‍👩‍👧 e\u0301'])
})
