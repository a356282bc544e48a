import { expect, it } from 'vitest'
import { ChosenHits } from './chosenHits.svelte'

const TOTAL = 1_000_000

it('hits are chosen and let go one by one, and neighbours are one range', () => {
  const chosen = new ChosenHits()
  for (const index of [5, 7, 6]) chosen.toggle(index, TOTAL)
  expect(chosen.ranges).toEqual([{ first: 5, end: 8 }])
  chosen.toggle(6, TOTAL)
  expect(chosen.ranges).toEqual([
    { first: 5, end: 6 },
    { first: 7, end: 8 },
  ])
  expect(chosen.count(TOTAL)).toBe(2)
  expect([5, 6, 7].map((index) => chosen.has(index))).toEqual([true, false, true])
})

it('a run grows and shrinks with the row one has come to, over its beginning too', () => {
  const chosen = new ChosenHits()
  chosen.toggle(50, TOTAL)
  chosen.from(10)
  chosen.upTo(13, TOTAL)
  chosen.upTo(12, TOTAL)
  expect(chosen.ranges).toEqual([
    { first: 10, end: 13 },
    { first: 50, end: 51 },
  ])
  chosen.upTo(8, TOTAL)
  expect(chosen.ranges[0]).toEqual({ first: 8, end: 11 })
})

it('all are chosen at no cost, and one can be let go', () => {
  const chosen = new ChosenHits()
  chosen.chooseAll()
  expect(chosen.count(TOTAL)).toBe(TOTAL)
  expect(chosen.has(999_999)).toBe(true)
  chosen.toggle(3, TOTAL)
  expect(chosen.all).toBe(false)
  expect(chosen.count(TOTAL)).toBe(TOTAL - 1)
  expect(chosen.rangesOf(TOTAL)).toEqual([
    { first: 0, end: 3 },
    { first: 4, end: TOTAL },
  ])
})

it('another search or order lets go of everything, the same one of nothing', () => {
  const chosen = new ChosenHits()
  chosen.follow('venner, position')
  chosen.toggle(1, TOTAL)
  chosen.follow('venner, position')
  expect(chosen.any).toBe(true)
  chosen.follow('venner, right')
  expect(chosen.any).toBe(false)
})

it('agrees with a set of indexes, whatever is done', () => {
  const chosen = new ChosenHits()
  let twin = new Set<number>()
  let seed = 20_261_128
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % most
  }
  for (let step = 0; step < 400; step++) {
    const index = next(30)
    const from = next(30)
    if (next(3) > 0) {
      chosen.toggle(index, 30)
      if (!twin.delete(index)) twin.add(index)
    } else if (next(5) > 0) {
      chosen.from(from)
      chosen.upTo(index, 30)
      for (let i = Math.min(from, index); i <= Math.max(from, index); i++) twin.add(i)
    } else {
      chosen.clear()
      twin = new Set()
    }
    const indexes = Array.from({ length: 30 }, (_, i) => i)
    expect(indexes.filter((i) => chosen.has(i))).toEqual(indexes.filter((i) => twin.has(i)))
    expect(chosen.count(30)).toBe(twin.size)
  }
})

it('what is chosen is of the answer in which the first was chosen, also when another comes', () => {
  const chosen = new ChosenHits()
  const seen = { revision: 7, pending: 2, hits: 40 }
  chosen.answered(seen)
  chosen.toggle(3, 40)
  chosen.answered({ revision: 9, pending: 0, hits: 40 })
  chosen.toggle(5, 40)
  expect(chosen.of).toEqual(seen)
  chosen.clear()
  chosen.toggle(5, 40)
  expect(chosen.of).toEqual({ revision: 9, pending: 0, hits: 40 })
})

it('is let go when another number of hits comes, and one is told until one chooses again', () => {
  const chosen = new ChosenHits()
  chosen.answered({ revision: 7, pending: 0, hits: 40 })
  chosen.upTo(4, 40)
  chosen.answered({ revision: 8, pending: 0, hits: 41 })
  expect([chosen.any, chosen.lost]).toEqual([false, true])
  chosen.toggle(1, 41)
  expect([chosen.lost, chosen.of.revision]).toEqual([false, 8])
})
