/** What the keys of the grid would store: each deed on a block of cells as one list of values. */
import type { PlacedValue, Respondents } from '../../api/types'
import type { Block, Filled, Pasted } from '../../state/gridRange'
import { placesOf } from '../../state/gridRange'
import {
  ABSENT,
  EMPTY,
  parsed,
  same,
  valueOf,
  type Absent,
  type CellValue,
  type Place,
  type RespondentRow,
} from '../../state/respondents'
import { catalogues } from '../../words/catalogues'
import { fitted, type Misfit } from '../../state/typedValues'

/** A value that was given and does not fit its variable; the cell is as it was. */
export interface Refused {
  respondent: string
  variable: string
  text: string
  reason: Misfit
}

/** One step: what it stores, and what it leaves out. */
export interface Step {
  changes: PlacedValue[]
  refused: Refused[]
  /** How many cells lay right of the table. */
  outside: number
  /** Rows that lay below the table, whole, and the column they begin in. */
  below: { rows: string[][]; column: number }
}

/** The grid as it is shown. */
export interface Shown {
  table: Respondents
  rows: readonly RespondentRow[]
  names: Record<Absent, readonly string[]>
}

/** The words for lacking a value, in both languages. */
export function wordsFor(): Record<Absent, string[]> {
  const entries = ABSENT.map((status) => [
    status,
    [catalogues.nb, catalogues.en].map((each) => each.respondents.statuses[status]),
  ])
  return Object.fromEntries(entries) as Record<Absent, string[]>
}

const NOTHING: Step = { changes: [], refused: [], outside: 0, below: { rows: [], column: 0 } }

export function isStep({ changes, refused, outside, below }: Step): boolean {
  return changes.length + refused.length + outside + below.rows.length > 0
}

export function cellAt({ table, rows }: Shown, at: Place): CellValue {
  const row = rows[at.row]
  const variable = table.variables[at.column]
  return row && variable ? valueOf(row, variable.key) : EMPTY
}

/** The values at their places; those that are there already change nothing. */
export function stepOf(shown: Shown, values: { place: Place; value: CellValue }[]): Step {
  const step = { ...NOTHING, changes: [] as PlacedValue[], refused: [] as Refused[] }
  for (const { place, value } of values) {
    const row = shown.rows[place.row]
    const variable = shown.table.variables[place.column]
    if (!row || !variable || same(valueOf(row, variable.key), value)) continue
    const at = { respondent: row.label, variable: variable.key }
    const fits = fitted(value, variable.type)
    if (typeof fits === 'string') step.refused.push({ ...at, text: value.text, reason: fits })
    else if (!same(valueOf(row, variable.key), fits)) step.changes.push({ ...at, ...fits })
  }
  return step
}

export function allSet(shown: Shown, block: Block, value: CellValue): Step {
  return stepOf(
    shown,
    placesOf(block).map((place) => ({ place, value })),
  )
}

export function allFilled(shown: Shown, filled: Filled[]): Step {
  return stepOf(
    shown,
    filled.map(({ from, to }) => ({ place: to, value: cellAt(shown, from) })),
  )
}

export function allPasted(shown: Shown, pasted: Pasted): Step {
  const step = stepOf(
    shown,
    pasted.cells.map(({ place, text }) => ({ place, value: parsed(text, shown.names) })),
  )
  const below = { rows: pasted.below, column: pasted.block.left }
  return { ...step, outside: pasted.beside, below }
}

/** The values of rows below the table for respondents who are about to be added. */
export function valuesBelow(shown: Shown, below: Step['below'], labels: string[]): Step {
  const rows = labels.map((label) => ({ id: 0, label, values: {}, documents: 0, codings: 0 }))
  return stepOf(
    { ...shown, rows },
    below.rows.flatMap((cells, row) =>
      cells.map((text, over) => ({
        place: { row, column: below.column + over },
        value: parsed(text, shown.names),
      })),
    ),
  )
}

/** Labels that go on from the last one: R48, then R49. */
export function nextLabels(taken: readonly string[], count: number): string[] {
  const last = taken.findLast((label) => /\d$/.test(label)) ?? 'R0'
  const [, stem = '', digits = '0'] = /^(.*?)(\d+)$/.exec(last) ?? []
  const known = new Set(taken)
  const labels: string[] = []
  for (let number = Number(digits) + 1; labels.length < count; number++) {
    const label = stem + String(number).padStart(digits.length, '0')
    if (!known.has(label)) labels.push(label)
  }
  return labels
}
