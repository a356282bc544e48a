/** Writes single conditions of a query. */
import type { Measure, QueryUnit, QueryValue, Verb } from '../api/query'

/** In quotation marks, unless it is a name that needs none. */
export function quotedIfNeeded(value: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.@-]*$/u.test(value) && !value.includes('..')
    ? value
    : quoted(value)
}

/** In those marks that it does not have itself. */
export function quoted(value: string): string {
  if (!value.includes('"')) return `"${value}"`
  return value.includes('”') ? `«${value}»` : `“${value}”`
}

export type WordWay = 'forms' | 'exact' | 'begins' | 'regex'

const SIGNS = /^[\p{L}\p{N}_'’-]+$/u
/** Mean something else when they stand alone. */
const TAKEN =
  /^(AND|OR|NOT|OG|ELLER|IKKE|uncoded|ukodet|within|containing|innenfor|inneholder|WITHIN|INNENFOR|CONTAINING|INNEHOLDER|OVERLAPS|OVERLAPPER|NEAR|NÆR|BEFORE|FØR|AFTER|ETTER|SAME|SAMME)$/u

/** @param typed one word or several; several stand one after the other */
export function wordsText(way: WordWay, typed: string): string {
  const text = typed.trim()
  if (!text) return ''
  if (way === 'regex') return `/${text.replaceAll(/\\.|\//g, (s) => (s === '/' ? '\\/' : s))}/`
  const words = text.split(/\s+/)
  if (way === 'exact' || !words.every((word) => SIGNS.test(word))) {
    return quoted(text)
  }
  if (way === 'begins') {
    const last = `${words.at(-1) ?? ''}*`
    return words.length === 1 ? last : [...words.slice(0, -1), last].map((w) => `[${w}]`).join(' ')
  }
  if (words.length > 1) return words.map((word) => `[${word}]`).join(' ')
  return TAKEN.test(text) ? `[${text}]` : text
}

/** What stood in a word's text when it was written by `wordsText`; null if it was written otherwise. */
export function wordsTyped(text: string): { way: WordWay; typed: string } | null {
  const ways: [WordWay, RegExp][] = [
    ['exact', /^"([^"]*)"$|^“([^”]*)”$|^«([^»]*)»$/],
    ['regex', /^\/(.*)\/$/],
    ['begins', /^([\p{L}\p{N}_'’-]+)\*$/u],
    ['forms', /^([\p{L}\p{N}_'’-]+)$/u],
  ]
  for (const [way, pattern] of ways) {
    const found = pattern.exec(text)
    if (found) {
      const typed = found.slice(1).find((each) => each !== undefined) ?? ''
      return { way, typed: way === 'regex' ? typed.replaceAll('\\/', '/') : typed }
    }
  }
  const row = text.split(/ +/).map((word) => /^\[([\p{L}\p{N}_'’-]+)(\*?)\]$/u.exec(word))
  if (row.some((word) => !word) || row.slice(0, -1).some((word) => word?.[2])) return null
  return {
    way: row.at(-1)?.[2] ? 'begins' : 'forms',
    typed: row.map((word) => word?.[1] ?? '').join(' '),
  }
}

/** What a coding must be. */
export interface CodingAsked {
  /** Keys; none for any code. */
  codes: string[]
  withSubcodes: boolean
  directions: string[]
  coders: string[]
  /** 0–100. */
  weight: { from: number | null; to: number | null }
  /** Years, months or days. */
  made: { from: string; to: string }
  outdated: '' | 'yes' | 'no'
}

export const ANY_CODING: CodingAsked = {
  codes: [],
  withSubcodes: true,
  directions: [],
  coders: [],
  weight: { from: null, to: null },
  made: { from: '', to: '' },
  outdated: '',
}

export function codingText(asked: CodingAsked): string {
  const names = asked.codes.map((key) => (asked.withSubcodes ? '' : '=') + quotedIfNeeded(key))
  const conditions = [
    among('direction', asked.directions),
    among('coder', asked.coders),
    weightText(asked.weight),
    rangeText('made', asked.made.from, asked.made.to),
    asked.outdated && `outdated=${asked.outdated}`,
  ].filter(Boolean)
  const code = names.length > 1 ? `code in (${names.join(', ')})` : `code:${names[0] ?? '*'}`
  return conditions.length ? `${code}[${conditions.join(', ')}]` : code
}

function weightText({ from, to }: CodingAsked['weight']): string {
  if (from === null && to === null) return ''
  if (to === null) return `weight>=${from}`
  return from === null ? `weight<=${to}` : `weight=${from}..${to}`
}

/** `name=value`, or `name in (…)`; empty for no value. */
export function among(name: string, values: readonly string[]): string {
  const texts = values.map(quotedIfNeeded)
  if (texts.length === 0) return ''
  return texts.length === 1 ? `${name}=${texts[0]}` : `${name} in (${texts.join(', ')})`
}

/** From, to or between, ends included. */
export function rangeText(name: string, from: string, to: string): string {
  if (from && to) return from === to ? `${name}=${from}` : `${name}=${from}..${to}`
  if (from) return `${name}>=${from}`
  return to ? `${name}<=${to}` : ''
}

/** The ends of a range as it was written; null if it was written with `<` or `>`, or with `!=`. */
export function rangeOf(
  sign: string,
  values: readonly QueryValue[],
): { from: string; to: string } | null {
  const text = values[0]?.text ?? ''
  if (values.length !== 1) return null
  if (sign === '>=') return { from: text, to: '' }
  if (sign === '<=') return { from: '', to: text }
  if (sign !== '=' && sign !== ':') return null
  const [from = '', to = from] = text.split('..')
  return { from, to }
}

export interface RelationAsked {
  verb: Verb
  isNegated: boolean
  count: number | null
  measure: Measure
  unit: QueryUnit
}

const VERBS: Record<'nb' | 'en', Record<Verb, string>> = {
  en: {
    within: 'WITHIN',
    containing: 'CONTAINING',
    overlapping: 'OVERLAPS',
    near: 'NEAR',
    before: 'BEFORE',
    after: 'AFTER',
    same: 'SAME',
  },
  nb: {
    within: 'INNENFOR',
    containing: 'INNEHOLDER',
    overlapping: 'OVERLAPPER',
    near: 'NÆR',
    before: 'FØR',
    after: 'ETTER',
    same: 'SAMME',
  },
}

const LETTERS: Record<'nb' | 'en', Record<Measure, string>> = {
  en: { word: '', sentence: 's', turn: 't' },
  nb: { word: '', sentence: 's', turn: 'r' },
}

export const UNITS: Record<'nb' | 'en', Record<QueryUnit, string>> = {
  en: {
    sentence: 'sentence',
    paragraph: 'paragraph',
    turn: 'turn',
    document: 'document',
    respondent: 'respondent',
  },
  nb: {
    sentence: 'setning',
    paragraph: 'avsnitt',
    turn: 'replikk',
    document: 'dokument',
    respondent: 'respondent',
  },
}

/** Which words a query is written with; `NOT` and `IKKE` go with them. */
export type Tongue = 'nb' | 'en'

/** The relation between two places, with its distance or unit. */
export function relationText(asked: RelationAsked, tongue: Tongue): string {
  const not = asked.isNegated ? (tongue === 'nb' ? 'IKKE ' : 'NOT ') : ''
  const verb = not + VERBS[tongue][asked.verb]
  if (asked.verb === 'same') return `${verb} ${UNITS[tongue][asked.unit]}`
  const isMeasured = ['near', 'before', 'after'].includes(asked.verb)
  return isMeasured && asked.count !== null
    ? `${verb}/${asked.count}${LETTERS[tongue][asked.measure]}`
    : verb
}
