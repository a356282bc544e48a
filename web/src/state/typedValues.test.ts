import { describe, expect, it } from 'vitest'
import { fitted, isoDay } from './typedValues'

const present = (text: string) => ({ status: 'present' as const, text })

describe('a day', () => {
  it.each([
    ['31.12.2025', '2025-12-31'],
    ['1.2.2024', '2024-02-01'],
    ['31/12/2025', '2025-12-31'],
    ['31. desember 2025', '2025-12-31'],
    ['17 Oct 2019', '2019-10-17'],
    ['2024-2-29', '2024-02-29'],
  ])('%s is %s', (typed, iso) => {
    expect(isoDay(typed)).toBe(iso)
  })

  it.each(['30.2.2024', '2023', '12-25', 'i fjor', '5. sommer 2020', '31.13.2025'])(
    '%s is none',
    (typed) => {
      expect(isoDay(typed)).toBeNull()
    },
  )
})

it('numbers have a decimal comma or point, and spaces between thousands', () => {
  for (const text of ['3,5', '3.5', '-2', '270 000']) {
    expect(fitted(present(text), 'number')).toEqual(present(text))
  }
  for (const text of ['tolv', '1,2,3', '<5', '12 år']) {
    expect(fitted(present(text), 'number')).toBe('number')
  }
})

it('a way of lacking a value fits every type, and groups take any name', () => {
  const unknown = { status: 'unknown' as const, text: '' }
  expect(fitted(unknown, 'date')).toBe(unknown)
  expect(fitted(present('0301'), 'category')).toEqual(present('0301'))
})
