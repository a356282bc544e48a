import { describe, expect, it } from 'vitest'
import { releasedRow } from './releasedRow'

const codes = new Set(['SOS.VENN', 'SOS.BARN', 'push'])
const read = (key: string) => releasedRow(key, (each) => codes.has(each))

describe('the key of a released row', () => {
  it('is a code, with what counts before it and which codings behind it', () => {
    expect(read('SOS.VENN')).toMatchObject({ unit: null, kind: 'code', names: ['SOS.VENN'] })
    expect(read('segments SOS.VENN [push Ida]')).toEqual({
      unit: 'segments',
      kind: 'code',
      names: ['SOS.VENN'],
      behind: ' [push Ida]',
    })
  })

  it('is a line of a code that was asked about', () => {
    expect(read('SOS.VENN (not-asked) [push]')).toMatchObject({
      kind: 'code',
      names: ['SOS.VENN'],
      behind: ' (not-asked) [push]',
    })
  })

  it('keeps the words of a set, spaces, commas and names of codes among them', () => {
    expect(read('set:barn, push og SOS.VENN [pull]')).toMatchObject({
      kind: 'set',
      names: ['barn, push og SOS.VENN'],
      behind: ' [pull]',
    })
  })

  it('knows a set by its codes', () => {
    expect(read('codes:SOS.BARN,SOS.VENN [push]')).toMatchObject({
      kind: 'set',
      names: ['SOS.BARN', 'SOS.VENN'],
      behind: ' [push]',
    })
    expect(read('(any) codes:SOS.BARN,SOS.VENN,push').names).toHaveLength(3)
    expect(read('set:SOS.VENN,SOS.BARN').names).toEqual(['SOS.VENN', 'SOS.BARN'])
  })

  it('keeps a query as it was written, brackets and units among its words', () => {
    const query = 'code:SOS.VENN AND words ~ "(any) push" [x]'
    expect(read(`query:${query}`)).toMatchObject({ kind: 'query', names: [query], behind: '' })
  })

  it('counts what any is any of, also sets with commas in their names', () => {
    expect(read('(any) SOS.VENN,SOS.BARN').names).toHaveLength(2)
    expect(read('(any) set:barn, små,set:venner [push]')).toMatchObject({
      kind: 'any',
      names: ['set:barn, små', 'set:venner'],
      behind: ' [push]',
    })
  })

  it('tells the base and the groups of a register', () => {
    expect(read('words (base)')).toMatchObject({ unit: 'words', kind: 'base' })
    expect(read('(in groups of the register) Øst,Nord Afrika')).toMatchObject({
      kind: 'inside',
      names: ['Øst', 'Nord Afrika'],
    })
    expect(read('(in no group of the register) Øst').kind).toBe('outside')
  })

  it('leaves the words of an earlier paper as they are', () => {
    for (const key of ['Har push og SOS.VENN', 'Venner, barn (flere)', 'Barn [2]']) {
      expect(read(key)).toEqual({ unit: null, kind: 'other', names: [key], behind: '' })
    }
  })
})
