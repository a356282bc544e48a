import { describe, expect, it } from 'vitest'
import { documentAddress, passageOf, routeOf } from './routes'

describe('an address', () => {
  it.each([
    ['/', 'home', null],
    ['/documents', 'documents', null],
    ['/documents/', 'documents', null],
    ['/documents/17', 'document', 17],
    ['/crosstab', 'crosstab', null],
    ['/search/rules/3', 'rules', 3],
    ['/search/rules', 'missing', null],
    ['/documents/seventeen', 'missing', null],
    ['/documents/17/turns', 'missing', null],
    ['/nowhere', 'missing', null],
    ['/missing', 'missing', null],
  ])('%s shows %s', (path, screen, id) => {
    expect(routeOf(path)).toEqual({ screen, id, code: null })
  })
})

describe('the address of a theme', () => {
  it('names the code', () => {
    const code = 'KNAPP.ØL'
    const path = `/themes/${encodeURIComponent(code)}`
    expect(routeOf(path)).toEqual({ screen: 'themes', id: null, code })
    expect(routeOf('/themes/%E0%A4%A').screen).toBe('missing')
  })
})

describe('a passage', () => {
  it('is read from the query or from the fragment', () => {
    expect(passageOf(new URLSearchParams('at=12-40'), '')).toEqual({ start: 12, end: 40 })
    expect(passageOf(new URLSearchParams(), '#3-9')).toEqual({ start: 3, end: 9 })
  })
  it('is nothing when it is empty, turned round or words', () => {
    expect(passageOf(new URLSearchParams('at=40-12'), '')).toBeNull()
    expect(passageOf(new URLSearchParams('at=4-4'), '')).toBeNull()
    expect(passageOf(new URLSearchParams(), '#top')).toBeNull()
  })
  it('returns from the address it was written to', () => {
    const address = new URL(documentAddress(3, { start: 5, end: 8 }), 'http://x')
    expect(passageOf(address.searchParams, address.hash)).toEqual({ start: 5, end: 8 })
  })
})
