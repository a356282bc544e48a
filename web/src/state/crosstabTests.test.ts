import { expect, test } from 'vitest'
import type { ThemeTest } from '../api/types'
import { sortedTests } from './crosstabTests'

const tested = (row: string, p: number, v: number): ThemeTest => ({
  row,
  why: null,
  whyNb: '',
  whyEn: '',
  method: 'exact',
  p,
  holm: Math.min(1, 2 * p),
  v: { value: v, lower: 0, upper: 1 },
  oddsRatio: null,
})
const withheld = (row: string): ThemeTest => ({
  ...tested(row, 0, 0),
  why: 'withheld',
  method: null,
  p: null,
  holm: null,
  v: null,
})
const tests = [withheld('A'), tested('B', 0.4, 0.1), withheld('C'), tested('D', 0.01, 0.6)]
const rows = (sorted: ThemeTest[]) => sorted.map(({ row }) => row).join('')

test('tests stand in the order of the table until somebody sorts them', () => {
  expect(rows(sortedTests(tests, ''))).toBe('ABCD')
})

test('sorting says nothing of what is withheld: it comes last, in the order of the table', () => {
  expect(rows(sortedTests(tests, 'p'))).toBe('DBAC')
  expect(rows(sortedTests(tests, 'holm'))).toBe('DBAC')
  expect(rows(sortedTests(tests, 'v'))).toBe('DBAC')
})
