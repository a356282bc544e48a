/** When a value held, and the columns of a variable at its moments. */
import type { Respondents } from '../api/types'

export const MOMENTS = ['immigration', 'interview', 'emigration'] as const
export type NamedMoment = (typeof MOMENTS)[number]

export function isNamed(moment: string): moment is NamedMoment {
  return MOMENTS.some((each) => each === moment)
}

/** The key of a variable at a moment, as the server knows it: `citizenship@emigration`. */
export function atMoment(variable: string, moment: string): string {
  return moment ? `${variable}@${moment}` : variable
}

/** The variable and the moment of such a key. */
export function partsOf(key: string): { variable: string; moment: string } {
  const at = key.lastIndexOf('@')
  const moment = key.slice(at + 1)
  return at > 0 && (isNamed(moment) || /^\d{4}-\d\d-\d\d$/.test(moment))
    ? { variable: key.slice(0, at), moment }
    : { variable: key, moment: '' }
}

/**
 * The table with a column for each moment of each variable, after the variable's own: those for
 * which somebody has a value, and those that are asked for beside.
 */
export function atMoments(table: Respondents, asked: readonly string[]): Respondents {
  const variables = table.variables.flatMap((variable) => {
    const more = asked.map(partsOf).filter((each) => each.variable === variable.key)
    const moments = new Set([...variable.moments, ...more.map(({ moment }) => moment)])
    moments.delete('')
    const columns = inOrder([...moments]).map((moment) => ({
      ...variable,
      key: atMoment(variable.key, moment),
      derived: [],
      moments: [],
    }))
    return [variable, ...columns]
  })
  return { ...table, variables }
}

/** As a life goes, and days after them. */
function inOrder(moments: string[]): string[] {
  const place = (moment: string) =>
    isNamed(moment) ? String(MOMENTS.indexOf(moment)) : `9${moment}`
  return moments.sort((a, b) => place(a).localeCompare(place(b)))
}
