import { describe, expect, it } from 'vitest'
import type { Forces } from '../api/forces'
import type { CrosstabCell, DirectionRow } from '../api/types'
import { bothWays, inEffect, linesOf, netOf, rowsOf } from './forces'

const direction = (key: string, effect: DirectionRow['effect']): DirectionRow => ({
  key,
  nameNb: key,
  nameEn: key,
  wordNb: key,
  wordEn: key,
  glyph: '·',
  effect,
})
const directions = [
  direction('push', 'leave'),
  direction('retain', 'stay'),
  direction('pull', 'leave'),
  direction('other', ''),
]
const cell = (column: string, count: number | null, base: number | null = 9): CrosstabCell => ({
  row: 'x',
  column,
  count,
  base,
  percent: null,
  status: count === null ? 'complementary' : 'shown',
  lower: null,
  upper: null,
})
const theme = (key: string, said: (number | null)[]) => ({
  theme: { key, nameNb: key, nameEn: key, depth: 0 },
  lines: [{ line: 'said', cells: [cell('K', said[0] ?? null), cell('(all)', said[1] ?? null)] }],
})
const table: Forces = {
  threshold: 5,
  columns: ['K', '(all)'],
  bases: [
    { column: 'K', base: 9, status: 'shown' },
    { column: '(all)', base: 20, status: 'shown' },
  ],
  themes: [theme('ARB', [null, 9]), theme('SOS', [0, 0]), theme('(any)', [6, 12])],
  command: '',
  codebook: null,
  revision: 1,
}

describe('a force table', () => {
  it('has the directions of an effect before the effect', () => {
    expect(linesOf(directions)).toEqual([
      'said',
      'direction:push',
      'direction:pull',
      'leave',
      'direction:retain',
      'stay',
      'direction:other',
      'both',
      'net',
    ])
  })

  it('has every theme for all together first, and nothing of any theme', () => {
    const rows = rowsOf(table, false)
    expect(rows.map((row) => `${row.theme.key} ${row.column} ${String(row.base)}`)).toEqual([
      'ARB (all) 20',
      'ARB K 9',
      'SOS (all) 20',
      'SOS K 9',
    ])
    expect(rows[1]?.cells.get('said')?.count).toBeNull()
  })

  it('leaves out themes that nobody says, and never one that is withheld', () => {
    expect(rowsOf(table, true).map((row) => row.theme.key)).toEqual(['ARB', 'ARB'])
  })

  it('points where the net does, and nowhere where it is withheld', () => {
    expect([3, -2, 0].map((count) => netOf(cell('K', count)))).toEqual(['leave', 'stay', 'even'])
    expect(netOf(cell('K', null))).toBeNull()
    expect(netOf(undefined)).toBeNull()
  })

  it('finds those who say both ways by a query', () => {
    expect(inEffect('SOS', 'stay', directions)).toBe('code:SOS[direction=retain]')
    expect(bothWays('SOS', directions)).toBe(
      '(code:SOS[direction in (push, pull)] SAME respondent code:SOS[direction=retain] OR code:SOS[direction=retain] SAME respondent code:SOS[direction in (push, pull)])',
    )
    expect(bothWays('SOS', [direction('push', 'leave')])).toBe('')
  })
})
