import { expect, test } from 'vitest'
import { pairsOf, withPair } from './pairs'

test('choices are read line by line, and one that chooses nothing is kept', () => {
  expect(pairsOf('LT=Øst\nOTHER=\n')).toEqual({ LT: 'Øst', OTHER: '' })
})

test('a choice replaces the one of the same name, and is taken away', () => {
  const lines = withPair('LT=Øst\nPL=Øst', 'LT', 'Vest')
  expect(pairsOf(lines)).toEqual({ PL: 'Øst', LT: 'Vest' })
  expect(withPair(lines, 'PL', null)).toBe('LT=Vest')
  expect(withPair('LT=Vest', 'LT', null)).toBe('')
})
