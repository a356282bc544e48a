import { describe, expect, it } from 'vitest'
import type { Coding } from '../api/types'
import { EVERYTHING, hidesNothing, isShownBy, queryOf, shownOf, type Shown } from './shownCodings'

const codes = [
  { key: 'SOS', path: [] },
  { key: 'SOS.VENN', path: ['SOS'] },
  { key: 'ARB', path: [] },
]
const coding = (id: number, made: Partial<Coding & { outdated: boolean }>) =>
  ({ id, code: 'SOS', coder: 'Ida', direction: null, memo: '', ...made }) as Coding
const all = [
  coding(1, { code: 'SOS' }),
  coding(2, { code: 'SOS.VENN', direction: 'push', coder: 'Per' }),
  coding(3, { code: 'ARB', direction: 'pull', memo: 'Hm.' }),
  coding(4, { code: 'ARB', direction: 'push', outdated: true }),
]
const ids = (shown: Partial<Shown>) =>
  all.filter(isShownBy({ ...EVERYTHING, ...shown }, { codes, me: 'Ida' })).map((c) => c.id)

describe('what is shown', () => {
  it('is everything until something is asked for', () => {
    expect(ids({})).toEqual([1, 2, 3, 4])
    expect(hidesNothing(EVERYTHING)).toBe(true)
  })
  it('takes a code with its sub-codes, several codes, and all but one', () => {
    expect(ids({ only: ['SOS'] })).toEqual([1, 2])
    expect(ids({ only: ['SOS.VENN', 'ARB'] })).toEqual([2, 3, 4])
    expect(ids({ without: ['SOS'] })).toEqual([3, 4])
    expect(ids({ only: ['SOS'], without: ['SOS.VENN'] })).toEqual([1])
  })
  it('knows mine, others’ and each coder’s', () => {
    expect(ids({ whose: { kind: 'mine' } })).toEqual([1, 3, 4])
    expect(ids({ whose: { kind: 'others' } })).toEqual([2])
    expect(ids({ whose: { kind: 'coder', name: 'Per' } })).toEqual([2])
  })
  it('takes several directions, and none as one of them', () => {
    expect(ids({ directions: ['push', 'none'] })).toEqual([1, 2, 4])
  })
  it('finds what has a memo and what was made under an older definition', () => {
    expect(ids({ memo: true })).toEqual([3])
    expect(ids({ outdated: true })).toEqual([4])
  })
  it('takes five thousand codings in far less than a frame', () => {
    const many = Array.from({ length: 5000 }, (_, i) => all[i % 4] as Coding)
    const start = performance.now()
    many.filter(isShownBy({ ...EVERYTHING, only: ['SOS'] }, { codes, me: 'Ida' }))
    expect(performance.now() - start).toBeLessThan(50)
  })
})

it('an address says all of it, and is read back as it was', () => {
  const shown: Shown = {
    only: ['SOS.VENN', 'ARB'],
    without: ['KNAPP'],
    whose: { kind: 'coder', name: '~mine' },
    directions: ['push', 'none'],
    outdated: true,
    memo: true,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(queryOf(shown))) query.set(name, value ?? '')
  expect(query.get('coder')).toBe('~~mine')
  expect(shownOf(query)).toEqual(shown)
  expect(shownOf(new URLSearchParams())).toEqual(EVERYTHING)
})
