import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { live } from './live.svelte'
import { preferences } from './preferences.svelte'
import { variables } from './variables.svelte'

let served = [
  { key: 'sex', type: 'category', nameNb: 'Kjønn', nameEn: 'Sex' },
  { key: 'age_group', type: 'category', nameNb: 'Aldersgruppe', nameEn: '' },
  { key: 'years_abroad', type: 'number', nameNb: '', nameEn: '' },
]
const fetching = vi.fn(async () => new Response(JSON.stringify(served)))

beforeEach(async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetching)
  preferences.language = 'nb'
  await variables.load()
  fetching.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a variable has the name of the language, of the other, or its key as words', () => {
  expect(['sex', 'age_group', 'years_abroad'].map((key) => variables.name(key))).toEqual([
    'Kjønn',
    'Aldersgruppe',
    'Years abroad',
  ])
  preferences.language = 'en'
  expect(['sex', 'age_group', 'not_there'].map((key) => variables.name(key))).toEqual([
    'Sex',
    'Aldersgruppe',
    'Not there',
  ])
})

it('names are asked for again when a variable changes elsewhere, and not when a coding does', async () => {
  const stop = variables.follow()
  const event = (revision: number, kind: string) => ({
    revision,
    kind,
    documents: [],
    coder: 'Ola',
  })
  live.take(event(901, 'coding-added'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(fetching).not.toHaveBeenCalled()
  served = [{ key: 'sex', type: 'category', nameNb: 'Juridisk kjønn', nameEn: '' }]
  live.take(event(902, 'variable-renamed'))
  live.take(event(903, 'undo'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(fetching).toHaveBeenCalledTimes(1)
  expect(variables.name('sex')).toBe('Juridisk kjønn')
  stop()
})
