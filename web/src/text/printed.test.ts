import { expect, it } from 'vitest'
import type { Coding } from '../api/types'
import { beginningIn, printedWords } from './printed'

const text = 'R: Vi hadde et hus. Men ikke venner.'
const turn = { start: 3, end: text.length }
const coding = (id: number, words: string) =>
  ({ id, start: text.indexOf(words), end: text.indexOf(words) + words.length }) as Coding

it('words are cut where codings and parts begin and end, and nothing is lost', () => {
  const all = [coding(1, 'et hus'), coding(2, 'hus. Men')]
  const cut = printedWords(text, turn, all)
  expect(cut.map((words) => words.text).join('')).toBe(text.slice(3))
  expect(cut.map((words) => [words.text, words.codings.map((c) => c.id), words.part])).toEqual([
    ['Vi hadde ', [], 1],
    ['et ', [1], null],
    ['hus', [1, 2], null],
    ['. ', [2], null],
    ['Men', [2], 2],
    [' ikke venner.', [], null],
  ])
})

it('a turn without codings stands whole, but for its parts', () => {
  expect(printedWords(text, turn, []).map((words) => words.part)).toEqual([1, 2])
})

it('the margin of a turn names what begins there', () => {
  const all = [coding(1, 'R: Vi'), coding(2, 'venner')]
  expect(beginningIn(turn, all).map((c) => c.id)).toEqual([2])
})
