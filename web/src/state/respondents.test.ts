import { describe, expect, it } from 'vitest'
import type { Respondents } from '../api/types'
import {
  choicesOf,
  gridMove,
  listedRespondents,
  longestOf,
  meant,
  parsed,
  withValues,
  type Absent,
  type Variable,
} from './respondents'

const present = (text: string) => ({ status: 'present' as const, text })
const table: Respondents = {
  variables: [
    { key: 'sex', type: 'category', nameNb: 'Kjønn', nameEn: 'Sex', moments: [], derived: [] },
    { key: 'years', type: 'number', nameNb: '', nameEn: '', moments: [], derived: [] },
  ],
  respondents: [
    {
      id: 1,
      label: 'R10',
      values: { sex: present('Kvinne'), years: present('9') },
      documents: 1,
      codings: 4,
    },
    {
      id: 2,
      label: 'R2',
      values: { sex: present('Mann'), years: present('10,5') },
      documents: 1,
      codings: 0,
    },
    {
      id: 3,
      label: 'R3',
      values: { sex: present('Kvinne'), years: { status: 'unknown', text: '' } },
      documents: 0,
      codings: 9,
    },
  ],
}
const [sex, years] = table.variables as [Variable, Variable]
const names: Record<Absent, string[]> = {
  unknown: ['ukjent', 'unknown'],
  not_applicable: ['ikke aktuelt', 'not applicable'],
  not_asked: ['ikke spurt', 'not asked'],
  empty: ['tom', 'empty'],
}
const labels = (text: string, sort: string) =>
  listedRespondents(table, { text, sort }).map(({ label }) => label)

describe('the respondents in the grid', () => {
  it('have every word of the filter in label or values', () => {
    expect(labels('kvinne', '')).toEqual(['R10', 'R3'])
    expect(labels('kvinne r3', '')).toEqual(['R3'])
  })

  it('are sorted by label, count or value, numbers as numbers, what is lacking last', () => {
    expect(labels('', '#label')).toEqual(['R2', 'R3', 'R10'])
    expect(labels('', '-#codings')).toEqual(['R3', 'R10', 'R2'])
    expect(labels('', 'years')).toEqual(['R10', 'R2', 'R3'])
    expect(labels('', '-years')).toEqual(['R2', 'R10', 'R3'])
  })
})

it('the choices are the values in use, the most common first, and none for numbers', () => {
  expect(choicesOf(table, sex)).toEqual(['Kvinne', 'Mann'])
  expect(choicesOf(table, years)).toEqual([])
})

it('the groups of a variable are those of all its moments', () => {
  const moved = {
    ...table,
    variables: [sex, { ...sex, key: 'sex@emigration' }],
    respondents: table.respondents.map((row) => ({
      ...row,
      values: { ...row.values, 'sex@emigration': present('Annet') },
    })),
  }
  expect(new Set(choicesOf(moved, sex))).toEqual(new Set(['Annet', 'Kvinne', 'Mann']))
})

it('words for a lacking value are understood, with or without parentheses', () => {
  expect(parsed(' (Ukjent) ', names)).toEqual({ status: 'unknown', text: '' })
  expect(parsed('not asked', names)).toEqual({ status: 'not_asked', text: '' })
  expect(parsed('   ', names)).toEqual({ status: 'empty', text: '' })
  expect(parsed('Ukjent by', names)).toEqual({ status: 'present', text: 'Ukjent by' })
})

describe('what is typed into a cell', () => {
  const typed = (text: string, variable = sex) =>
    meant(text, variable, choicesOf(table, variable), names)

  it('is a group in use, whatever the case of its letters', () => {
    expect(typed(' kvinne ')).toEqual({
      value: present('Kvinne'),
      isNew: false,
      nearest: null,
      misfit: null,
    })
  })

  it('is a new group when nobody is in it, and the nearest one is offered', () => {
    expect(typed('Kvine')).toEqual({
      value: present('Kvine'),
      isNew: true,
      nearest: 'Kvinne',
      misfit: null,
    })
    expect(typed('Ikke-binær')).toMatchObject({ isNew: true, nearest: null, misfit: null })
  })

  it('is never a new group in a number, and neither is a way of lacking a value', () => {
    expect(typed('77', years)).toEqual({
      value: present('77'),
      isNew: false,
      nearest: null,
      misfit: null,
    })
    expect(typed('ukjent')).toMatchObject({ value: { status: 'unknown' }, isNew: false })
    expect(typed('')).toMatchObject({ value: { status: 'empty' }, isNew: false })
  })
})

it('values stand in the table before the server has them', () => {
  const next = withValues(table, [
    { respondent: 'R2', variable: 'sex', status: 'unknown', text: '' },
    { respondent: 'R2', variable: 'years', status: 'present', text: '11' },
  ])
  expect(next.respondents[1]?.values).toEqual({
    sex: { status: 'unknown', text: '' },
    years: present('11'),
  })
  expect(next.respondents[0]).toBe(table.respondents[0])
})

describe('the keys in the grid', () => {
  const size = { rows: 3, columns: 2, page: 10 }
  const key = (name: string, shift = false, ctrl = false) => ({ key: name, shift, ctrl })

  it('arrows stop at the edges, with Ctrl they go there', () => {
    expect(gridMove({ row: 0, column: 0 }, key('ArrowUp'), size)).toEqual({ row: 0, column: 0 })
    expect(gridMove({ row: 0, column: 1 }, key('ArrowDown', false, true), size)).toEqual({
      row: 2,
      column: 1,
    })
  })

  it('Tab goes on to the next row, and leaves after the last cell', () => {
    expect(gridMove({ row: 0, column: 1 }, key('Tab'), size)).toEqual({ row: 1, column: 0 })
    expect(gridMove({ row: 2, column: 1 }, key('Tab'), size)).toBeNull()
    expect(gridMove({ row: 0, column: 0 }, key('Tab', true), size)).toBeNull()
  })

  it('letters lead nowhere', () => {
    expect(gridMove({ row: 0, column: 0 }, key('a'), size)).toBeNull()
  })
})

it('the longest few values of a column decide its width, each once', () => {
  expect(longestOf(['Asia', 'Afrika', 'Asia', 'Øst', 'Norge'])).toEqual(['Afrika', 'Norge', 'Asia'])
})
