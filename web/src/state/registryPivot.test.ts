import { expect, test } from 'vitest'
import { cellAt, lines, usual } from './registryPivot'

test('every cell is found once, wherever its dimensions stand', () => {
  const sizes = [2, 3, 2]
  const found = lines([1], sizes).flatMap((row) =>
    lines([2, 0], sizes).map((column) =>
      cellAt([column[1] ?? 0, row[0] ?? 0, column[0] ?? 0], sizes),
    ),
  )
  expect(found.toSorted((a, b) => a - b)).toEqual([...Array(12).keys()])
})

test('time and contents go across, the others down', () => {
  expect(usual([26, 3, 2], ['other', 'time', 'contents'])).toEqual({ rows: [0], columns: [1, 2] })
  expect(usual([1, 4, 1], ['geo', 'time', 'contents'])).toEqual({ rows: [1], columns: [] })
})
