import { describe, expect, it } from 'vitest'
import {
  broughtIn,
  drawnHeight,
  isStuck,
  lastTop,
  scrolledTo,
  settled,
  TALLEST,
  visibleRows,
  type Scroll,
} from './virtual'

it('a list is scrolled no further than a row needs', () => {
  const here = { scrollTop: 100, height: 60 }
  expect(broughtIn(2, 20, here)).toBe(40)
  expect(broughtIn(5, 20, here)).toBe(100)
  expect(broughtIn(7, 20, here)).toBe(100)
  expect(broughtIn(9, 20, here)).toBe(140)
})

describe('a short list', () => {
  const list = { count: 100, rowHeight: 32, height: 400 }

  it('is drawn as tall as it is, and its bar is the truth', () => {
    expect(drawnHeight(list)).toBe(3200)
    expect(scrolledTo(list, { scrollTop: 0, top: 0 }, 1234)).toEqual({ scrollTop: 1234, top: 1234 })
    expect(settled(list, 99_999)).toEqual({ scrollTop: 2800, top: 2800 })
  })
})

describe('a list of a million rows', () => {
  const list = { count: 1_000_000, rowHeight: 32, height: 480 }
  const bottom = TALLEST - list.height
  const rowsAt = ({ top }: Scroll) => visibleRows({ ...list, spare: 0 }, top, list.height)

  it('is drawn no taller than a browser can', () => {
    expect(drawnHeight(list)).toBe(TALLEST)
    expect(lastTop(list)).toBe(32_000_000 - 480)
  })

  it('has its first row at the top and its last at the bottom of the bar', () => {
    const dragged = scrolledTo(list, { scrollTop: 0, top: 0 }, bottom)
    expect(rowsAt(dragged)).toEqual({ first: 999_985, end: 1_000_000 })
    expect(rowsAt(scrolledTo(list, dragged, 0))).toEqual({ first: 0, end: 15 })
    expect(settled(list, 0)).toEqual({ scrollTop: 0, top: 0 })
    expect(settled(list, lastTop(list)).scrollTop).toBe(bottom)
  })

  it('goes to its middle when the bar is dragged there', () => {
    const middle = scrolledTo(list, { scrollTop: 0, top: 0 }, bottom / 2)
    expect(rowsAt(middle).first).toBe(499_992)
  })

  it('moves by the pixels of the wheel, and no row is passed over', () => {
    let scroll: Scroll = settled(list, 16_000_000)
    for (let notch = 0; notch < 50; notch++) {
      const before = rowsAt(scroll)
      scroll = scrolledTo(list, scroll, scroll.scrollTop + 100)
      expect(rowsAt(scroll).first).toBeLessThan(before.end)
    }
    expect(scroll.top).toBe(16_005_000)
  })

  it('keeps its rows when the bar settles, which then stands in proportion', () => {
    const wheeled = scrolledTo(
      list,
      settled(list, 16_000_000),
      settled(list, 16_000_000).scrollTop + 900,
    )
    const at = settled(list, wheeled.top)
    expect(at.top).toBe(wheeled.top)
    expect(at.scrollTop / bottom).toBeCloseTo(at.top / lastTop(list), 6)
  })

  it('is never stuck at an end of the bar before the end of the rows', () => {
    const scroll: Scroll = { scrollTop: 40, top: 9_000 }
    const up = scrolledTo(list, scroll, 0)
    expect(up.top).toBe(8_960)
    expect(isStuck(list, up)).toBe(true)
    const freed = settled(list, up.top)
    expect(freed.scrollTop).toBeGreaterThan(0)
    expect(isStuck(list, freed)).toBe(false)
    expect(isStuck(list, { scrollTop: bottom, top: lastTop(list) - 1 })).toBe(true)
    expect(isStuck(list, { scrollTop: bottom, top: lastTop(list) })).toBe(false)
  })

  it('reaches both ends by wheel alone, wherever it starts', () => {
    for (const way of [-1, 1]) {
      let scroll: Scroll = settled(list, way < 0 ? 20_000 : lastTop(list) - 20_000)
      for (let notch = 0; notch < 300; notch++) {
        const to = Math.max(0, Math.min(bottom, scroll.scrollTop + way * 120))
        scroll = scrolledTo(list, scroll, to)
        if (isStuck(list, scroll) || notch % 7 === 0) scroll = settled(list, scroll.top)
      }
      expect(scroll.top).toBe(way < 0 ? 0 : lastTop(list))
    }
  })
})
