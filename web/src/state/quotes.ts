/** The line that says who spoke, and a quotation as a paper has it. */
import type { Quote } from '../api/types'

/**
 * Who spoke, by the chosen variables: «Kvinne, 30–39». The respondent's label or the speaker's when
 * none is chosen; never when one is, for it names a person. Reasons for having no value, such as
 * «(unknown)», are left out.
 *
 * @param mild what the server says may be told, where it was asked
 */
export function attribution(
  quote: Quote,
  variables: readonly string[],
  mild?: { words: string } | null,
): string {
  if (mild && variables.length > 0) return mild.words
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
export function asText(
  quote: Quote,
  variables: readonly string[],
  mild?: { words: string } | null,
): string {
  const who = attribution(quote, variables, mild)
  const said = variables.length > 0 ? quote.spoken : quote.text
  const words = quote.language === 'en' ? `“${said}”` : `«${said}»`
  return who ? `${words} (${who})` : words
}
