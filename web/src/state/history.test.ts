import { describe, expect, it } from 'vitest'
import type { HistoryItem } from '../api/types'
import { byDay, dayKey, filtered, groupOf, madeBy, nearness, since } from './history'

function item(id: number, kind: string, some: Partial<HistoryItem> = {}): HistoryItem {
  return {
    id,
    time: `2026-11-22T10:0${id}:00`,
    coder: 'Ida',
    kind,
    textNb: '',
    textEn: '',
    undone: false,
    revision: id,
    ...some,
  }
}

const items = [
  item(5, 'undo'),
  item(4, 'coding-added', { undone: true }),
  item(3, 'coding-added', { coder: 'Jonas' }),
  item(2, 'code-changed', { time: '2026-11-21T23:59:00' }),
  item(1, 'documents-imported', { time: '2026-11-21T08:00:00' }),
]

it('every kind of change has its group', () => {
  expect(
    ['codings-imported', 'code-added', 'speaker-linked', 'value-set', 'redo', 'new-sort'].map(
      groupOf,
    ),
  ).toEqual(['codings', 'codebook', 'documents', 'respondents', 'undo', 'other'])
})

it('changes of one day stand together, in the order given', () => {
  expect(byDay(items).map(({ key, items: of }) => [key, of.map(({ id }) => id)])).toEqual([
    ['2026-11-22', [5, 4, 3]],
    ['2026-11-21', [2, 1]],
  ])
})

it('both conditions must be met', () => {
  expect(filtered(items, { coder: 'Ida', kind: 'codings' }).map(({ id }) => id)).toEqual([4])
  expect(filtered(items, { coder: '', kind: '' })).toHaveLength(5)
})

describe('undoing back to a change', () => {
  it('takes what stands, not what is undone, nor an undo', () => {
    expect(since(items, 2).map(({ id }) => id)).toEqual([3, 2])
  })
})

it('yesterday is the day before, also across a month', () => {
  const now = new Date(2026, 2, 1, 0, 5)
  expect(nearness(new Date(2026, 1, 28, 23, 59), now)).toBe('yesterday')
  expect(nearness(new Date(2026, 2, 1, 0, 0), now)).toBe('today')
  expect(nearness(new Date(2026, 1, 27), now)).toBe('earlier')
  expect(dayKey(now)).toBe('2026-03-01')
})

it('the demo made its own contents; elsewhere a coder may be called anything', () => {
  expect(madeBy('Sitat', true, 'Demoen')).toBe('Demoen')
  expect(madeBy('Ida', true, 'Demoen')).toBe('Ida')
  expect(madeBy('Sitat', false, 'Demoen')).toBe('Sitat')
})
