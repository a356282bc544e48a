import { expect, it } from 'vitest'
import { lanes } from './lanes'

it('a stripe takes the first lane that is free', () => {
  const spans = [
    { start: 0, end: 30 },
    { start: 10, end: 20 },
    { start: 24, end: 60 },
    { start: 40, end: 50 },
  ]
  expect(lanes(spans, 2)).toEqual({ lane: [0, 1, 1, 0], count: 2 })
})

it('no two stripes of a lane touch, on random stripes (seed 11)', () => {
  let seed = 11
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  const spans = Array.from({ length: 400 }, () => {
    const start = Math.floor(random() * 5000)
    return { start, end: start + 10 + Math.floor(random() * 300) }
  }).sort((a, b) => a.start - b.start)
  const { lane } = lanes(spans, 2)
  const clashes = spans.flatMap((a, i) =>
    spans.filter((b, j) => i < j && lane[i] === lane[j] && a.start < b.end && b.start < a.end),
  )
  expect(clashes).toEqual([])
})
