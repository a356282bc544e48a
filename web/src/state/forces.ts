/** A force table as rows to draw: each theme, and below it each group. */
import type { ForceTheme, Forces, Sway } from '../api/forces'
import type { CellStatus, CrosstabCell, DirectionRow } from '../api/types'
import { quotedIfNeeded } from '../query/texts'
import { ALL, ANY } from './crosstab'

/** A theme in one group, or in all of them together. */
export interface ForceRow {
  theme: ForceTheme['theme']
  column: string
  base: number | null
  baseStatus: CellStatus
  /** By line. */
  cells: Map<string, CrosstabCell>
}

/** The lines across, in the order they are drawn: the parts of an effect, then the effect. */
export function linesOf(directions: readonly DirectionRow[]): string[] {
  const of = (effect: string) =>
    directions.filter((each) => each.effect === effect).map((each) => `direction:${each.key}`)
  return ['said', ...of('leave'), 'leave', ...of('stay'), 'stay', ...of(''), 'both', 'net']
}

/** Every theme for all together, and below it for each group. */
export function rowsOf(table: Forces, hideEmpty: boolean): ForceRow[] {
  return table.themes
    .filter(({ theme }) => theme.key !== ANY)
    .filter((each) => !hideEmpty || !isEmpty(each))
    .flatMap((each) => {
      const order = [ALL, ...table.columns.filter((column) => column !== ALL)]
      return order.map((column) => rowOf(table, each, column))
    })
}

function rowOf(table: Forces, { theme, lines }: ForceTheme, column: string): ForceRow {
  const at = table.columns.indexOf(column)
  const cells = new Map<string, CrosstabCell>()
  for (const { line, cells: row } of lines) {
    const cell = row[at]
    if (cell) cells.set(line, cell)
  }
  const base = table.bases[at]
  return { theme, column, base: base?.base ?? null, baseStatus: base?.status ?? 'primary', cells }
}

function isEmpty({ lines }: ForceTheme): boolean {
  const said = lines.find(({ line }) => line === 'said')
  return said?.cells.every((cell) => cell.count === 0) ?? true
}

/** Which way a net of people points; nothing where it is withheld. */
export function netOf(cell: CrosstabCell | undefined): Sway | 'even' | null {
  if (!cell || cell.status !== 'shown' || cell.count === null) return null
  if (cell.count === 0) return cell.base === 0 ? null : 'even'
  return cell.count > 0 ? 'leave' : 'stay'
}

/** Passages of a theme in any direction of an effect; nothing where no direction has it. */
export function inEffect(
  code: string,
  effect: 'leave' | 'stay',
  directions: readonly DirectionRow[],
): string {
  const keys = directions.filter((each) => each.effect === effect).map(({ key }) => key)
  if (keys.length === 0) return ''
  const name = `code:${quotedIfNeeded(code)}`
  return keys.length === 1
    ? `${name}[direction=${keys[0] ?? ''}]`
    : `${name}[direction in (${keys.join(', ')})]`
}

/** Passages, either way, of those who say a theme both ways. */
export function bothWays(code: string, directions: readonly DirectionRow[]): string {
  const leave = inEffect(code, 'leave', directions)
  const stay = inEffect(code, 'stay', directions)
  return leave && stay
    ? `(${leave} SAME respondent ${stay} OR ${stay} SAME respondent ${leave})`
    : ''
}
