import { expect, it } from 'vitest'
import { ariaSort, nextSort, sortedBy } from './sorting'

it('clicks on a column sort up, down, and give the given order back', () => {
  const clicks = ['', 'name', '-name', ''] as const
  expect(nextSort(clicks[0], 'name')).toBe(clicks[1])
  expect(nextSort(clicks[1], 'name')).toBe(clicks[2])
  expect(nextSort(clicks[2], 'name')).toBe(clicks[3])
})

it('numbers begin with the largest', () => {
  expect(nextSort('', 'words', true)).toBe('-words')
  expect(nextSort('-words', 'words', true)).toBe('words')
})

it('only the column that sorts says how', () => {
  expect(ariaSort('-words', 'words')).toBe('descending')
  expect(ariaSort('-words', 'name')).toBeUndefined()
})

it('equal ones keep their order', () => {
  const items = [
    { name: 'a', n: 1 },
    { name: 'b', n: 1 },
    { name: 'c', n: 0 },
  ]
  expect(sortedBy(items, true, ({ n }) => n).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})
