/** A crosstab as a drawing: places and sizes, none of which is made from a withheld number. */
import type { CrosstabCell, Unit } from '../api/types'
import { ALL, highestShare, shareOf, type Grid, type GridRow } from './crosstab'

/** A withheld or empty group is so wide, whoever is in it. */
const FIXED = 44
const GAP = 24

/** One number of a drawing; `share` is null where nothing may be drawn of it. */
export interface Mark {
  row: GridRow
  column: string
  cell: CrosstabCell
  share: number | null
  /** Ends of the interval, as `share` from 0 to 1 of the axis. */
  lower: number | null
  upper: number | null
}

export interface Line {
  name: string
  marks: Mark[]
}

/** The end of the axis: the whole base, or a round number above the highest rate that is shown. */
export function axisEnd(grid: Grid, unit: Unit): number {
  const highest = highestShare(grid, unit)
  if (unit !== 'rate' || highest <= 0) return 100
  const step = 10 ** Math.floor(Math.log10(highest))
  return step * ([1, 2, 5, 10].find((times) => times * step >= highest) ?? 10)
}

/** Where the axis has a line: four steps from nothing to its end. */
export function ticks(end: number): number[] {
  return [0, 0.25, 0.5, 0.75, 1].map((part) => part * end)
}

/** The marks of a row, one for each column; a withheld one has a place and no size. */
export function marksOf(row: GridRow, end: number): Mark[] {
  const part = (value: number | null) => (value === null ? null : Math.min(1, value / end))
  return row.cells.map((cell) => {
    const shown = cell.status === 'shown'
    const hasInterval = shown && typeof cell.rate !== 'number'
    return {
      row,
      column: cell.column,
      cell,
      share: shown ? part(shareOf(cell)) : null,
      lower: hasInterval ? part(cell.lower) : null,
      upper: hasInterval ? part(cell.upper) : null,
    }
  })
}

export interface Slice {
  column: string
  x: number
  width: number
  /** Whether its width tells how large the group is. */
  isSized: boolean
}

/**
 * The groups beside each other, as wide as they are large; all of them together stand apart.
 *
 * Only sizes that are shown make widths, and they share what the others leave.
 */
export function slicesOf(grid: Grid, width: number): Slice[] {
  const sizes = grid.bases.map(({ column, base, status }) =>
    column !== ALL && status === 'shown' && base ? base : 0,
  )
  const sum = sizes.reduce((whole, size) => whole + size, 0)
  const fixed = sizes.filter((size) => size === 0).length * FIXED
  const left = Math.max(0, width - fixed - GAP)
  let x = 0
  return grid.bases.map(({ column }, at) => {
    const size = sizes[at] ?? 0
    const wide = size > 0 ? (left * size) / sum : FIXED
    if (column === ALL && at > 0) x += GAP
    const slice = { column, x, width: wide, isSized: size > 0 }
    x += wide
    return slice
  })
}

/** Cut to about so many letters; the whole name is said and shown elsewhere. */
export function cut(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}

/** The neighbour that an arrow goes to; null when the key is no arrow. */
export function neighbour(
  event: KeyboardEvent,
  at: { row: number; column: number },
  rows: number,
  columns: number,
): { row: number; column: number } | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
    event.key
  ]
  if (!step) return null
  const within = (value: number, end: number) => Math.max(0, Math.min(end - 1, value))
  return {
    row: within(at.row + (step[0] ?? 0), rows),
    column: within(at.column + (step[1] ?? 0), columns),
  }
}
