/** What cells and columns of the crosstab are in words, in the table and in the drawings. */
import type { CrosstabCell, Unit } from '../../api/types'
import { ALL, decimalsOf } from '../../state/crosstab'
import { groupName, number, percentage, words } from '../../words/words.svelte'

export function said(cell: CrosstabCell, unit: Unit): string {
  const say = words().crosstab
  if (cell.status !== 'shown') return say.hidden[cell.status]
  if (cell.count === null || cell.base === null) return ''
  if (unit === 'rate') {
    const rate = typeof cell.rate === 'number' ? number(cell.rate, 1) : '–'
    return say.rateOf(number(cell.count), number(cell.base), rate)
  }
  const percent = cell.percent === null ? '' : percentage(cell.percent, decimalsOf(unit))
  const share = say.share(number(cell.count), number(cell.base), percent)
  if (cell.lower === null || cell.upper === null) return share
  return `${share}. ${say.interval(number(cell.lower), percentage(cell.upper))}`
}

/** A group by its name, and all together by theirs. */
export function columnName(column: string): string {
  return column === ALL ? words().crosstab.all : groupName(column)
}
