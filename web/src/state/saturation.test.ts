import { expect, it } from 'vitest'
import type { SaturationCurve, SaturationPoint } from '../api/saturation'
import { band, FRAME, line, scaleFor, ticks } from './saturation'

const point = (after: number, found: number): SaturationPoint => ({
  after,
  found,
  fresh: 0,
  run: null,
  percent: null,
  little: false,
  mean: found,
  least: found - 1,
  most: found + 1,
})

const curve = (people: number, codes: number, points: SaturationPoint[] = []): SaturationCurve => ({
  people,
  codes,
  base: 0,
  reachedAt: null,
  orders: 1000,
  seed: 1,
  reached: 0,
  least: null,
  middle: null,
  most: null,
  points,
})

it('an axis has at most seven whole numbers', () => {
  expect(ticks(0)).toEqual([0])
  expect(ticks(6)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(ticks(7)).toEqual([0, 2, 4, 6])
  expect(ticks(40)).toEqual([0, 10, 20, 30, 40])
  expect(ticks(100_000)).toEqual([0, 20_000, 40_000, 60_000, 80_000, 100_000])
})

it('the scale has room for the largest curve', () => {
  const scale = scaleFor([curve(5, 20), curve(40, 22)])
  expect(scale.x(40)).toBe(FRAME.width - FRAME.right)
  expect(scale.y(22)).toBe(FRAME.top)
  expect(scale.y(0)).toBe(FRAME.height - FRAME.bottom)
})

it('a line begins where nothing is found', () => {
  const scale = scaleFor([curve(2, 4)])
  expect(line([point(1, 3), point(2, 4)], (each) => each.found, scale)).toBe(
    'M40 280L294 79L548 12',
  )
})

it('a band goes out along the most and back along the least', () => {
  const scale = scaleFor([curve(2, 4)])
  expect(band([point(1, 3)], scale)).toBe('M40 280L294 12L294 146Z')
})
