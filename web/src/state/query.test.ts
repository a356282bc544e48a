import { describe, expect, it } from 'vitest'
import { add, condition, has, parts, remove, suggest } from './query'

describe('conditions of a query', () => {
  it('are written as the query language has them', () => {
    expect(condition('code', 'SOS.BARN')).toBe('code:SOS.BARN')
    expect(condition('kind', 'post')).toBe('kind:post')
    expect(condition('region_of_origin', 'Østlige EU')).toBe('region_of_origin="Østlige EU"')
  })

  it('come and go', () => {
    const once = add('venner', 'sex="Kvinne"')
    expect(once).toBe('venner AND sex="Kvinne"')
    expect(add(once, 'sex="Kvinne"')).toBe(once)
    expect(has(once, 'sex="Kvinne"')).toBe(true)
    expect(remove(once, 'sex="Kvinne"')).toBe('venner')
  })

  it('keep alternatives together', () => {
    const both = add('venner OR vener', 'kind:post')
    expect(both).toBe('(venner OR vener) AND kind:post')
    expect(remove(both, 'kind:post')).toBe('venner OR vener')
  })

  it('are not split inside quotation marks or parentheses', () => {
    expect(parts('"du AND jeg" AND (a AND b) OG c')).toEqual(['"du AND jeg"', '(a AND b)', 'c'])
  })
})

describe('what could come next', () => {
  const vocabulary = {
    codes: [{ key: 'SOS.BARN', name: 'Barn' }],
    variables: [{ key: 'sex', name: 'Kjønn', values: ['Kvinne', 'Mann'] }],
  }

  it('is the rest of a variable, a value, a code', () => {
    expect(suggest('venner se', 9, vocabulary)[0]?.query).toBe('venner sex=')
    expect(suggest('venner sex=kv', 13, vocabulary)[0]?.query).toBe('venner sex="Kvinne"')
    expect(suggest('code:ba', 7, vocabulary)[0]?.query).toBe('code:SOS.BARN')
    expect(suggest('bar', 3, vocabulary)[0]?.query).toBe('code:SOS.BARN')
  })

  it('is a variable by its name too, and shows both', () => {
    expect(suggest('kjø', 3, vocabulary)[0]).toMatchObject({ query: 'sex=', label: 'Kjønn · sex' })
    expect(suggest('sex=', 4, vocabulary)[0]).toMatchObject({
      query: 'sex="Kvinne"',
      hint: 'Kjønn · sex',
    })
  })

  it('is nothing for one letter or what is already written', () => {
    expect(suggest('b', 1, vocabulary)).toEqual([])
    expect(suggest('code:SOS.BARN', 13, vocabulary)).toEqual([])
  })
})
