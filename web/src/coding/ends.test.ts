import { expect, it } from 'vitest'
import { Reading } from '../text/reading'
import { withEnd, type End } from './ends'

const text = 'En to tre. Fire fem seks.'
const reading = new Reading(text, [{ start: 0, end: text.length }])
const span = { start: text.indexOf('tre'), end: text.indexOf(' fem') }
const moved = (end: End, offset: number, unit: 'word' | 'sentence' | 'character' = 'word') =>
  reading.at(withEnd(reading, span, { end, offset, unit }))

it('an end goes to the whole unit it is dragged into', () => {
  expect(moved('start', text.indexOf('to') + 1)).toBe('to tre. Fire')
  expect(moved('end', text.indexOf('fem') + 1)).toBe('tre. Fire fem')
  expect(moved('end', text.indexOf('fem') + 1, 'sentence')).toBe('tre. Fire fem seks.')
  expect(moved('end', text.indexOf('fem') + 1, 'character')).toBe('tre. Fire f')
})

it('never past the other end, and not into nothing', () => {
  expect(moved('start', text.indexOf('seks'))).toBe('tre. Fire')
  expect(moved('end', 1)).toBe('tre. Fire')
  expect(moved('end', text.indexOf(' fem') + 1)).toBe('tre. Fire')
})
