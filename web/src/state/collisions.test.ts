import { expect, it } from 'vitest'
import { versionsOf } from './collisions.svelte'

const jonas = { coder: 'Jonas', kind: '', textNb: '', textEn: '', time: '2026-11-27T12:00:00Z' }

it('what I wrote stands beside what is there now', () => {
  const now = { definition_nb: 'Deres', name_nb: 'Venner' }
  const sent = { definitionNb: 'Mitt', nameNb: 'Venner', active: true }
  expect(versionsOf({ revision: 4, changes: [jonas], now, sent })).toEqual([
    { column: 'definition_nb', theirs: 'Deres', mine: 'Mitt' },
  ])
})

it('of what is gone there is only what I wrote', () => {
  expect(versionsOf({ revision: 4, changes: [jonas], sent: { memo: 'Mitt notat' } })).toEqual([
    { column: 'memo', theirs: '', mine: 'Mitt notat' },
  ])
})

it('what was to be removed has no texts', () => {
  expect(versionsOf({ revision: 4, changes: [jonas], sent: undefined })).toEqual([])
})
