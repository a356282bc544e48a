import { describe, expect, it } from 'vitest'
import { keyOf, pastedMembers } from './subStudies'

const known = {
  respondents: ['R01', 'R02', 'R10'],
  documents: [
    { id: 4, name: 'R01' },
    { id: 7, name: 'tråd, del 2' },
  ],
}

describe('what is pasted into a sub-study', () => {
  it('is respondents and documents by their names, whichever case', () => {
    expect(pastedMembers('r02; R10\nTRÅD, del 2', known)).toEqual({
      respondents: ['R02', 'R10'],
      documents: [7],
      unknown: [],
    })
  })

  it('is both where a respondent and a document have the name', () => {
    expect(pastedMembers('R01', known)).toMatchObject({ respondents: ['R01'], documents: [4] })
  })

  it('tells what nobody and nothing is called', () => {
    expect(pastedMembers('R99, R02, R99', known).unknown).toEqual(['R99'])
  })
})

describe('the key of a new sub-study', () => {
  it('is made of its name and is nobody else’s', () => {
    expect(keyOf('Høyt kvalifiserte!', [])).toBe('høyt-kvalifiserte')
    expect(keyOf('Latviere', ['latviere', 'LATVIERE-2'])).toBe('latviere-3')
    expect(keyOf('All', [])).toBe('all-2')
    expect(keyOf('…', [])).toBe('delstudie')
  })
})
