/** How rows and populations of releases are called on the screen. */
import { codebook } from '../../state/codebook.svelte'
import { releasedRow, type ReleasedRow } from '../../state/releasedRow'
import { number, words } from '../../words/words.svelte'

/** A theme by its name; the unit before it and the direction behind it stay. */
export function rowOf(key: string): string {
  const row = releasedRow(key, (each) => codebook.byKey.has(each))
  const name = nameOf(row) + row.behind
  return row.unit ? `${words().crosstab.units[row.unit]}: ${name}` : name
}

function nameOf({ kind, names }: ReleasedRow): string {
  const say = words().releases
  switch (kind) {
    case 'base':
      return say.base
    case 'any':
      return names.length > 1 ? say.any(number(names.length)) : named(names)
    case 'inside':
      return say.inside(names.join(', '))
    case 'outside':
      return say.outside(names.join(', '))
    default:
      return named(names)
  }
}

function named(names: string[]): string {
  return names
    .map((name) => (codebook.byKey.has(name) ? codebook.name(name) : name.replace(/^set:/, '')))
    .join(' + ')
}

/** Two themes of which it is told how many have both stand with a plus between. */
export function rowsOf(key: string): string {
  const parts = key.split(' + ')
  return parts.every(isTheme) ? parts.map(rowOf).join(' + ') : rowOf(key)
}

function isTheme(key: string): boolean {
  const { kind } = releasedRow(key, (each) => codebook.byKey.has(each))
  return kind === 'code' || kind === 'set' || kind === 'any'
}

/** Whom a number leaves out: those of a theme, or of a group. */
export function leftOf(without: string): string {
  return isTheme(without) ? rowOf(without) : populationOf(without)
}

export function populationOf(population: string): string {
  return population.replace('(all)', words().releases.all)
}
