import { expect, it } from 'vitest'
import { example } from './examples'
import { onlyForm, withoutForm } from './forms'

const only = (query: string, form: string) => onlyForm(example(query), form)
const without = (query: string, form: string) => withoutForm(example(query), form)

it('a word gives way to its form', () => {
  expect(only('venner', 'vennene')).toBe('"vennene"')
  expect(only('venn* AND sex="woman"', 'venner')).toBe('"venner" AND sex="woman"')
  expect(only('"fred og ro"', 'fred og ro')).toBe('"fred og ro"')
  expect(only('/ven ner/', 'ven ner')).toBe('"ven ner"')
})

it('in a query of several words the form is looked for where the query has its hits', () => {
  expect(only('venner OR hus', 'venner')).toBe('"venner" WITHIN (venner OR hus)')
  expect(only('((venner) OR (ikke))', 'venner')).toBe('"venner" WITHIN ((venner) OR (ikke))')
  expect(only('(venner) OR (ikke)', 'venner')).toBe('"venner" WITHIN ((venner) OR (ikke))')
  expect(only('[ikke] [venner]', 'ikke venner')).toBe('"ikke venner" WITHIN ([ikke] [venner])')
  expect(only('venner AND (hus OR ikke)', 'hus')).toBe('"hus" WITHIN (venner AND (hus OR ikke))')
})

it('a word that is denied gives way to nothing', () => {
  expect(only('hus AND NOT venner', 'huset')).toBe('"huset" WITHIN (hus AND NOT venner)')
})

it('without a form the other hits in the same turn stay', () => {
  expect(without('venner', 'vennene')).toBe('venner NOT WITHIN "vennene"')
  expect(without('venner OG hus', 'hus')).toBe('(venner OG hus) IKKE INNENFOR "hus"')
  expect(without('(venner) OR (ikke)', 'ikke')).toBe('((venner) OR (ikke)) NOT WITHIN "ikke"')
  expect(without('((venner) OR (ikke))', 'ikke')).toBe('((venner) OR (ikke)) NOT WITHIN "ikke"')
  expect(without('(venner hus) NOT WITHIN "hus"', 'venner')).toBe(
    '(venner hus) NOT WITHIN "hus" NOT WITHIN "venner"',
  )
  expect(without('NOT (venner OR hus)', 'ikke')).toBe('(NOT (venner OR hus)) NOT WITHIN "ikke"')
})
