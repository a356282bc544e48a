import { expect, it } from 'vitest'
import { byTurn, parted, within } from './codedTurns'

const turns = [
  { start: 3, end: 10 },
  { start: 14, end: 30 },
  { start: 33, end: 40 },
]

it('finds the codings of a turn, also those that reach into it', () => {
  const long = { start: 8, end: 35 }
  const short = { start: 15, end: 17 }
  const codings = byTurn(turns, [long, short])
  expect(codings.get(1)).toEqual([long])
  expect(codings.get(2)).toEqual([long, short])
  expect(codings.get(3)).toEqual([long])
  expect(within(codings, 1, 2)).toEqual([long, short])
  expect(within(codings, 4, 5)).toEqual([])
})

it('parts the words of a turn into those that are coded and those that are not', () => {
  const codings = [
    { start: 20, end: 50 },
    { start: 12, end: 17 },
    { start: 15, end: 18 },
    { start: 2, end: 11 },
  ]
  expect(parted('ABCDEFGHIJ', 10, codings)).toEqual([
    { at: 0, text: 'A', coded: true },
    { at: 1, text: 'B', coded: false },
    { at: 2, text: 'CDEFG', coded: true },
    { at: 7, text: 'H', coded: true },
    { at: 8, text: 'IJ', coded: false },
  ])
  expect(parted('ABC', 10, [])).toEqual([{ at: 0, text: 'ABC', coded: false }])
})
