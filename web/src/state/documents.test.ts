import { expect, it } from 'vitest'
import type { DocumentRow } from '../api/types'
import { fitting, languagesOf, listed, type DocumentView } from './documents'

function row(id: number, some: Partial<DocumentRow>): DocumentRow {
  return {
    id,
    guid: '',
    name: `D${id}`,
    title: '',
    kind: 'interview',
    language: 'nb',
    turns: 1,
    words: id,
    respondents: [],
    speakers: [],
    codings: 0,
    coders: [],
    review: 0,
    version: 1,
    revision: 1,
    ...some,
  }
}

const everything: DocumentView = { text: '', kind: '', language: '', coded: '', sort: '' }
const rows = [
  row(1, { name: 'R10', codings: 4, respondents: ['R10'] }),
  row(2, { name: 'R2', title: 'Om å bli', respondents: ['R2'] }),
  row(3, { name: 'tråd', kind: 'post', language: 'en', coders: ['Ida'], codings: 9 }),
]
const names = (view: Partial<DocumentView>) =>
  listed(rows, { ...everything, ...view }).map(({ name }) => name)

it('documents come in order of import until a column is chosen', () => {
  expect(names({})).toEqual(['R10', 'R2', 'tråd'])
  expect(names({ sort: 'no such column' })).toEqual(['R10', 'R2', 'tråd'])
})

it('names are in the order people count, numbers with the largest first when asked', () => {
  expect(names({ sort: 'name' })).toEqual(['R2', 'R10', 'tråd'])
  expect(names({ sort: '-codings' })).toEqual(['tråd', 'R10', 'R2'])
})

it('what is missing comes last whichever way the column is sorted', () => {
  expect(names({ sort: 'coders' })[0]).toBe('tråd')
  expect(names({ sort: '-coders' })[0]).toBe('tråd')
})

it('a document must meet every condition', () => {
  expect(names({ kind: 'interview', coded: 'no' })).toEqual(['R2'])
  expect(names({ language: 'en', coded: 'no' })).toEqual([])
})

it('every word of the filter must be in name, title or respondent', () => {
  expect(names({ text: 'bli r2' })).toEqual(['R2'])
  expect(names({ text: 'BLI r10' })).toEqual([])
})

it('the languages are those in use, the most common first', () => {
  expect(languagesOf(rows)).toEqual(['nb', 'en'])
})

it('columns that matter less give way where there is no room for all', () => {
  const widths = { name: 180, kind: 100, words: 80 }
  const at = (room: number) => fitting(['name', 'kind', 'words'], ['kind', 'words'], widths, room)
  expect(at(360)).toEqual(['name', 'kind', 'words'])
  expect(at(359)).toEqual(['name', 'words'])
  expect(at(100)).toEqual(['name'])
})
