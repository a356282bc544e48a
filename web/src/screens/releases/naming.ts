/** How rows and populations of releases are called on the screen. */
import { codebook } from '../../state/codebook.svelte'
import { number, words } from '../../words/words.svelte'

/** A theme by its name; the unit before it and the direction behind it stay. */
export function rowOf(key: string): string {
  const say = words().releases
  if (key === '(base)') return say.base
  return key.split(' ').map(partOf).join(' ').replace('(any) ', '')
}

/** A code's name; of the codes of which somebody has any, how many there are. */
function partOf(part: string): string {
  if (codebook.byKey.has(part)) return codebook.name(part)
  const codes = part.split(',')
  return codes.length > 1 ? words().releases.any(number(codes.length)) : part
}

export function populationOf(population: string): string {
  return population.replace('(all)', words().releases.all)
}
