import { describe, expect, it } from 'vitest'
import type { Cell, Passage, Theme } from '../api/themes'
import type { Quote } from '../api/types'
import {
  allText,
  coded,
  find,
  firstOf,
  has,
  lastOf,
  opposite,
  placeName,
  questionOf,
  step,
  themeAddress,
  withMark,
  withMore,
} from './theme'

function passage(start: number, said = 'Vi ble'): Passage {
  const quote: Quote = {
    id: start,
    documentId: 1,
    document: 'R01',
    kind: 'interview',
    language: 'nb',
    turn: 2,
    speaker: 'R01',
    respondent: 'R01',
    start,
    end: start + 5,
    code: 'A',
    direction: 'push',
    coder: 'Ida',
    text: 'R01: Vi ble',
    before: '',
    after: '',
    spoken: said,
    values: { sex: 'Kvinne' },
    others: [],
  }
  return { version: 1, quote, codings: [], overlapping: 0, marks: [], notes: [] }
}

const none = { codings: 0, passages: 0, documents: 0, respondents: 0, base: 0 }
const cell = (...starts: number[]): Cell => ({
  counts: none,
  passages: starts.map((s) => passage(s)),
})

/** Two rows, three columns; the middle column is empty in the first row. */
const cells = [
  [cell(10, 20), cell(), cell(30)],
  [cell(40), cell(50), cell()],
]

const theme = {
  cells,
  progress: { passages: 6, read: 0, article: 0, discuss: 0 },
} as unknown as Theme

describe('the question', () => {
  it('is what the address says, and nothing of where one stands', () => {
    const query = new URLSearchParams('group=sex&rows=direction&at=1-2-3&people=yes&counter=x')
    expect(questionOf(query)).toEqual({ group: 'sex', rows: 'direction', people: true })
  })

  it('is asked of another theme in the same way', () => {
    const query = new URLSearchParams('code=A&group=sex&at=1-2-3&counter=Kvinne&against=pull')
    expect(themeAddress('SOS.BARN/2', query)).toBe('/themes/SOS.BARN%2F2?group=sex')
    expect(themeAddress('A', new URLSearchParams())).toBe('/themes/A')
  })
})

describe('a walk through the cells', () => {
  const at = (row: number, column: number, at: number) => ({ row, column, at })

  it('goes down a column from row to row, and stops at its ends', () => {
    expect(step(cells, at(0, 0, 0), 'next')).toEqual(at(0, 0, 1))
    expect(step(cells, at(0, 0, 1), 'next')).toEqual(at(1, 0, 0))
    expect(step(cells, at(1, 0, 0), 'next')).toBeNull()
    expect(step(cells, at(1, 0, 0), 'previous')).toEqual(at(0, 0, 1))
    expect(step(cells, at(0, 0, 0), 'previous')).toBeNull()
    expect(step(cells, at(0, 0, 0), 'last')).toEqual(at(1, 0, 0))
  })

  it('goes across in the row, else to wherever the column has something', () => {
    expect(step(cells, at(0, 0, 1), 'right')).toEqual(at(1, 1, 0))
    expect(step(cells, at(1, 1, 0), 'right')).toEqual(at(0, 2, 0))
    expect(step(cells, at(0, 2, 0), 'right')).toBeNull()
    expect(step(cells, at(0, 2, 0), 'left')).toEqual(at(1, 1, 0))
  })

  it('finds a passage by its name in the address', () => {
    expect(find(cells, placeName(passage(50).quote))).toEqual(at(1, 1, 0))
    expect(find(cells, '9-9-9')).toBeNull()
  })
})

describe('the answer', () => {
  it('takes more passages of one cell, none of them twice', () => {
    const more = withMore(theme, 0, 2, [passage(30), passage(35)])
    expect(more.cells[0]?.[2]?.passages.map((p) => p.quote.start)).toEqual([30, 35])
    expect(more.cells[0]?.[0]).toBe(cells[0]?.[0])
  })

  it('shows a mark at once wherever the passage stands, and counts it', () => {
    const name = placeName(passage(20).quote)
    const marked = withMark(theme, name, 'read', true)
    expect(marked.cells[0]?.[0]?.passages.map((p) => has(p, 'read'))).toEqual([false, true])
    expect(marked.progress.read).toBe(1)
    const back = withMark(marked, name, 'read', false)
    expect(back.cells[0]?.[0]?.passages.some((p) => has(p, 'read'))).toBe(false)
    expect(back.progress.read).toBe(0)
  })

  it('leaves the marks of others alone', () => {
    const theirs = { ...passage(10), marks: [{ mark: 'read' as const, coder: 'Ola', mine: false }] }
    expect(has(theirs, 'read')).toBe(false)
  })
})

describe('a passage', () => {
  it('names all who coded it the same, together', () => {
    const codings = [
      { id: 1, code: 'A', direction: 'push', coder: 'Ida' },
      { id: 2, code: 'A', direction: 'push', coder: 'Ola' },
      { id: 3, code: 'A', direction: null, coder: 'Ola' },
      { id: 4, code: 'B', direction: 'push', coder: 'Ida' },
    ]
    expect(coded({ ...passage(1), codings })).toEqual([
      { code: 'A', direction: 'push', coders: ['Ida', 'Ola'] },
      { code: 'A', direction: null, coders: ['Ola'] },
      { code: 'B', direction: 'push', coders: ['Ida'] },
    ])
  })

  it('has only so many of the words beside it, whole ones', () => {
    expect(lastOf('en to tre fire', 8)).toBe('… fire')
    expect(firstOf('en to tre fire', 8)).toBe('en to …')
    expect(lastOf('kort', 8)).toBe('kort')
  })
})

describe('the directions that speak against', () => {
  it('are all but the commonest, or but the one that was chosen', () => {
    const directions = { push: 5, pull: 2, '': 1 }
    expect(opposite(directions, '')).toEqual(['pull', ''])
    expect(opposite(directions, 'pull')).toEqual(['push', ''])
    expect(opposite({}, '')).toEqual([])
  })
})

describe('a whole cell to paste', () => {
  it('has the attribution that was chosen, and no words of an interviewer then', () => {
    const all = [passage(1), passage(2, '')]
    expect(allText(all, ['sex'])).toBe('«Vi ble» (Kvinne)')
    expect(allText(all, [])).toBe('«R01: Vi ble» (R01)\n\n«R01: Vi ble» (R01)')
  })
})
