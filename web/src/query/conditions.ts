/** The conditions of a query that facets add, turn round and take away. */
import type { Clause, QueryField } from '../api/query'
import { added, removed, replaced, topClauses, joinOf, type Edited } from './edit'
import { codeNamed } from './reading'
import { quoted, quotedIfNeeded } from './texts'

/** What a facet's value is called in a query. */
export function condition(field: string, value: string): string {
  switch (field) {
    case 'code':
      return `code:${quotedIfNeeded(value)}`
    case 'coder':
      return `code:*[coder=${quoted(value)}]`
    case 'kind':
    case 'language':
      return `${field}:${value}`
    case 'speaker':
      return `speaker:${quoted(value)}`
    case 'year':
      return `time=${value}`
    default:
      return variableIs(field, value)
  }
}

export function variableIs(key: string, value: string): string {
  return `${quotedIfNeeded(key)}=${quoted(value)}`
}

export interface Chosen {
  /** Which of the outermost clauses says so. */
  at: number
  /** Whether it says what is not wanted. */
  not: boolean
}

/** Where the query asks for the value, or denies it, of every hit; null where it does not. */
export function chosen({ clause }: Edited, field: string, value: string): Chosen | null {
  if (joinOf(clause) === 'any') return null
  const top = topClauses(clause)
  const at = top.findIndex((each) => says(each, field, value))
  return at < 0 ? null : { at, not: top[at]?.isNegated === true }
}

/** The query with the value, or without it; where that stands already, without the condition. */
export function withChosen(edited: Edited, field: string, value: string, not = false): string {
  const before = chosen(edited, field, value)
  if (before?.not === not) return removed(edited, before.at)
  const wanted = not ? `${edited.joints.not} ${condition(field, value)}` : condition(field, value)
  return before ? replaced(edited, before.at, wanted) : added(edited, wanted)
}

/** Whether the clause says this, no more and no less. */
function says({ kind, field }: Clause, name: string, value: string): boolean {
  if (kind !== 'field' || !field || !/^[:=]$/.test(field.sign)) return false
  return name === 'coder' ? isBy(field, value) : isValue(field, name, value)
}

/** `code:*[coder=Ida]`. */
function isBy(field: QueryField, coder: string): boolean {
  const [only, ...more] = field.conditions
  if (!isField(field, 'code') || theValue(field) !== '*' || !only || more.length > 0) return false
  return only.name === 'coder' && only.sign === '=' && isSame(theValue(only), coder)
}

function isValue(field: QueryField, name: string, value: string): boolean {
  const written = theValue(field)
  if (written === null || field.conditions.length > 0) return false
  switch (name) {
    case 'code':
      return isField(field, 'code') && (codeNamed(written)?.key ?? written) === value
    case 'year':
      return isField(field, 'time') && written === value
    case 'kind':
      return isField(field, 'kind') && kindNamed(written) === value
    case 'language':
    case 'speaker':
      return isField(field, name) && isSame(written, value)
    default:
      return field.isVariable && field.name === name && isSame(written, value)
  }
}

function isField(field: QueryField, name: string): boolean {
  return !field.isVariable && field.name === name
}

/** Its only value; none where it is a range, or meant without what lies under it. */
function theValue({ values }: QueryField): string | null {
  const [only, ...more] = values
  if (!only || more.length > 0 || only.isExact) return null
  return only.isQuoted || !only.text.includes('..') ? only.text : null
}

function isSame(written: string | null, value: string): boolean {
  return written?.toLocaleLowerCase() === value.toLocaleLowerCase()
}

function kindNamed(written: string): string {
  return /^interv/i.test(written) ? 'interview' : 'post'
}
