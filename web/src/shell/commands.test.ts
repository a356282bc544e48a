import { expect, it } from 'vitest'
import { best, folded, score } from './commands'

it('accents fall, å ø æ stay', () => {
  expect(folded('Évora Håndværk SØR')).toBe('evora håndværk sør')
  expect(folded('A\u030A')).toBe('a')
})

it('the start of a name goes before the start of a word, before the middle', () => {
  const names = ['Ubarnslig', 'Egne barn', 'Barn']
  expect(best(names, (name) => score('barn', name), 9)).toEqual(['Barn', 'Egne barn', 'Ubarnslig'])
})

it('two letters find a code by its key or by initials', () => {
  expect(score('ba', 'Children', 'SOS.BARN')).toBeGreaterThan(0)
  expect(score('sr', 'Sosiale relasjoner')).toBeGreaterThan(0)
})

it('every word of the query must be met', () => {
  expect(score('sosial skole', 'Sosiale relasjoner')).toBe(0)
  expect(score('relasj sos', 'Sosiale relasjoner')).toBeGreaterThan(0)
})

it('signs in the query are only signs', () => {
  expect(score('a(b', 'a(b) c')).toBeGreaterThan(0)
  expect(score('.*', 'Barn')).toBe(0)
})
