/** When a value held, and the columns of a variable at its moments. */

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
