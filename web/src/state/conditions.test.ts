import { describe, expect, it } from 'vitest'
import { chosenIn, isChosen, withChosen } from './conditions'

describe('what a facet adds to a query', () => {
  const values: [field: string, value: string, text: string][] = [
    ['code', 'SOS.BARN', 'code:SOS.BARN'],
    ['coder', 'Kari', 'code:*[coder="Kari"]'],
    ['coder', 'Kari "K" Moe', 'code:*[coder=“Kari "K" Moe”]'],
    ['kind', 'post', 'kind:post'],
    ['language', 'nn', 'language:nn'],
    ['speaker', 'R1', 'speaker:"R1"'],
    ['year', '2019', 'time=2019'],
    ['region_of_origin', 'Østlige EU', 'region_of_origin="Østlige EU"'],
    ['job', 'kaller det «fag»', 'job="kaller det «fag»"'],
    ['job', 'a "b" ”c', 'job=«a "b" ”c»'],
    ['sex', '(no value)', 'sex="(no value)"'],
  ]
  for (const [field, value, text] of values) {
    it(`is ${text}, and is read back`, () => {
      const query = withChosen('venner', field, value)
      expect(query).toBe(`venner AND ${text}`)
      expect(isChosen(query, field, value)).toMatchObject({ not: false, text })
      expect(withChosen(query, field, value)).toBe('venner')
    })
  }

  it('may say what is not wanted, and be turned round', () => {
    const without = withChosen('venner', 'sex', 'Kvinne', true)
    expect(without).toBe('venner AND NOT sex="Kvinne"')
    expect(isChosen(without, 'sex', 'Kvinne')?.not).toBe(true)
    expect(withChosen(without, 'sex', 'Kvinne')).toBe('venner AND sex="Kvinne"')
    expect(withChosen(without, 'sex', 'Kvinne', true)).toBe('venner')
  })

  it('goes out of the query one by one, and leaves the rest', () => {
    const query = '(venner OR "a AND b") AND kind:post AND NOT code:*[coder="Kari", direction=push]'
    expect(chosenIn(query).map((each) => each.text)).toEqual(['kind:post'])
    const withoutPosts = withChosen(`${query} AND time=2019`, 'kind', 'post')
    expect(withChosen(withoutPosts, 'year', '2019')).toBe(
      '(venner OR "a AND b") AND NOT code:*[coder="Kari", direction=push]',
    )
  })

  it('is not read where it stands deeper, or is more than a facet says', () => {
    expect(chosenIn('venner OR kind:post')).toEqual([])
    expect(chosenIn('(venner AND kind:post) OR ja')).toEqual([])
    expect(chosenIn('code:=SOS AND code:SOS[weight>2] AND age>=30')).toEqual([])
  })
})
