import { expect, it } from 'vitest'
import type { HistoryItem, NamedPoint } from '../api/history'
import {
  byDay,
  canBeUndone,
  dayKey,
  filterOf,
  isFiltered,
  madeBy,
  nearness,
  pointsAbove,
} from './history'

function item(id: number, kind: string, some: Partial<HistoryItem> = {}): HistoryItem {
  return {
    id,
    time: `2026-11-22T10:0${id}:00`,
    coder: 'Ida',
    kind,
    textNb: '',
    textEn: '',
    undone: false,
    group: 'codings',
    revision: id,
    place: null,
    document: null,
    ...some,
  }
}

const point = (id: number, at: number): NamedPoint => ({
  id,
  name: `p${id}`,
  at,
  coder: 'Ida',
  created: '2026-11-22T10:00:00Z',
})

const items = [
  item(5, 'undo'),
  item(4, 'coding-added', { undone: true }),
  item(3, 'restored', { coder: 'Jonas' }),
  item(2, 'code-changed', { time: '2026-11-21T23:59:00' }),
  item(1, 'documents-imported', { time: '2026-11-21T08:00:00' }),
]

it('days hold their changes in order', () => {
  expect(byDay(items).map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
    ['2026-11-22', [5, 4, 3]],
    ['2026-11-21', [2, 1]],
  ])
})

it('a day is told by how near it is', () => {
  const now = new Date(2026, 10, 22, 1)
  const days = [new Date(2026, 10, 22), new Date(2026, 10, 21, 23), new Date(2026, 10, 20)]
  expect(days.map((day) => nearness(day, now))).toEqual(['today', 'yesterday', 'earlier'])
  expect(dayKey(now)).toBe('2026-11-22')
})

it('what is undone, and undo itself, cannot be undone; going back can', () => {
  expect(items.filter(canBeUndone).map(({ id }) => id)).toEqual([3, 2, 1])
})

it('a point stands above the newest change it holds', () => {
  const above = pointsAbove(items, [point(1, 4), point(2, 2), point(3, 0), point(4, 2)])
  expect([...above].map(([id, points]) => [id, points.map(({ name }) => name)])).toEqual([
    [4, ['p1']],
    [2, ['p2', 'p4']],
  ])
})

it('a filter without conditions is none', () => {
  expect(isFiltered(filterOf(() => ''))).toBe(false)
  expect(isFiltered(filterOf((name) => (name === 'q' ? 'barn' : '')))).toBe(true)
})

it('what the demo made is the demo’s own', () => {
  expect(madeBy('Sitat', true, 'Demoen')).toBe('Demoen')
  expect(madeBy('Sitat', false, 'Demoen')).toBe('Sitat')
  expect(madeBy('Ida', true, 'Demoen')).toBe('Ida')
})
