import { describe, expect, it } from 'vitest'
import type { CellStatus, CrosstabCell } from '../api/types'
import { ALL, type Grid, type GridRow } from './crosstab'
import { axisEnd, cut, marksOf, neighbour, slicesOf, ticks } from './crosstabChart'

function cell(column: string, count: number | null, status: CellStatus = 'shown'): CrosstabCell {
  const percent = count === null ? null : count * 5
  return { row: 'A', column, count, base: 20, percent, status, lower: 10, upper: 40 }
}

function row(cells: CrosstabCell[]): GridRow {
  return { key: 'A', nameNb: '', nameEn: '', depth: 0, summary: false, cells }
}

function grid(bases: (number | null)[], cells: CrosstabCell[] = []): Grid {
  const columns = [...bases.slice(1).map((_, at) => `G${at}`), ALL]
  return {
    columns,
    bases: bases.map((base, at) => ({
      column: columns[at] ?? '',
      base,
      status: base === null ? ('primary' as const) : ('shown' as const),
    })),
    rows: [row(cells)],
  }
}

describe('a crosstab as a drawing', () => {
  it('gives a withheld number a place, and neither size nor interval', () => {
    const marks = marksOf(row([cell('K', 8), cell('M', null, 'primary')]), 100)
    expect(marks.map(({ share }) => share)).toEqual([0.4, null])
    expect(marks.map(({ lower, upper }) => [lower, upper])).toEqual([
      [0.1, 0.4],
      [null, null],
    ])
  })

  it('makes groups as wide as they are large', () => {
    const widths = slicesOf(grid([30, 10, 40]), 468).map((slice) => slice.width)
    expect(widths).toEqual([300, 100, 44])
  })

  it('draws every withheld group alike, so that no width tells its size', () => {
    const slices = slicesOf(grid([30, null, null, 40]), 600)
    expect(slices.map(({ width }) => width)).toEqual([600 - 3 * 44 - 24, 44, 44, 44])
    expect(slices.map(({ isSized }) => isSized)).toEqual([true, false, false, false])
  })

  it('ends the axis of a rate at a round number above the highest that is shown', () => {
    const rates = [
      { ...cell('K', 8), percent: null, rate: 13.2 },
      { ...cell('M', null, 'primary'), percent: null, rate: null },
    ]
    expect(axisEnd(grid([20, 20], rates), 'rate')).toBe(20)
    expect(axisEnd(grid([20, 20], [cell('K', 8)]), 'respondents')).toBe(100)
    expect(ticks(20)).toEqual([0, 5, 10, 15, 20])
  })

  it('goes with the arrows and not out of the drawing', () => {
    const press = (key: string) => ({ key }) as KeyboardEvent
    expect(neighbour(press('ArrowRight'), { row: 0, column: 0 }, 2, 2)).toEqual({
      row: 0,
      column: 1,
    })
    expect(neighbour(press('ArrowUp'), { row: 0, column: 0 }, 2, 2)).toEqual({ row: 0, column: 0 })
    expect(neighbour(press('a'), { row: 0, column: 0 }, 2, 2)).toBeNull()
  })

  it('cuts long names', () => {
    expect(cut('Familieinnvandringsregelverket', 10)).toBe('Familiein…')
    expect(cut('Arbeid', 10)).toBe('Arbeid')
  })
})
