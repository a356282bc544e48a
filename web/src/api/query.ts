/** What the server tells of a query while it is written. */
import { ApiError, get } from './call'

export interface MatchedForm {
  form: string
  hits: number
}

export interface QueryValue {
  text: string
  isQuoted: boolean
  /** An equals sign stood before it. */
  isExact: boolean
}

/** A name with a comparison and values. */
export interface QueryField {
  /** The English name of a field, or a variable's key. */
  name: string
  isVariable: boolean
  /** `:` `=` `!=` `<` `<=` `>` `>=` or `in`. */
  sign: string
  values: QueryValue[]
  /** What stands in brackets after a code. */
  conditions: QueryField[]
}

export type Spelling =
  | 'forms'
  | 'exact'
  | 'written'
  | 'folded'
  | 'wild'
  | 'regex'
  | 'compound'
  | 'spelt'
  | 'tests'
  | 'phrase'
  | 'choice'
  | 'row'

export type Verb = 'within' | 'containing' | 'overlapping' | 'near' | 'before' | 'after' | 'same'
export type Measure = 'word' | 'sentence' | 'turn'
export type QueryUnit = 'sentence' | 'paragraph' | 'turn' | 'document' | 'respondent'

export interface QueryRelation {
  verb: Verb
  isNegated: boolean
  /** At most so many between; null for any number. */
  count: number | null
  measure: Measure | null
  unit: QueryUnit | null
}

/** A part of a query, with its place in the text: UTF-16, end exclusive. */
export interface Clause {
  kind: 'any' | 'all' | 'words' | 'field' | 'uncoded' | 'stretch' | 'related' | 'scoped' | 'written'
  /** All of it, with NOT and parentheses. */
  start: number
  end: number
  /** Without them. */
  innerStart: number
  innerEnd: number
  isNegated: boolean
  /** Of `any` and `all`; left and right of `related`; the inside of `scoped`. */
  parts: Clause[]
  field: QueryField | null
  words: { spelling: Spelling; forms: MatchedForm[]; more: number } | null
  relation: QueryRelation | null
  unit: QueryUnit | null
}

export interface Structure {
  query: string
  /** Null for an empty query, and for one that cannot be read. */
  clause: Clause | null
  mistake: QueryMistake | null
}

/** Where a query cannot be read, and what may have been meant. */
export interface QueryMistake {
  /** From 0, UTF-16. */
  position: number
  message: string
  messageNb: string
  fixes: Fix[]
}

export interface QueryName {
  name: string
  count: number
}

export interface QueryNames {
  names: QueryName[]
  more: number
}

export interface Fix {
  kind: 'close' | 'remove' | 'move' | 'quote' | 'instead'
  text: string
  query: string
}

export const structure = (q: string, signal?: AbortSignal) =>
  get<Structure>('/api/query/structure', { q }, signal)
/** Of a text that must be fit to ask; refuses as a search does what cannot be read. */
export async function clauseOf(q: string): Promise<Clause | null> {
  const { clause, mistake } = await structure(q)
  if (mistake) throw new ApiError(400, { error: 'query', ...mistake })
  return clause
}

export const wordsBeginning = (prefix: string, signal?: AbortSignal) =>
  get<{ prefix: string; words: MatchedForm[] }>('/api/query/words', { prefix }, signal)
export const namesOf = (of: string, start = '', limit = 20, signal?: AbortSignal) =>
  get<QueryNames>('/api/query/names', { of, start, limit }, signal)
