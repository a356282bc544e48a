import { expect, it } from 'vitest'
import { colleagues, hueOf, initials } from './people.svelte'

const since = '2026-11-27T12:00:00Z'

it('everybody else is there once, with all documents they have open', () => {
  const people = [
    { window: 'a', name: 'Kari', document: 1, since },
    { window: 'b', name: 'Jonas', document: 1, since },
    { window: 'c', name: 'Jonas', document: 2, since },
    { window: 'd', name: '', since },
  ]
  expect(colleagues(people, 'Kari')).toEqual([
    { name: 'Jonas', initials: 'JO', documents: [1, 2], since },
  ])
})

it('initials are those of the first and the last name', () => {
  expect(initials('Kari Anne Nordmann')).toBe('KN')
  expect(initials('åse')).toBe('ÅS')
  expect(initials('')).toBe('')
})

it('a name has one hue', () => {
  expect(hueOf('Jonas')).toBe(hueOf('Jonas'))
  expect(hueOf('Jonas')).not.toBe(hueOf('Kari'))
})
