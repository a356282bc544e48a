import { describe, expect, it } from 'vitest'
import {
  blockOf,
  copiedCells,
  copiedText,
  filledDown,
  filledRight,
  isIn,
  pastedOver,
  placesOf,
  within,
  type Block,
} from './gridRange'

const at = (row: number, column: number) => ({ row, column })
const block = (top: number, left: number, bottom = top, right = left): Block => ({
  top,
  left,
  bottom,
  right,
})
const grid = { rows: 4, columns: 3 }

it('a range is the same cells whichever corner it began in', () => {
  const chosen = blockOf({ anchor: at(3, 2), head: at(1, 0) })
  expect(chosen).toEqual(block(1, 0, 3, 2))
  expect(chosen).toEqual(blockOf({ anchor: at(1, 2), head: at(3, 0) }))
  expect(placesOf(block(1, 1, 2, 2))).toEqual([at(1, 1), at(1, 2), at(2, 1), at(2, 2)])
  expect(isIn(chosen, 2, 1)).toBe(true)
  expect(isIn(chosen, 0, 1)).toBe(false)
})

it('a range stays within a grid that a filter made smaller', () => {
  const range = { anchor: at(0, 0), head: at(9, 9) }
  expect(within(range, grid)).toEqual({ anchor: at(0, 0), head: at(3, 2) })
})

describe('the clipboard', () => {
  it('reads what Excel and LibreOffice write', () => {
    expect(copiedCells('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(copiedCells('a\t\n\tb')).toEqual([
      ['a', ''],
      ['', 'b'],
    ])
    expect(copiedCells('')).toEqual([['']])
  })

  it('keeps tabs, lines and quotes inside a quoted cell', () => {
    expect(copiedCells('"to\nlinjer"\t"han sa ""ja"""\n')).toEqual([['to\nlinjer', 'han sa "ja"']])
    expect(copiedCells('"løs\tb')).toEqual([['"løs', 'b']])
  })

  it('gives back what it wrote', () => {
    const texts = [
      ['a\tb', '"'],
      ['', 'x\ny'],
    ]
    const text = copiedText(block(0, 0, 1, 1), ({ row, column }) => texts[row]?.[column] ?? '')
    expect(copiedCells(text)).toEqual(texts)
  })
})

describe('a paste', () => {
  it('of one cell fills the chosen block', () => {
    const { cells } = pastedOver([['x']], block(0, 1, 1, 2), grid)
    expect(cells.map(({ place, text }) => [place.row, place.column, text])).toEqual([
      [0, 1, 'x'],
      [0, 2, 'x'],
      [1, 1, 'x'],
      [1, 2, 'x'],
    ])
  })

  it('is repeated in a block it goes into whole', () => {
    const { cells } = pastedOver([['x'], ['y']], block(0, 0, 3, 0), grid)
    expect(cells.map(({ text }) => text)).toEqual(['x', 'y', 'x', 'y'])
  })

  it('larger than the block reaches beyond it', () => {
    const pasted = pastedOver(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      block(1, 1),
      grid,
    )
    expect(pasted.block).toEqual(block(1, 1, 2, 2))
    expect(pasted.cells).toHaveLength(4)
    expect(pasted.below).toEqual([])
    expect(pasted.beside).toBe(0)
  })

  it('keeps the rows below the last one, and counts the cells beside the last column', () => {
    const pasted = pastedOver(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      block(3, 2),
      grid,
    )
    expect(pasted.cells).toEqual([{ place: at(3, 2), text: 'a' }])
    expect(pasted.below).toEqual([['c', 'd']])
    expect(pasted.beside).toBe(1)
  })

  it('leaves alone the cells that a short row does not reach', () => {
    const { cells } = pastedOver([['a', 'b'], ['c']], block(0, 0), grid)
    expect(cells.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })
})

describe('filling', () => {
  it('down takes the first row of the block', () => {
    expect(filledDown(block(0, 1, 2, 1))).toEqual([
      { from: at(0, 1), to: at(1, 1) },
      { from: at(0, 1), to: at(2, 1) },
    ])
  })

  it('takes the cell above, or to the left, of a single one', () => {
    expect(filledDown(block(2, 1))).toEqual([{ from: at(1, 1), to: at(2, 1) }])
    expect(filledRight(block(2, 1))).toEqual([{ from: at(2, 0), to: at(2, 1) }])
  })

  it('has nothing to take at the edge', () => {
    expect(filledDown(block(0, 0))).toEqual([])
    expect(filledRight(block(0, 0))).toEqual([])
  })
})
