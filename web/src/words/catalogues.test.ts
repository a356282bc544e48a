import { expect, it } from 'vitest'
import { catalogues } from './catalogues'

type Leaf = string | ((...args: never[]) => string)

function leaves(value: object, path = ''): [string, Leaf][] {
  return Object.entries(value).flatMap(([key, child]: [string, object | Leaf]) =>
    typeof child === 'object'
      ? leaves(child, `${path}${key}.`)
      : [[path + key, child] as [string, Leaf]],
  )
}

const nb = leaves(catalogues.nb)
const en = leaves(catalogues.en)

it('both languages have the same keys in the same order', () => {
  expect(nb.map(([key]) => key)).toEqual(en.map(([key]) => key))
})

it('no phrase is empty', () => {
  const empty = [...nb, ...en].filter(([, text]) => typeof text === 'string' && !text.trim())
  expect(empty).toEqual([])
})

it('a phrase takes as many arguments in both languages', () => {
  const arity = ([key, text]: [string, Leaf]) => [key, typeof text === 'function' ? text.length : 0]
  expect(nb.map(arity)).toEqual(en.map(arity))
})

it('no bokmål phrase is left in English', () => {
  const english = /\b(the|undo|coding|please|document s)\b/i
  const texts = nb.filter(([, text]) => typeof text === 'string') as [string, string][]
  expect(texts.filter(([, text]) => english.test(text))).toEqual([])
})
