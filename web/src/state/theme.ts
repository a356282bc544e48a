/** A theme side by side: what is asked, which cells there are, and how one walks through them. */
import type { Cell, Mark, Passage, Theme, ThemeQuestion } from '../api/themes'
import type { Quote } from '../api/types'
import { asText } from './quotes'

/** The parameters of the address that the server is asked with. */
const ASKED = [
  'group',
  'rows',
  'where',
  'direction',
  'coder',
  'subcodes',
  'sort',
  'only',
  'say',
] as const

/** What the address asks; `people=yes` is how crosstabs have written it. */
export function questionOf(query: URLSearchParams): ThemeQuestion {
  const asked: ThemeQuestion = {}
  for (const name of ASKED) {
    const value = query.get(name)
    if (value) asked[name] = value
  }
  if (query.get('people') === 'yes') asked['people'] = true
  return asked
}

/** The address of another theme, asked in the same way. */
export function themeAddress(code: string, query: URLSearchParams): string {
  const kept = new URLSearchParams(query)
  for (const name of ['code', 'at', 'counter', 'against', 'said', 'limit']) kept.delete(name)
  const text = kept.toString()
  return `/themes/${encodeURIComponent(code)}${text ? `?${text}` : ''}`
}

export interface Place {
  row: number
  column: number
  /** Number in the cell. */
  at: number
}

/** What a passage is called in the address. */
export function placeName(quote: Pick<Quote, 'documentId' | 'start' | 'end'>): string {
  return `${quote.documentId}-${quote.start}-${quote.end}`
}

/** What its card is called on the screen, where it may stand in several cells. */
export function cardId(row: number, column: number, passage: Passage): string {
  return `p-${row}-${column}-${placeName(passage.quote)}`
}

/** Where a passage stands first. */
export function find(cells: readonly Cell[][], name: string): Place | null {
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const at = cell.passages.findIndex((passage) => placeName(passage.quote) === name)
      if (at >= 0) return { row, column, at }
    }
  }
  return null
}

export type Step = 'next' | 'previous' | 'right' | 'left' | 'first' | 'last'

/** Where a step leads: on in the column from row to row, or across in the row; null at the edge. */
export function step(cells: readonly Cell[][], from: Place, way: Step): Place | null {
  const column = cells.flatMap((line, row) =>
    (line[from.column]?.passages ?? []).map((_, at) => ({ row, column: from.column, at })),
  )
  const here = column.findIndex((place) => place.row === from.row && place.at === from.at)
  if (way === 'next') return column[here + 1] ?? null
  if (way === 'previous') return here > 0 ? (column[here - 1] ?? null) : null
  if (way === 'first') return column[0] ?? null
  if (way === 'last') return column.at(-1) ?? null
  return across(cells, from, way === 'right' ? 1 : -1)
}

/** The nearest column with something in the same row, else anywhere in it. */
function across(cells: readonly Cell[][], from: Place, by: 1 | -1): Place | null {
  const columns = cells[0]?.length ?? 0
  for (let column = from.column + by; column >= 0 && column < columns; column += by) {
    const beside = cells[from.row]?.[column]?.passages.length ?? 0
    if (beside > 0) return { row: from.row, column, at: Math.min(from.at, beside - 1) }
    const row = cells.findIndex((line) => (line[column]?.passages.length ?? 0) > 0)
    if (row >= 0) return { row, column, at: 0 }
  }
  return null
}

/** The same answer with more passages in one cell. */
export function withMore(theme: Theme, row: number, column: number, more: Passage[]): Theme {
  const known = new Set(theme.cells[row]?.[column]?.passages.map((p) => placeName(p.quote)))
  const fresh = more.filter((passage) => !known.has(placeName(passage.quote)))
  return changed(theme, (cell, atRow, atColumn) =>
    atRow === row && atColumn === column
      ? { ...cell, passages: [...cell.passages, ...fresh] }
      : cell,
  )
}

/** The same answer with one's own mark on a passage, or without it, before the server has said so. */
export function withMark(theme: Theme, name: string, mark: Mark, on: boolean): Theme {
  const next = changed(theme, (cell) => ({
    ...cell,
    passages: cell.passages.map((passage) =>
      placeName(passage.quote) === name ? marked(passage, mark, on) : passage,
    ),
  }))
  const progress = { ...theme.progress, [mark]: theme.progress[mark] + (on ? 1 : -1) }
  return { ...next, progress }
}

function marked(passage: Passage, mark: Mark, on: boolean): Passage {
  const others = passage.marks.filter((each) => !(each.mine && each.mark === mark))
  return { ...passage, marks: on ? [...others, { mark, coder: '', mine: true }] : others }
}

function changed(theme: Theme, change: (cell: Cell, row: number, column: number) => Cell): Theme {
  const cells = theme.cells.map((line, row) =>
    line.map((cell, column) => change(cell, row, column)),
  )
  return { ...theme, cells }
}

export function has(passage: Passage, mark: Mark): boolean {
  return passage.marks.some((each) => each.mine && each.mark === mark)
}

export interface Coded {
  code: string
  direction: string | null
  coders: string[]
}

/** The codings of a passage, those that say the same together: «Children, push: Ida, Jonas». */
export function coded(passage: Passage): Coded[] {
  const found = new Map<string, Coded>()
  for (const { code, direction, coder } of passage.codings) {
    const key = `${code} ${direction ?? ''}`
    const known = found.get(key)
    if (!known) found.set(key, { code, direction, coders: [coder] })
    else if (!known.coders.includes(coder)) known.coders.push(coder)
  }
  return [...found.values()]
}

/**
 * The directions that speak against: all that a column has but the chosen one, or but the commonest
 * where none is chosen. Which directions are opposites is for the reader to say; the codebook does
 * not know.
 */
export function opposite(directions: Record<string, number>, chosen: string): string[] {
  const common = Object.entries(directions).sort((a, b) => b[1] - a[1])[0]?.[0]
  const usual = chosen || common
  return Object.keys(directions).filter((key) => key !== usual)
}

/** The last words of a text that is longer than so many characters. */
export function lastOf(text: string, most: number): string {
  if (text.length <= most) return text
  const from = text.indexOf(' ', text.length - most)
  return from < 0 ? '… ' : `…${text.slice(from)}`
}

/** The first words of a text that is longer than so many characters. */
export function firstOf(text: string, most: number): string {
  if (text.length <= most) return text
  const to = text.lastIndexOf(' ', most)
  return to < 0 ? ' …' : `${text.slice(0, to)} …`
}

/** All quotations of a cell to paste, with the attribution that was chosen. */
export function allText(passages: readonly Passage[], variables: readonly string[]): string {
  return passages
    .filter(({ quote }) => variables.length === 0 || quote.spoken !== '')
    .map(({ quote, who }) => asText(quote, variables, who))
    .join('\n\n')
}
