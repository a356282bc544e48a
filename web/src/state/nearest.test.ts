import { expect, it } from 'vitest'
import { nearest } from './nearest'

const groups = ['Kvinne', 'Mann', 'Østlige EU', 'Vestlige land', '30–39', '40–49']

it('a slip of the keys is near what was meant', () => {
  expect(nearest('Kvine', groups)).toBe('Kvinne')
  expect(nearest('mnan', groups)).toBe('Mann')
  expect(nearest('østlig eu', groups)).toBe('Østlige EU')
  expect(nearest('30-39', groups)).toBe('30–39')
})

it('the beginning of a name is near it', () => {
  expect(nearest('Vest', groups)).toBe('Vestlige land')
})

it('another word is near nothing', () => {
  expect(nearest('Ikke-binær', groups)).toBeNull()
  expect(nearest('Asia', ['Kvinne', 'Mann'])).toBeNull()
  expect(nearest('x', groups)).toBeNull()
})
