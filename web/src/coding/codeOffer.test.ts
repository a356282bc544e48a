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
const find = (query: string) =>
  answering(codes, { query, nameOf: (c) => c.nameNb, also: (c) => c.key }).map((c) => c.key)

it('codes that are switched off answer last, so that nobody makes them anew', () => {
  expect(find('pol')).toEqual(['POLITI', 'POL'])
  expect(find('politikk')).toEqual(['POL'])
})

it('what no code answers to finds nothing', () => {
  expect(find('qqq')).toEqual([])
})

it('offers the last used first, then those used most here, and none that is switched off', () => {
  const here = [{ code: 'VENN' }, { code: 'VENN' }, { code: 'BARN' }]
  expect(suggested(codes, here, 'POLITI').map((c) => c.key)).toEqual(['POLITI', 'VENN', 'BARN'])
  expect(suggested(codes, [], undefined).map((c) => c.key)).toEqual(['BARN', 'POLITI', 'VENN'])
})
