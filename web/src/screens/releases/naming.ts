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

export function populationOf(population: string): string {
  return population.replace('(all)', words().releases.all)
}
