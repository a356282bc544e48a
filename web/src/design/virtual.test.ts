import { expect, it } from 'vitest'
import { broughtIn } from './virtual'

it('a list is scrolled no further than a row needs', () => {
  const here = { scrollTop: 100, height: 60 }
  expect(broughtIn(2, 20, here)).toBe(40)
  expect(broughtIn(5, 20, here)).toBe(100)
  expect(broughtIn(7, 20, here)).toBe(100)
  expect(broughtIn(9, 20, here)).toBe(140)
})
