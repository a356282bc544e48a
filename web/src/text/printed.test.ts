import { expect, it } from 'vitest'
import type { Coding } from '../api/types'
import { namedAt, printedWords } from './printed'

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

it('the margin names each coding once, at the first printed turn it touches', () => {
  const turns = [
    { number: 1, start: 0, end: 10 },
    { number: 2, start: 12, end: 20 },
    { number: 3, start: 22, end: 30 },
  ]
  const at = (id: number, start: number, end: number) => ({ id, start, end }) as Coding
  const all = [at(1, 2, 16), at(2, 5, 9), at(3, 9, 30), at(4, 11, 12), at(5, 24, 26)]
  const ids = (printed: typeof turns) =>
    [...namedAt(printed, all)].map(([turn, codings]) => [turn, codings.map((c) => c.id)])
  expect(ids(turns)).toEqual([
    [1, [1, 2, 3]],
    [3, [5]],
  ])
  expect(ids(turns.slice(1))).toEqual([
    [2, [1, 3]],
    [3, [5]],
  ])
})
