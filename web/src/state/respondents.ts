/** The table of respondents as a grid: what it shows, what may be chosen, where the keys lead. */
import type { PlacedValue, Respondents, ValueStatus, Variable } from '../api/types'
import { partsOf } from './moments'
import { nearest } from './nearest'
import { orderOf, sortedBy } from './sorting'
import { fitted, type Misfit } from './typedValues'

export type RespondentRow = Respondents['respondents'][number]
export type { Variable } from '../api/types'
export interface CellValue {
  status: ValueStatus
  text: string
}

export const EMPTY: CellValue = { status: 'empty', text: '' }
/** The ways of lacking a value, in the order they are offered. */
export const ABSENT = ['unknown', 'not_applicable', 'not_asked', 'empty'] as const
export type Absent = (typeof ABSENT)[number]

export function valueOf(row: RespondentRow, variable: string): CellValue {
  return row.values[variable] ?? EMPTY
}

/** The respondents that have every word of the text in label or values, in the order asked for. */
export function listedRespondents(
  table: Respondents,
  view: { text: string; sort: string },
): RespondentRow[] {
  const wanted = view.text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const shown = table.respondents.filter((row) => {
    const texts = [row.label, ...Object.values(row.values).map(({ text }) => text)]
    const all = texts.join('\n').toLocaleLowerCase()
    return wanted.every((word) => all.includes(word))
  })
  const { column, descending } = orderOf(view.sort)
  if (!column) return shown
  const isNumber = table.variables.some(({ key, type }) => key === column && type === 'number')
  return sortedBy(shown, descending, (row) => {
    if (column === '#label') return row.label
    if (column === '#documents') return row.documents
    if (column === '#codings') return row.codings
    const { text } = valueOf(row, column)
    const number = Number(text.replace(',', '.'))
    return isNumber && text && !Number.isNaN(number) ? number : text
  })
}

/** The longest few, for one of equally many letters may be the widest. */
export function longestOf(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, 3)
}

/** Whether its values are the names of groups; numbers, dates and free text are not. */
export function hasGroups({ type }: Variable): boolean {
  return type === 'category' || type === 'ordered'
}

/** The values in use of a variable that compares by groups, at any moment, the most common first. */
export function choicesOf(table: Respondents, variable: Variable): string[] {
  if (!hasGroups(variable)) return []
  const counts = new Map<string, number>()
  const { variable: base } = partsOf(variable.key)
  const keys = table.variables.map(({ key }) => key).filter((key) => partsOf(key).variable === base)
  for (const row of table.respondents) {
    for (const key of keys) {
      const { status, text } = valueOf(row, key)
      if (status === 'present') counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text)
}

/** What was typed as a value: the word for a way of lacking one, in either language, or the text. */
export function parsed(typed: string, names: Record<Absent, readonly string[]>): CellValue {
  const text = typed.trim()
  if (!text) return EMPTY
  const word = text.replace(/^\((.*)\)$/, '$1').toLocaleLowerCase()
  const absent = ABSENT.find((status) => names[status].includes(word))
  return absent ? { status: absent, text: '' } : { status: 'present', text }
}

/** What a cell would become. */
export interface Meant {
  value: CellValue
  /** Whether nobody is in that group yet: it must be chosen, not only typed. */
  isNew: boolean
  /** The group that was perhaps meant instead. */
  nearest: string | null
  /** What the variable asks for and this is not. */
  misfit: Misfit | null
}

/** What was typed into a cell of the variable, whose groups are those in use. */
export function meant(
  typed: string,
  variable: Variable,
  groups: readonly string[],
  names: Record<Absent, readonly string[]>,
): Meant {
  const value = parsed(typed, names)
  const found = fitted(value, variable.type)
  const plain = { value, isNew: false, nearest: null, misfit: null }
  if (typeof found === 'string') return { ...plain, misfit: found }
  if (found.status !== 'present' || !hasGroups(variable) || groups.includes(found.text)) {
    return { ...plain, value: found }
  }
  const lower = value.text.toLocaleLowerCase()
  const known = groups.find((group) => group.toLocaleLowerCase() === lower)
  return known === undefined
    ? { ...plain, isNew: true, nearest: nearest(value.text, groups) }
    : { ...plain, value: { status: 'present', text: known } }
}

/** The table as it will be when the values are stored. */
export function withValues(table: Respondents, values: readonly PlacedValue[]): Respondents {
  const byLabel = new Map<string, Record<string, CellValue>>()
  for (const { respondent, variable, status, text } of values) {
    byLabel.set(respondent, { ...byLabel.get(respondent), [variable]: { status, text } })
  }
  const respondents = table.respondents.map((row) => {
    const changed = byLabel.get(row.label)
    return changed ? { ...row, values: { ...row.values, ...changed } } : row
  })
  return { ...table, respondents }
}

export function same(one: CellValue, other: CellValue): boolean {
  return one.status === other.status && one.text === other.text
}

/** A place in the grid: row among those shown, column among the variables. */
export interface Place {
  row: number
  column: number
}

/** Where a key leads; null when it leaves the grid or means nothing there. */
export function gridMove(
  at: Place,
  key: { key: string; shift: boolean; ctrl: boolean },
  size: { rows: number; columns: number; page: number },
): Place | null {
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const bounded = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  })
  if (key.key === 'Tab') return tabbed(at, key.shift, lastRow, lastColumn)
  const moves: Record<string, Place> = {
    ArrowDown: bounded(key.ctrl ? lastRow : at.row + 1, at.column),
    ArrowUp: bounded(key.ctrl ? 0 : at.row - 1, at.column),
    ArrowRight: bounded(at.row, key.ctrl ? lastColumn : at.column + 1),
    ArrowLeft: bounded(at.row, key.ctrl ? 0 : at.column - 1),
    PageDown: bounded(at.row + size.page, at.column),
    PageUp: bounded(at.row - size.page, at.column),
    Home: bounded(key.ctrl ? 0 : at.row, 0),
    End: bounded(key.ctrl ? lastRow : at.row, lastColumn),
  }
  return moves[key.key] ?? null
}

/** The next cell, row after row; before the first and after the last Tab leaves the grid. */
function tabbed(at: Place, back: boolean, lastRow: number, lastColumn: number): Place | null {
  const index = at.row * (lastColumn + 1) + at.column + (back ? -1 : 1)
  if (index < 0 || index >= (lastRow + 1) * (lastColumn + 1)) return null
  return { row: Math.floor(index / (lastColumn + 1)), column: index % (lastColumn + 1) }
}
