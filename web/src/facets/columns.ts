/**
 * The choice of a variable to divide by, the same wherever there is one: each variable, and under
 * it what can be made of it by moments and classifications.
 */
import { variables } from '../state/variables.svelte'

export interface ColumnOption {
  value: string
  label: string
  /** Name of the variable, where more can be made of it than itself. */
  group?: string
}

/**
 * @param keys of the variables, in order
 * @param chosen what is chosen now; it is offered though it cannot be made any more
 */
export function columnOptions(keys: readonly string[], ...chosen: string[]): ColumnOption[] {
  const offered = [...new Set([...keys, ...subStudies()])].flatMap(optionsOf)
  const strangers = chosen.filter(
    (key) => key.includes('@') && !offered.some(({ value }) => value === key),
  )
  return [...offered, ...strangers.map((key) => ({ value: key, label: variables.name(key) }))]
}

/** All sub-studies stand as one variable after the others, when there are any. */
function subStudies(): string[] {
  return variables.all.map(({ key }) => key).filter((key) => key.startsWith('study@'))
}

function optionsOf(key: string): ColumnOption[] {
  const own = { value: key, label: variables.name(key) }
  const derived = variables.derivedOf(key)
  if (derived.length === 0) return [own]
  const group = variables.name(key)
  return [
    { ...own, group },
    ...derived.map((each) => ({ value: each.key, label: variables.name(each.key), group })),
  ]
}

/** The variable that a column is made of: `origin` of `origin@world-region`. */
export function variableOf(column: string): string {
  return column.split('@')[0] ?? column
}
