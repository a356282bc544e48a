/** A range of cells as in a spreadsheet: chosen with Shift, copied, pasted over, filled from its edge. */
import type { Place } from './respondents'

/** What is chosen: it grows from the anchor, where the choice began, to the head, where the keys are. */
export interface Range {
  anchor: Place
  head: Place
}

/** The cells of a range, the last row and column among them. */
export interface Block {
  top: number
  left: number
  bottom: number
  right: number
}

export interface Size {
  rows: number
  columns: number
}

export function oneCell(at: Place): Range {
  return { anchor: at, head: at }
}

export function blockOf({ anchor, head }: Range): Block {
  return {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  }
}

export function isIn(block: Block, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right
}

export function sizeOf(block: Block): Size {
  return { rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 }
}

export function isOneCell(block: Block): boolean {
  return block.top === block.bottom && block.left === block.right
}

/** Every cell, row after row. */
export function placesOf(block: Block): Place[] {
  const { rows, columns } = sizeOf(block)
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: block.top + Math.floor(i / columns),
    column: block.left + (i % columns),
  }))
}

/** The range within a grid that has become smaller. */
export function within(range: Range, size: Size): Range {
  const bounded = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  })
  return { anchor: bounded(range.anchor), head: bounded(range.head) }
}

/** The texts as spreadsheets put them on the clipboard: tabs, lines, quotes where they are needed. */
export function copiedText(block: Block, textAt: (at: Place) => string): string {
  const { rows, columns } = sizeOf(block)
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, over) =>
      quoted(textAt({ row: block.top + down, column: block.left + over })),
    ).join('\t'),
  )
  return lines.join('\n')
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Cells as Excel, LibreOffice and Sheets copy them; a cell in quotes may hold tabs and lines. */
export function copiedCells(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const cell = text[at] === '"' ? inQuotes(text, at) : plain(text, at)
    rows[rows.length - 1]?.push(cell.text)
    at = cell.end
    if (at >= text.length) break
    if (text[at] === '\t') at += 1
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1
      if (at >= text.length) break
      rows.push([])
    }
  }
  return rows
}

function plain(text: string, from: number): { text: string; end: number } {
  const length = text.slice(from).search(/[\t\r\n]/)
  const end = length < 0 ? text.length : from + length
  return { text: text.slice(from, end), end }
}

/** A quote that is never closed, or closed before the cell ends, was only a character. */
function inQuotes(text: string, from: number): { text: string; end: number } {
  const found = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y
  found.lastIndex = from
  const cell = found.exec(text)
  if (!cell) return plain(text, from)
  return { text: (cell[1] ?? '').replaceAll('""', '"'), end: from + cell[0].length }
}

export interface Pasted {
  cells: { place: Place; text: string }[]
  /** What the paste covers of the grid. */
  block: Block
  /** Rows of the clipboard that lie below the last row, whole. */
  below: string[][]
  /** How many cells lie right of the last column. */
  beside: number
}

/**
 * Cells set over a chosen block: one copied cell, or copied rows, fill a block they go into whole;
 * anything else is set from its first cell on and may reach beyond it.
 */
export function pastedOver(copied: string[][], block: Block, grid: Size): Pasted {
  const columns = Math.max(...copied.map((row) => row.length))
  const chosen = sizeOf(block)
  const times = (all: number, one: number) => (all % one === 0 ? all : one)
  const height = times(chosen.rows, copied.length)
  const width = times(chosen.columns, columns)
  const rows = Math.min(height, grid.rows - block.top)
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: Math.min(width, grid.columns - block.left) }, (_, over) => ({
      place: { row: block.top + down, column: block.left + over },
      text: copied[down % copied.length]?.[over % columns],
    })),
  ).flat()
  return {
    cells: cells.flatMap(({ place, text }) => (text === undefined ? [] : [{ place, text }])),
    block: {
      ...block,
      bottom: block.top + rows - 1,
      right: Math.min(block.left + width, grid.columns) - 1,
    },
    below: height > rows ? copied.slice(rows) : [],
    beside: rows * Math.max(0, block.left + width - grid.columns),
  }
}

/** A cell, and the one it takes its value from. */
export interface Filled {
  from: Place
  to: Place
}

/** The first row of the block over the others; a block of one row takes from the row above. */
export function filledDown(block: Block): Filled[] {
  const source = block.top === block.bottom ? block.top - 1 : block.top
  if (source < 0) return []
  return placesOf(block)
    .filter(({ row }) => row !== source)
    .map((to) => ({ from: { row: source, column: to.column }, to }))
}

/** The first column of the block over the others; a block of one column takes from the left. */
export function filledRight(block: Block): Filled[] {
  const source = block.left === block.right ? block.left - 1 : block.left
  if (source < 0) return []
  return placesOf(block)
    .filter(({ column }) => column !== source)
    .map((to) => ({ from: { row: to.row, column: source }, to }))
}
