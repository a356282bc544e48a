/**
 * A query narrowed down to one of the forms it found, or to all but it.
 *
 * `NOT "venner"` would take away whole turns in which the form stands, with the other hits in them. What is meant is
 * the hit itself, so it is said of places: a hit that is not `WITHIN` the form.
 */
import { parts, quoted } from './query'

const BARE = /^[\p{L}\p{N}*?+~_-]+$/u
const PHRASE = /^(?:"[^"]*"|“[^”]*”|«[^»]*»)$/u

/** Only the hits that have the form. */
export function onlyForm(query: string, form: string): string {
  const all = parts(query)
  const words = all.filter((part) => isWord(part))
  if (words.length === 1 && all.length === joinedParts(query)) {
    return all.map((part) => (isWord(part) ? quoted(form) : part)).join(' AND ')
  }
  return `${quoted(form)} WITHIN (${query.trim()})`
}

/** All hits but those that have the form. */
export function withoutForm(query: string, form: string): string {
  const text = query.trim()
  const hasMore = /^\(.*\) NOT WITHIN /s.test(text)
  return `${hasMore || isWord(text) ? text : `(${text})`} NOT WITHIN ${quoted(form)}`
}

function isWord(part: string): boolean {
  return BARE.test(part) || PHRASE.test(part)
}

/** How many parts there are unless an `OR` holds some of them together. */
function joinedParts(query: string): number {
  return / (OR|ELLER) /.test(` ${query} `) ? -1 : parts(query).length
}
