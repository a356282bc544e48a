import { describe, expect, it } from 'vitest'
import type { PlacedMemo } from '../api/quotations'
import { asked, headingOf } from './memoList'

const memo = (id: number, change: Partial<PlacedMemo> = {}): PlacedMemo => ({
  id,
  target: 'project',
  targetId: 0,
  kind: '',
  title: '',
  text: 'Tvil om koden',
  coder: 'Ida',
  created: `2026-01-0${id}T10:00:00Z`,
  changed: `2026-01-0${id}T10:00:00Z`,
  targetName: 'Prosjektet',
  targetNameEn: 'The project',
  address: '/',
  ...change,
})
const all = { q: '', kind: '', target: '', coder: '', oldestFirst: false }
const ids = (memos: PlacedMemo[]) => memos.map(({ id }) => id)

describe('the memos asked for', () => {
  const memos = [
    memo(1, { title: 'Huset', kind: 'case' }),
    memo(2, { target: 'code', targetName: 'Venner', coder: 'Jonas' }),
    memo(3, { changed: '2026-02-01T10:00:00Z' }),
  ]
  it('come the latest changed first, or the oldest first', () => {
    expect(ids(asked(memos, all))).toEqual([3, 2, 1])
    expect(ids(asked(memos, { ...all, oldestFirst: true }))).toEqual([1, 2, 3])
  })
  it('have all the words, in title, text or what they are on', () => {
    expect(ids(asked(memos, { ...all, q: 'HUSET tvil' }))).toEqual([1])
    expect(ids(asked(memos, { ...all, q: 'venner' }))).toEqual([2])
  })
  it('are of the kind, on what and by whom is chosen', () => {
    expect(ids(asked(memos, { ...all, kind: 'case' }))).toEqual([1])
    expect(ids(asked(memos, { ...all, kind: 'plain' }))).toEqual([3, 2])
    expect(ids(asked(memos, { ...all, target: 'code' }))).toEqual([2])
    expect(ids(asked(memos, { ...all, coder: 'Ida', q: 'huset' }))).toEqual([1])
  })
  it('are headed by their title or their first words', () => {
    expect(headingOf(memo(1, { title: 'Huset' }), '–')).toBe('Huset')
    expect(headingOf(memo(1, { text: '\n\n Først\nså' }), '–')).toBe('Først')
    expect(headingOf(memo(1, { text: '' }), '–')).toBe('–')
  })
})
