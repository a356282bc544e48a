import { describe, expect, it } from 'vitest'
import { add, condition, has, parts, remove } from './query'

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
