import { expect, it } from 'vitest'
import { heightOf, mapMarks, offsetAtHeight } from './codeMap'

const size = { length: 1000, height: 100, columns: 3 }
const coding = (start: number, end: number, colour = 0) => ({ start, end, colour })

it('a coding stands where its words are, and is never too thin to see', () => {
  expect(mapMarks([coding(100, 300, 4), coding(900, 901, 5)], size)).toEqual([
    { colour: 4, column: 0, top: 10, height: 20 },
    { colour: 5, column: 0, top: 90, height: 2 },
  ])
})

it('codings that overlap stand side by side, as far as there are columns', () => {
  const all = [coding(0, 500, 1), coding(100, 400, 2), coding(150, 250, 3), coding(200, 300, 4)]
  expect(mapMarks(all, size).map((m) => m.column)).toEqual([0, 1, 2, 2])
})

it('codings that look the same are one mark', () => {
  const all = [coding(100, 110, 1), coding(101, 109, 1), coding(102, 110, 2)]
  expect(mapMarks(all, size).map((m) => m.colour)).toEqual([1, 2])
})

it('heights and offsets answer each other, and stay within', () => {
  expect(heightOf(offsetAtHeight(37, size), size)).toBe(37)
  expect(offsetAtHeight(-5, size)).toBe(0)
  expect(offsetAtHeight(400, size)).toBe(1000)
  expect(heightOf(0, { length: 0, height: 100 })).toBe(0)
})

it('five thousand codings take no time to place', () => {
  const all = Array.from({ length: 5000 }, (_, i) => coding(i * 60, i * 60 + 300, i % 24))
  const start = performance.now()
  const marks = mapMarks(all, { length: 300_000, height: 700, columns: 3 })
  expect(performance.now() - start).toBeLessThan(50)
  expect(marks.length).toBeGreaterThan(1000)
})
