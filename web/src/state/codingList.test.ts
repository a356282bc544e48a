import { describe, expect, it } from 'vitest'
import type { Coding } from '../api/types'
import { arrival, codingAt, neighbour, touching, twin, withCoding } from './codingList'

const coding = (id: number, start: number, end: number, more: Partial<Coding> = {}): Coding => ({
  id,
  guid: '',
  document: 1,
  version: 1,
  start,
  end,
  code: 'A',
  coder: 'Ida',
  direction: null,
  weight: null,
  memo: '',
  created: '',
  respondent: null,
  turn: 1,
  ...more,
})

const list = [coding(1, 0, 50), coding(2, 10, 20), coding(3, 12, 15), coding(4, 60, 70)]
const ids = (codings: readonly (Coding | null)[]) => codings.map((c) => c?.id)

describe('reading order', () => {
  it('is by start, the longer first', () => {
    expect(ids(withCoding(list, coding(9, 10, 40)))).toEqual([1, 9, 2, 3, 4])
  })
  it('a coding that changed takes its new place', () => {
    expect(ids(withCoding(list, coding(1, 61, 65)))).toEqual([2, 3, 4, 1])
  })
})

describe('pointing', () => {
  it('shows the shortest, then the longer, then the shortest again', () => {
    const presses = [null, 3, 2, 1].map((current) => codingAt(list, 13, current)?.id)
    expect(presses).toEqual([3, 2, 1, 3])
  })
  it('shows nothing beside codings', () => {
    expect(codingAt(list, 55, null)).toBeNull()
  })
})

describe('the next coding', () => {
  it('follows the current one and goes round', () => {
    expect(neighbour(list, { current: 4, offset: 0 }, 1)?.id).toBe(1)
    expect(neighbour(list, { current: 1, offset: 0 }, -1)?.id).toBe(4)
  })
  it('is the first after the caret when none is current', () => {
    expect(neighbour(list, { current: null, offset: 11 }, 1)?.id).toBe(3)
    expect(neighbour(list, { current: null, offset: 11 }, -1)?.id).toBe(2)
    expect(neighbour([], { current: null, offset: 11 }, 1)).toBeNull()
  })
})

describe('what came', () => {
  it('is the one coding that is new or differs', () => {
    expect(arrival(list, withCoding(list, coding(9, 3, 4)))?.id).toBe(9)
    expect(arrival(list, withCoding(list, coding(4, 60, 70, { memo: 'x' })))?.id).toBe(4)
    expect(arrival(list, list.slice(1))).toBeNull()
    // One that this window made, told with the revision then, has not changed since.
    const made = { ...coding(9, 3, 4), revision: 12 }
    expect(arrival([...list, made], [...list, coding(9, 3, 4)])).toBeNull()
  })
})

it('the same said of the same words by the same person is a twin', () => {
  const span = { start: 60, end: 70 }
  expect(twin(list, span, { code: 'A', coder: 'Ida', direction: null })?.id).toBe(4)
  expect(twin(list, span, { code: 'A', coder: 'Jonas', direction: null })).toBeNull()
  expect(twin(list, span, { code: 'A', coder: 'Ida', direction: 'push' })).toBeNull()
})

it('touching spans share no words', () => {
  expect(ids(touching(list, { start: 20, end: 61 }))).toEqual([1, 4])
})
