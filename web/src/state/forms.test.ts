import { expect, it } from 'vitest'
import { onlyForm, withoutForm } from './forms'

it('a word gives way to its form', () => {
  expect(onlyForm('venn', 'venner')).toBe('"venner"')
  expect(onlyForm('venn* AND sex="Kvinne"', 'venner')).toBe('"venner" AND sex="Kvinne"')
  expect(onlyForm('"fred og ro"', 'fred og ro')).toBe('"fred og ro"')
})

it('in a query of several words the form is looked for where the query has its hits', () => {
  expect(onlyForm('venn OR jobb', 'venner')).toBe('"venner" WITHIN (venn OR jobb)')
  expect(onlyForm('[ikke] [venn]', 'ikke venner')).toBe('"ikke venner" WITHIN ([ikke] [venn])')
})

it('without a form the other hits in the same turn stay', () => {
  const without = withoutForm('venn', 'venner')
  expect(without).toBe('venn NOT WITHIN "venner"')
  expect(withoutForm('venn AND sex="Kvinne"', 'venner')).toBe(
    '(venn AND sex="Kvinne") NOT WITHIN "venner"',
  )
  expect(withoutForm('(a b) NOT WITHIN "a"', 'b')).toBe('(a b) NOT WITHIN "a" NOT WITHIN "b"')
})
