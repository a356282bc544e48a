import { describe, expect, it } from 'vitest'
import { chosen, withChosen } from './conditions'
import { example } from './examples'

const POSTS = ['kind', 'post'] as const

describe('what a facet adds to a query', () => {
  const values: [field: string, value: string, text: string][] = [
    ['code', 'SOS.BARN', 'code:SOS.BARN'],
    ['coder', 'Ida', 'code:*[coder="Ida"]'],
    ['kind', 'post', 'kind:post'],
    ['language', 'nn', 'language:nn'],
    ['speaker', 'R1', 'speaker:"R1"'],
    ['year', '2019', 'time=2019'],
    ['age_group', '30–39', 'age_group="30–39"'],
    ['sex', '(no value)', 'sex="(no value)"'],
  ]
  for (const [field, value, text] of values) {
    it(`is ${text}, and is read back`, () => {
      const query = withChosen(example('venner'), field, value)
      expect(query).toBe(`venner AND ${text}`)
      expect(chosen(example(query), field, value)).toEqual({ at: 1, not: false })
      expect(withChosen(example(query), field, value)).toBe('venner')
    })
  }

  it('is quoted by marks that it does not have itself', () => {
    expect(withChosen(example('venner'), 'job', 'kaller det «fag»')).toBe(
      'venner AND job="kaller det «fag»"',
    )
    expect(withChosen(example('venner'), 'job', 'a "b" ”c')).toBe('venner AND job=«a "b" ”c»')
    expect(withChosen(example('venner'), 'coder', 'Kari "K" Moe')).toBe(
      'venner AND code:*[coder=“Kari "K" Moe”]',
    )
  })

  it('may say what is not wanted, and be turned round', () => {
    const without = withChosen(example('venner'), 'sex', 'woman', true)
    expect(without).toBe('venner AND NOT sex="woman"')
    expect(chosen(example(without), 'sex', 'woman')).toEqual({ at: 1, not: true })
    expect(withChosen(example(without), 'sex', 'woman')).toBe('venner AND sex="woman"')
    expect(withChosen(example(without), 'sex', 'woman', true)).toBe('venner')
  })

  it('is all of an empty query', () => {
    const empty = { ...example('venner'), query: ' ', clause: null }
    expect(withChosen(empty, ...POSTS)).toBe('kind:post')
    expect(withChosen(empty, ...POSTS, true)).toBe('NOT kind:post')
    expect(withChosen(example('kind:post'), ...POSTS)).toBe('')
  })
})

describe('a condition of any query', () => {
  const cases: [query: string, narrower: string][] = [
    ['(venner) OR (ikke)', '((venner) OR (ikke)) AND kind:post'],
    ['(venner OR hus) OR (ikke)', '((venner OR hus) OR (ikke)) AND kind:post'],
    ['((venner) OR (ikke))', '((venner) OR (ikke)) AND kind:post'],
    ['venner OR hus AND kind:post', '(venner OR hus AND kind:post) AND kind:post'],
    ['/ven ner/', '/ven ner/ AND kind:post'],
    ['/a OR [(]b/ AND hus', '/a OR [(]b/ AND hus AND kind:post'],
    ['"et (fint" AND «hus OG] alt»', '"et (fint" AND «hus OG] alt» AND kind:post'],
    ['  venner\t AND   hus ', 'venner AND hus AND kind:post'],
    ['venner hus', 'venner AND hus AND kind:post'],
    ['[ikke] [venner]', '[ikke] [venner] AND kind:post'],
    ['fint|flott', 'fint|flott AND kind:post'],
    ['venner NEAR/3 ikke', 'venner NEAR/3 ikke AND kind:post'],
    ['(venner hus) WITHIN sentence', '(venner hus) WITHIN sentence AND kind:post'],
    ['A:[] []* B:[] :: A.word = B.word', 'A:[] []* B:[] :: A.word = B.word AND kind:post'],
    ['NOT (venner OR hus)', 'NOT (venner OR hus) AND kind:post'],
  ]
  for (const [query, narrower] of cases) {
    it(`stands beside all of ${query.trim()}`, () => {
      expect(chosen(example(query), ...POSTS)).toBeNull()
      expect(withChosen(example(query), ...POSTS)).toBe(narrower)
      expect(chosen(example(narrower), ...POSTS)).toEqual({ at: expect.any(Number), not: false })
    })
  }

  it('goes again, and leaves the rest as it was written', () => {
    const gone = (query: string) => withChosen(example(query), ...POSTS)
    expect(gone('((venner) OR (ikke)) AND kind:post')).toBe('(venner) OR (ikke)')
    expect(gone('/a OR [(]b/ AND hus AND kind:post')).toBe('/a OR [(]b/ AND hus')
    expect(gone('venner OG type:innlegg OG IKKE hus')).toBe('venner OG IKKE hus')
    expect(gone('NOT (venner OR hus) AND kind:post')).toBe('NOT (venner OR hus)')
  })

  it('is written in the words of the query', () => {
    expect(withChosen(example('venner OG hus'), ...POSTS, true)).toBe(
      'venner OG hus OG IKKE kind:post',
    )
  })

  it('is not chosen where it stands deeper, or is more than a facet says', () => {
    const query = 'code:=SOS.BARN AND code:SOS.BARN[weight>2] AND sex in (woman, man)'
    expect(chosen(example(query), 'code', 'SOS.BARN')).toBeNull()
    expect(chosen(example(query), 'sex', 'woman')).toBeNull()
    expect(chosen(example('(venner AND kind:post) OR ikke'), ...POSTS)).toBeNull()
    expect(chosen(example('venner AND (kind:post OR hus)'), ...POSTS)).toBeNull()
  })
})
