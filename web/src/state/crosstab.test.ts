import { describe, expect, it } from 'vitest'
import type { Crosstab, CrosstabCell } from '../api/types'
import {
  ALL,
  ANY,
  asHtml,
  asText,
  columnConditions,
  gridOf,
  NONE,
  opens,
  type TableText,
} from './crosstab'

function cell(row: string, column: string, count: number | null, base: number): CrosstabCell {
  const percent = count === null ? null : (100 * count) / base
  const status = count === null ? 'primary' : 'shown'
  return { row, column, count, base, percent, status, lower: null, upper: null }
}

const table: Crosstab = {
  unit: 'respondents',
  threshold: 5,
  where: '',
  direction: null,
  coder: null,
  columns: ['Kvinne', 'Mann', ALL],
  rows: [
    { key: ANY, nameNb: '', nameEn: '', depth: 0 },
    { key: 'A', nameNb: 'Arbeid', nameEn: 'Work', depth: 0 },
    { key: 'A.B', nameNb: 'Lønn & skatt', nameEn: 'Pay', depth: 1 },
    { key: 'C', nameNb: 'Tom', nameEn: 'Empty', depth: 0 },
    { key: NONE, nameNb: '', nameEn: '', depth: 0 },
  ],
  bases: [
    { column: 'Kvinne', base: 20, status: 'shown' },
    { column: 'Mann', base: 20, status: 'shown' },
    { column: ALL, base: 40, status: 'shown' },
  ],
  cells: ['A', 'A.B', 'C', ANY, NONE].flatMap((row, at) => [
    cell(row, 'Kvinne', row === 'A.B' ? null : row === 'C' ? 0 : 10 - at, 20),
    cell(row, 'Mann', row === 'C' ? 0 : 6 + at, 20),
    cell(row, ALL, row === 'C' ? 0 : 16, 40),
  ]),
  notes: [],
  groupsEn: {},
  percentOf: 'base',
  tests: null,
  about: [],
  command: 'bin/sitat crosstab p --rows all',
  codebook: null,
  revision: 1,
}

describe('the grid of a crosstab', () => {
  it('puts the sums under the themes and the total to the right', () => {
    const grid = gridOf(table, { sort: '', hideEmpty: false })
    expect(grid.columns).toEqual(['Kvinne', 'Mann', ALL])
    expect(grid.rows.map((row) => row.key)).toEqual(['A', 'A.B', 'C', ANY, NONE])
  })

  it('leaves out themes nobody has, when asked, and sorts without indentation', () => {
    const grid = gridOf(table, { sort: 'Mann', hideEmpty: true })
    expect(grid.rows.map((row) => row.key)).toEqual(['A.B', 'A', ANY, NONE])
    expect(grid.rows.every((row) => row.depth === 0)).toBe(true)
  })

  it('opens only what is shown, has somebody, and is a theme', () => {
    const grid = gridOf(table, { sort: '', hideEmpty: false })
    const opening = grid.rows.flatMap((row) =>
      row.cells.filter((c) => opens(row, c)).map((c) => `${c.row} ${c.column}`),
    )
    expect(opening).toEqual(['A Kvinne', 'A Mann', `A ${ALL}`, 'A.B Mann', `A.B ${ALL}`])
  })

  const text: TableText = {
    title: 'T',
    notes: ['n < 5'],
    corner: '',
    base: 'N',
    name: (row) => row.nameNb,
    column: (column) => column,
    cell: (c) => (c.count === null ? ':' : String(c.count)),
    number: (value) => String(value ?? ':'),
  }

  it('copies for a word processor with hidden cells as a colon', () => {
    const html = asHtml(gridOf(table, { sort: '', hideEmpty: true }), text)
    expect(html).toContain(
      '<tr><th align="left">Lønn &amp; skatt</th><td align="right">:</td><td align="right">7</td>',
    )
    expect(html).toContain('<p><small>n &lt; 5</small></p>')
  })

  it('copies the same numbers as lines with tabs, hidden cells as a colon', () => {
    const copied = asText(gridOf(table, { sort: '', hideEmpty: true }), text)
    expect(copied.split('\n').slice(0, 5)).toEqual([
      'T',
      `\tKvinne\tMann\t${ALL}`,
      'N\t20\t20\t40',
      'Arbeid\t10\t6\t16',
      'Lønn & skatt\t:\t7\t16',
    ])
    expect(copied.endsWith('\n\nn < 5')).toBe(true)
  })
})

describe('the people of a column', () => {
  it('have one value of each variable, whatever is written in it', () => {
    expect(columnConditions(['sex', 'age_group'], 'Kvinne × 30–39')).toEqual([
      'sex="Kvinne"',
      'age_group="30–39"',
    ])
    expect(columnConditions(['job'], 'kaller det "fag"')).toEqual(['job=“kaller det "fag"”'])
    expect(columnConditions(['year'], '2019')).toEqual(['year="2019"'])
    expect(columnConditions(['sex'], ALL)).toEqual([])
  })
})
