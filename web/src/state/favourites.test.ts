import { expect, it } from 'vitest'
import { numberOf, placed } from './favourites'

it('a code has one number and a number one code', () => {
  const one = placed({}, 'BARN', '1')
  expect(one).toEqual({ 1: 'BARN' })
  expect(placed(one, 'BARN', '4')).toEqual({ 4: 'BARN' })
  expect(placed(one, 'VENN', '1')).toEqual({ 1: 'VENN' })
  expect(placed(one, 'BARN', null)).toEqual({})
})

it('knows the number of a code', () => {
  expect(numberOf({ 3: 'BARN' }, 'BARN')).toBe('3')
  expect(numberOf({ 3: 'BARN' }, 'VENN')).toBeNull()
})
