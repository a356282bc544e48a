/** A crosstab as a grid to draw: rows with their cells in the order of the columns. */
import type { Asked } from '../api/guide'
import type { CellStatus, Crosstab, CrosstabCell, Unit } from '../api/types'
import { variableIs } from '../query/conditions'

export const ANY = '(any)'
export const NONE = '(none)'
export const ALL = '(all)'

export interface GridRow {
  key: string
  nameNb: string
  nameEn: string
  depth: number
  /** `(any)` and `(none)`: sums over the themes, not themes. */
  summary: boolean
  cells: CrosstabCell[]
}

export interface Grid {
  columns: string[]
  /** `values` are the column's group of each variable; none for all groups together. */
  bases: { column: string; values?: string[]; base: number | null; status: CellStatus }[]
  rows: GridRow[]
}

export interface GridView {
  /** Column to sort the themes by, descending; in codebook order when empty. */
  sort: string
  hideEmpty: boolean
}

export function gridOf(table: Crosstab, view: GridView): Grid {
  const cells = new Map(table.cells.map((cell) => [cellKey(cell.row, cell.column), cell]))
  const columns = [...table.columns.filter((column) => column !== ALL), ALL].filter((column) =>
    table.cells.some((cell) => cell.column === column),
  )
  const rows = table.rows.map((row) => ({
    ...row,
    summary: row.key === ANY || row.key === NONE,
    cells: columns
      .map((column) => cells.get(cellKey(row.key, column)))
      .filter((cell) => cell !== undefined),
  }))
  const themes = rows.filter((row) => !row.summary && !(view.hideEmpty && isEmpty(row)))
  const sums = [ANY, NONE].flatMap((key) => rows.filter((row) => row.key === key))
  return { columns, bases: basesOf(table, columns), rows: [...sorted(themes, view.sort), ...sums] }
}

/** A table of asked and said as a grid: its lines in their order, under the sizes of the groups. */
export function askedGrid(table: Asked): Grid {
  const across = table.columns.length
  const rows = table.rows.map((row, at) => ({
    ...row,
    summary: false,
    cells: table.cells.slice(at * across, (at + 1) * across),
  }))
  const bases = table.columns.map((column, at) => {
    const base = table.cells[at]?.base ?? null
    return { column, base, status: base === null ? ('complementary' as const) : ('shown' as const) }
  })
  return { columns: table.columns, bases, rows }
}

function cellKey(row: string, column: string): string {
  return `${row}\n${column}`
}

/** Of nobody as far as everybody may know: what is withheld is never left out. */
function isEmpty(row: GridRow): boolean {
  return (
    row.cells.some((cell) => cell.count === 0) &&
    row.cells.every((cell) => cell.count === 0 || cell.status === 'structural')
  )
}

/** What the cell says of its base: a percent, or a rate; null where it is withheld. */
export function shareOf(cell: CrosstabCell): number | null {
  return cell.rate ?? cell.percent
}

/** The share that gets the strongest colour and the longest bar: the whole base, or the highest rate. */
export function highestShare(grid: Grid, unit: Unit): number {
  if (unit !== 'rate') return 100
  return Math.max(0, ...grid.rows.flatMap((row) => row.cells.map((cell) => shareOf(cell) ?? 0)))
}

function basesOf(table: Crosstab, columns: string[]): Grid['bases'] {
  const byColumn = new Map(table.bases.map((base) => [base.column, base]))
  return columns.map((column) => {
    const base = byColumn.get(column)
    return {
      column,
      values: base?.values ?? [],
      base: base?.base ?? null,
      status: base?.status ?? 'primary',
    }
  })
}

/** Sorts by one column; sorted rows lose their indentation, for their parents are elsewhere. */
const HIDDEN = { rate: null, percent: null } as CrosstabCell

function sorted(rows: GridRow[], column: string): GridRow[] {
  if (!column) return rows
  const weight = (row: GridRow) =>
    shareOf(row.cells.find((cell) => cell.column === column) ?? HIDDEN) ?? Number.NEGATIVE_INFINITY
  return rows
    .map((row) => ({ ...row, depth: 0 }))
    .sort((left, right) => weight(right) - weight(left))
}

/** The conditions that find the people of a column: `sex="Kvinne"` and `age_group="30–39"`. */
export function columnConditions(variables: string[], column: string): string[] {
  if (column === ALL) return []
  const values = column.split(' × ')
  return variables.map((variable, at) => variableIs(variable, values[at] ?? ''))
}

/** Whether a click on the cell can show the quotations behind it. */
export function opens(row: GridRow, cell: CrosstabCell): boolean {
  return !row.summary && cell.status === 'shown' && (cell.count ?? 0) > 0
}

/** How many decimals a percentage of the unit has: few people make no tenths. */
export function decimalsOf(unit: Unit): number {
  return unit === 'respondents' || unit === 'documents' ? 0 : 1
}

export interface TableText {
  title: string
  notes: string[]
  corner: string
  base: string
  name: (row: GridRow) => string
  column: (column: string) => string
  cell: (cell: CrosstabCell) => string
  number: (value: number | null) => string
}

/** The table as HTML that a word processor takes as a table. */
export function asHtml(grid: Grid, text: TableText): string {
  const line = (tag: string, first: string, rest: string[]) =>
    `<tr><th align="left">${escaped(first)}</th>${rest.map((c) => `<${tag} align="right">${escaped(c)}</${tag}>`).join('')}</tr>`
  const head = line('th', text.corner, grid.columns.map(text.column))
  const base = line(
    'td',
    text.base,
    grid.bases.map((b) => text.number(b.base)),
  )
  const body = grid.rows.map((row) => line('td', text.name(row), row.cells.map(text.cell)))
  const notes = text.notes.map((note) => `<p><small>${escaped(note)}</small></p>`)
  return `<p><b>${escaped(text.title)}</b></p><table border="1" cellspacing="0" cellpadding="4">${head}${base}${body.join('')}</table>${notes.join('')}`
}

/** The table as lines of cells with tabs between, which a spreadsheet or a plain letter takes. */
export function asText(grid: Grid, text: TableText): string {
  const lines = [
    [text.corner, ...grid.columns.map(text.column)],
    [text.base, ...grid.bases.map((b) => text.number(b.base))],
    ...grid.rows.map((row) => [text.name(row), ...row.cells.map(text.cell)]),
  ]
  const table = lines.map((line) => line.join('\t'))
  return [text.title, ...table, '', ...text.notes].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
