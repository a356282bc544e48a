import { expect, it } from 'vitest'
import { bunched, placedLabels } from './labels'

it('names stand at their stripes, and make way for those above', () => {
  expect(placedLabels([0, 4, 100], 18, 60)).toEqual({
    labels: [
      { index: 0, top: 0 },
      { index: 1, top: 18 },
      { index: 2, top: 100 },
    ],
    rests: [],
  })
})

it('names without room are counted below the last, and none covers another', () => {
  const placed = placedLabels([0, 0, 0, 0, 0, 200], 18, 20)
  expect(placed.labels.map((l) => l.index)).toEqual([0, 1, 5])
  expect(placed.rests).toEqual([{ indexes: [2, 3, 4], top: 36 }])
  const tops = [...placed.labels, ...placed.rests].map((row) => row.top).sort((a, b) => a - b)
  tops.slice(1).forEach((top, i) => expect(top - (tops[i] ?? 0)).toBeGreaterThanOrEqual(18))
})

it('what has no lane is listed where it begins', () => {
  expect(bunched([10, 20, 90], 24)).toEqual([
    { indexes: [0, 1], top: 10 },
    { indexes: [2], top: 90 },
  ])
})
