import { describe, expect, it } from 'vitest'
import type { Clause } from '../api/query'
import { placeAt } from './context'
import { added, denied, joinedBy, removed, replaced, turned, type Edited } from './edit'
import { remembering } from './recent.svelte'
import { questionAt, suggest, type Vocabulary } from './suggest'
import { codingText, ANY_CODING, rangeText, relationText, wordsText, wordsTyped } from './texts'

const joints = { and: 'AND', or: 'OR', not: 'NOT' }

/** A part of the text, as the server tells of it. */
function part(query: string, text: string, change: Partial<Clause> = {}): Clause {
  const start = query.indexOf(text)
  const end = start + text.length
  return {
    kind: 'words',
    start,
    end,
    innerStart: start,
    innerEnd: end,
    isNegated: false,
    parts: [],
    field: null,
    words: null,
    relation: null,
    unit: null,
    ...change,
  }
}

function edited(query: string, kind: 'all' | 'any', parts: Clause[]): Edited {
  return { query, clause: part(query, query, { kind, parts }), joints }
}

describe('a query edited by its parts', () => {
  const query = 'ikke venner sex=Kvinne'
  const three = edited(
    query,
    'all',
    ['ikke', 'venner', 'sex=Kvinne'].map((e) => part(query, e)),
  )

  it('has AND between all parts, so that none becomes a row', () => {
    expect(replaced(three, 1, '[lemma="venn"]')).toBe('ikke AND [lemma="venn"] AND sex=Kvinne')
    expect(removed(three, 0)).toBe('venner AND sex=Kvinne')
    expect(added(three, 'uncoded')).toBe('ikke AND venner AND sex=Kvinne AND uncoded')
    expect(turned(three, 2)).toBe('ikke AND venner AND NOT sex=Kvinne')
    expect(joinedBy(three, 'any')).toBe('ikke OR venner OR sex=Kvinne')
  })

  it('keeps alternatives together', () => {
    const or = 'a b OR c'
    const any = edited(or, 'any', [part(or, 'a b', { kind: 'all' }), part(or, 'c')])
    expect(added(any, 'kind:post')).toBe('(a b OR c) AND kind:post')
    expect(joinedBy(any, 'all')).toBe('(a b) AND c')
    expect(replaced(any, 1, 'd')).toBe('a b OR d')
    expect(denied('a OR b', true, true, joints)).toBe('NOT (a OR b)')
  })

  it('loses the parentheses of what is left alone', () => {
    const text = '(a OR b) AND c'
    const group = part(text, '(a OR b)', { kind: 'any', innerStart: 1, innerEnd: 7 })
    expect(removed(edited(text, 'all', [group, part(text, 'c')]), 1)).toBe('a OR b')
  })
})

describe('texts of parts', () => {
  it('are read again as they were said', () => {
    for (const [way, typed, text] of [
      ['forms', 'venner', 'venner'],
      ['forms', 'ikke venner', '[ikke] [venner]'],
      ['forms', 'within', '[within]'],
      ['exact', 'det er dyrt', '"det er dyrt"'],
      ['begins', 'venn', 'venn*'],
      ['regex', 'a/b', '/a\\/b/'],
    ] as const) {
      expect(wordsText(way, typed)).toBe(text)
      if (typed !== 'within') expect(wordsTyped(text)).toEqual({ way, typed })
    }
  })

  it('say all of a coding at once', () => {
    expect(codingText(ANY_CODING)).toBe('code:*')
    expect(
      codingText({
        ...ANY_CODING,
        codes: ['SOS.VENN', 'ØK'],
        withSubcodes: false,
        directions: ['push'],
        coders: ['Ida', 'Ola Nordmann'],
        weight: { from: 50, to: null },
      }),
    ).toBe('code in (=SOS.VENN, =ØK)[direction=push, coder in (Ida, "Ola Nordmann"), weight>=50]')
    expect(rangeText('age', '30', '40')).toBe('age=30..40')
  })

  it('are relations in either language', () => {
    const near = { verb: 'near', isNegated: true, count: 1, measure: 'turn', unit: 'turn' } as const
    expect(relationText(near, 'en')).toBe('NOT NEAR/1t')
    expect(relationText(near, 'nb')).toBe('IKKE NÆR/1r')
  })
})

describe('what is being written', () => {
  const where = (query: string) => placeAt(query, query.length).context
  it('is told by what stands before', () => {
    expect(where('ven')).toEqual({ where: 'operand', after: false })
    expect(where('venn AN')).toEqual({ where: 'operand', after: true })
    expect(where('sex=Kv')).toEqual({ where: 'value', field: 'sex', isExact: false })
    expect(where('sex="Kv')).toEqual({ where: 'value', field: 'sex', isExact: false })
    expect(where('place in (Oslo, Tr')).toMatchObject({ where: 'value', field: 'place' })
    expect(where('code:SOS[dir')).toEqual({ where: 'coding' })
    expect(where('code:SOS[direction=pu')).toEqual({ where: 'codingValue', field: 'direction' })
    expect(where('venn WITHIN se')).toEqual({ where: 'unit', after: 'within' })
    expect(where('venn SAME ')).toEqual({ where: 'unit', after: 'same' })
    expect(where('[le')).toEqual({ where: 'attribute' })
    expect(where('[pos="N')).toEqual({ where: 'attributeValue', attribute: 'pos' })
    expect(where('"det er')).toEqual({ where: 'nothing' })
  })
})

describe('suggestions', () => {
  const known: Vocabulary = {
    codes: [{ key: 'SOS.BARN', name: 'Barn', also: 'Children', codings: 3 }],
    variables: [{ key: 'sex', name: 'Kjønn' }],
    directions: [{ key: 'push', name: 'Dytt' }],
    coders: ['Ida'],
    language: 'nb',
  }
  const after = (query: string, names?: { name: string; count: number }[]) =>
    suggest(query, query.length, known, names && { names }).map((each) => each.query)

  it('are legal where the caret is', () => {
    expect(after('kjø')).toEqual(['sex='])
    expect(after('code:ba')).toEqual(['code:SOS.BARN'])
    expect(after('children')).toEqual(['code:SOS.BARN'])
    expect(after('code:SOS.BARN[ret')).toEqual(['code:SOS.BARN[retning='])
    expect(after('code:*[direction=dy')).toEqual(['code:*[direction=push'])
    expect(after('venn INNENFOR se')).toEqual(['venn INNENFOR setning'])
    expect(after('venn inn')).toContain('venn innenfor ')
    expect(after('inn')).not.toContain('innenfor ')
    expect(after('sex=kv', [{ name: 'Kvinne', count: 24 }])).toEqual(['sex=Kvinne'])
    expect(after('"kjø')).toEqual([])
  })

  it('ask the server for words and values', () => {
    expect(questionAt('ven', 3, known)).toEqual({ ask: 'words', prefix: 'ven' })
    expect(questionAt('sex=kv', 6, known)).toEqual({ ask: 'names', of: 'sex', start: 'kv' })
    expect(questionAt('taler:R', 7, known)).toEqual({ ask: 'names', of: 'speaker', start: 'R' })
  })
})

it('recent queries are kept once, the last first, twenty at most', () => {
  expect(remembering(['a', 'b'], ' b ')).toEqual(['b', 'a'])
  expect(
    remembering(
      Array.from({ length: 30 }, (_, i) => `${i}`),
      'x',
    ),
  ).toHaveLength(20)
})
