import { expect, it } from 'vitest'
import type { Code } from '../api/types'
import { tree } from './codebook.svelte'
import { countsWithin, visibleCodes } from './codeTree'

const code = (key: string, parent: string | null) => ({ key, parent }) as Code
const codes = tree([
  code('SOS', null),
  code('SOS.VENN', 'SOS'),
  code('SOS.VENN.NY', 'SOS.VENN'),
  code('ØKO', null),
  code('LOST', 'GONE'),
])
const keys = (found: { key: string }[]) => found.map((c) => c.key)

it('a code knows its depth and its path; one without its parent stands at the top', () => {
  expect(codes.map((c) => c.depth)).toEqual([0, 1, 2, 0, 0])
  expect(codes[2]?.path).toEqual(['SOS', 'SOS.VENN'])
  expect(codes.map((c) => c.hasChildren)).toEqual([true, true, false, false, false])
})

it('parents in a circle end', () => {
  expect(tree([code('A', 'B'), code('B', 'A')]).map((c) => c.depth)).toEqual([2, 2])
})

it('what is folded hides all below it', () => {
  expect(keys(visibleCodes(codes, new Set(['SOS']), null))).toEqual(['SOS', 'ØKO', 'LOST'])
})

it('a filter keeps what stands above its answers, folded or not', () => {
  const found = visibleCodes(codes, new Set(['SOS']), (c) => c.key.endsWith('NY'))
  expect(keys(found)).toEqual(['SOS', 'SOS.VENN', 'SOS.VENN.NY'])
})

it('a coding counts for its code and for all above it', () => {
  const counts = countsWithin(codes, [{ code: 'SOS.VENN.NY' }, { code: 'SOS' }, { code: 'ØKO' }])
  expect(Object.fromEntries(counts)).toEqual({
    'SOS.VENN.NY': 1,
    'SOS.VENN': 1,
    SOS: 2,
    ØKO: 1,
  })
})

it('a code whose sub-codes are all out of sight neither opens nor closes', () => {
  const active = codes.filter((c) => c.key !== 'SOS.VENN.NY')
  const opening = (found: { key: string; hasChildren: boolean }[]) =>
    keys(found.filter((c) => c.hasChildren))
  expect(opening(visibleCodes(active, new Set(), null))).toEqual(['SOS'])
  expect(opening(visibleCodes(active, new Set(['SOS']), null))).toEqual(['SOS'])
  expect(opening(visibleCodes(codes, new Set(), (c) => c.key === 'SOS.VENN'))).toEqual(['SOS'])
})
