/** Quotations side by side, and the line that says who spoke. */
import type { Quote } from '../api/types'

export interface Column {
  /** The value that its quotations share; empty for those without one. */
  value: string
  quotes: Quote[]
}

/** `direction`, `code`, `coder`, a variable's key, or empty for one column. */
export function columnsOf(quotes: readonly Quote[], group: string): Column[] {
  const columns = new Map<string, Quote[]>()
  for (const quote of quotes) {
    for (const value of valuesOf(quote, group)) {
      const column = columns.get(value)
      if (column) column.push(quote)
      else columns.set(value, [quote])
    }
  }
  return [...columns]
    .map(([value, inIt]) => ({ value, quotes: inIt }))
    .sort(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') || b.quotes.length - a.quotes.length,
    )
}

/** A quotation of two respondents stands in the groups of both. */
function valuesOf(quote: Quote, group: string): ReadonlySet<string> {
  if (group === '') return new Set([''])
  if (group === 'direction') return new Set([quote.direction ?? ''])
  if (group === 'code') return new Set([quote.code])
  if (group === 'coder') return new Set([quote.coder])
  return new Set([quote.values, ...quote.others].map((values) => values[group] ?? ''))
}

/**
 * Who spoke, by the chosen variables: «Kvinne, 30–39». The respondent's label or the speaker's when
 * none is chosen; never when one is, for it names a person. Reasons for having no value, such as
 * «(unknown)», are left out.
 */
export function attribution(quote: Quote, variables: readonly string[]): string {
  if (variables.length === 0) return quote.respondent ?? quote.speaker
  const told = variables
    .map((key) => quote.values[key] ?? '')
    .filter((value) => value !== '' && !value.startsWith('('))
  return told.length > 0 ? told.join(', ') : 'informant'
}

/**
 * As a paper has it: the words in the language's marks, then who spoke. With variables chosen only
 * what may be passed on; see {@link Quote.spoken}.
 */
export function asText(quote: Quote, variables: readonly string[]): string {
  const who = attribution(quote, variables)
  const said = variables.length > 0 ? quote.spoken : quote.text
  const words = quote.language === 'en' ? `“${said}”` : `«${said}»`
  return who ? `${words} (${who})` : words
}
