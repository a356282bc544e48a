import { expect, it } from 'vitest'
import type { TreeCode } from '../state/codebook.svelte'
import { answering, suggested } from './codeOffer'

const code = (key: string, nameNb: string, active = true, codings = 0) =>
  ({ key, nameNb, active, codings }) as TreeCode
const codes = [
  code('POL', 'Politikk', false),
  code('POLITI', 'Politi', true, 3),
  code('BARN', 'Barn', true, 9),
  code('VENN', 'Venner', true, 1),
]
const keys = (offers: readonly { code: TreeCode }[]) => offers.map((offer) => offer.code.key)
const named = (c: TreeCode) => ({ name: c.nameNb, also: [c.key], path: '' })
const none = { recent: [], here: [] }
const find = (query: string) => keys(answering(codes, query, { named, habit: none }))

it('codes that are switched off answer last, so that nobody makes them anew', () => {
  expect(find('pol')).toEqual(['POLITI', 'POL'])
  expect(find('politikk')).toEqual(['POL'])
})

it('what no code answers to finds nothing', () => {
  expect(find('qqq')).toEqual([])
})

it('offers the last used first, then those used most here, and none that is switched off', () => {
  const here = [{ code: 'VENN' }, { code: 'VENN' }, { code: 'BARN' }]
  expect(keys(suggested(codes, { recent: ['POLITI'], here }))).toEqual(['POLITI', 'VENN', 'BARN'])
  expect(keys(suggested(codes, none))).toEqual(['BARN', 'POLITI', 'VENN'])
})
