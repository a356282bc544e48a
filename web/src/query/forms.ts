/**
 * A query narrowed down to one of the forms it found, or to all but it.
 *
 * `NOT "venner"` would take away whole turns in which the form stands, with the other hits in them. What is meant is
 * the hit itself, so it is said of places: a hit that is not `WITHIN` the form.
 */
import type { Clause, Spelling } from '../api/query'
import { isEnclosed, joinOf, replaced, textOf, topClauses, type Edited } from './edit'
import { quoted, relationText } from './texts'

/** Of a word, or of words in quotation marks, that its form can stand for. */
const PLAIN: readonly Spelling[] = [
  'forms',
  'exact',
  'folded',
  'wild',
  'regex',
  'compound',
  'spelt',
  'phrase',
]

/** Only the hits that have the form. */
export function onlyForm(edited: Edited, form: string): string {
  const at = theWord(edited)
  if (at !== null) return replaced(edited, at, quoted(form))
  const only = onlyClause(edited)
  const around = only && isGiven(only) ? textOf(edited.query, only) : `(${edited.query.trim()})`
  return `${quoted(form)} ${within(edited, false)} ${around}`
}

/** All hits but those that have the form. */
export function withoutForm(edited: Edited, form: string): string {
  const only = onlyClause(edited)
  const text = edited.query.trim()
  const isWhole = only && (isGiven(only) || isPlain(only) || isWithout(only))
  return `${isWhole ? text : `(${text})`} ${within(edited, true)} ${quoted(form)}`
}

/** The one clause that has words, where all the others are conditions on them. */
function theWord({ clause }: Edited): number | null {
  if (joinOf(clause) === 'any') return null
  const top = topClauses(clause)
  const rest = top.filter((each) => each.kind !== 'field' && each.kind !== 'uncoded')
  const [word, ...more] = rest
  return word && more.length === 0 && isPlain(word) ? top.indexOf(word) : null
}

function onlyClause({ clause }: Edited): Clause | null {
  const [only, ...more] = topClauses(clause)
  return only && more.length === 0 ? only : null
}

function isPlain({ kind, words, isNegated }: Clause): boolean {
  return kind === 'words' && !isNegated && words !== null && PLAIN.includes(words.spelling)
}

/** In parentheses already. */
function isGiven(clause: Clause): boolean {
  return isEnclosed(clause) && !clause.isNegated
}

/** `… NOT WITHIN …`, to which another can be added. */
function isWithout(clause: Clause): boolean {
  const isLast = clause.relation?.verb === 'within' && clause.relation.isNegated
  return isLast && !isEnclosed(clause)
}

function within({ joints }: Edited, isNegated: boolean): string {
  const tongue = joints.and === 'OG' ? 'nb' : 'en'
  const relation = { count: null, measure: 'word', unit: 'turn' } as const
  return relationText({ verb: 'within', isNegated, ...relation }, tongue)
}
