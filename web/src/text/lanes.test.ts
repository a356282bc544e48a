import { expect, it } from 'vitest'
import { lanes } from './lanes'

it('a stripe takes the first lane that is free', () => {
  const extents = [
    { top: 0, bottom: 30 },
    { top: 10, bottom: 20 },
    { top: 24, bottom: 60 },
    { top: 40, bottom: 50 },
  ]
  expect(lanes(extents)).toEqual({ lane: [0, 1, 1, 0], count: 2 })
})

it('no two stripes of a lane touch, on random stripes (seed 11)', () => {
  let seed = 11
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  const extents = Array.from({ length: 400 }, () => {
    const top = Math.floor(random() * 5000)
    return { top, bottom: top + 10 + Math.floor(random() * 300) }
  }).sort((a, b) => a.top - b.top)
  const { lane } = lanes(extents)
  const clashes = extents.flatMap((a, i) =>
    extents.filter((b, j) => i < j && lane[i] === lane[j] && a.top < b.bottom && b.top < a.bottom),
  )
  expect(clashes).toEqual([])
})
