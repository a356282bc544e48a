import { expect, it } from 'vitest'
import { added, moved, newSeed, orderOf, removed, sortOf, turned } from './hitOrder'

it('an order is read from the address and written there', () => {
  const order = orderOf('right,-time,age')
  expect(order.keys).toEqual([
    { name: 'right', backwards: false },
    { name: 'time', backwards: true },
    { name: 'age', backwards: false },
  ])
  expect(sortOf(order)).toBe('right,-time,age')
  expect(sortOf(orderOf('position'))).toBeNull()
  expect(sortOf(orderOf('random:4821'))).toBe('random:4821')
  expect(orderOf('random:4821')).toEqual({ keys: [], seed: 4821 })
})

it('a key decides once', () => {
  expect(sortOf(orderOf('right,-right,, left'))).toBe('right,left')
})

it('keys come, go, turn round and change places', () => {
  const order = orderOf('right,time')
  expect(sortOf(added(order, 'age'))).toBe('right,time,age')
  expect(sortOf(added(orderOf('random:1'), 'age'))).toBe('age')
  expect(sortOf(removed(order, 0))).toBe('time')
  expect(sortOf(turned(turned(order, 1), 0))).toBe('-right,-time')
  expect(sortOf(moved(orderOf('a,b,c'), 2, 0))).toBe('c,a,b')
  expect(sortOf(moved(orderOf('a,b,c'), 0, 1))).toBe('b,a,c')
  expect(sortOf(moved(order, 1, 2))).toBe('right,time')
})

it('a seed can be said aloud', () => {
  for (let i = 0; i < 20; i++) expect(String(newSeed())).toMatch(/^\d{1,6}$/)
})
