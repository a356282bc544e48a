import { expect, it } from 'vitest'
import { namedRows, queryOf, withoutSet, withSet } from './namedRows'

it('sets are added, changed under their name, and taken away', () => {
  const one = withSet('all', 'Arbeid; lønn', ['ARB', 'ØK'])
  expect(one).toBe('set:Arbeid  lønn=ARB,ØK')
  const two = withSet(one, 'Folk', ['SOS'])
  expect(namedRows(two).map(({ name }) => name)).toEqual(['Arbeid  lønn', 'Folk'])
  expect(withSet(two, 'Folk', ['KNAPP'])).toBe('set:Arbeid  lønn=ARB,ØK;Folk=KNAPP')
  expect(withoutSet(one, 'Arbeid  lønn')).toBe('all')
})

it('a row of a set or of a query is found by a query', () => {
  expect(queryOf('set:Folk=SOS,BARN', 'set:Folk')).toBe('code in (SOS,BARN)')
  expect(queryOf('query:Dyrt=dyrt OR sex=woman', 'query:Dyrt')).toBe('(dyrt OR sex=woman)')
  expect(queryOf('all', 'SOS')).toBeNull()
})
