/** What could be written where the caret is. Only what is legal there is offered. */
import type { MatchedForm, QueryName } from '../api/query'
import { ATTRIBUTES, CODING_FIELDS, FIELDS, fieldKey, JOINTS, LOWER, POS } from './names'
import { placeAt, type Context, type Place } from './context'
import { quotedIfNeeded, UNITS, type Tongue } from './texts'

/** The names that a project has for queries. */
export interface Vocabulary {
  codes: { key: string; name: string; also: string; codings: number }[]
  /** A query has the key; the reader knows the name. */
  variables: { key: string; name: string; /** The variable it is made of. */ of?: string }[]
  directions: { key: string; name: string }[]
  coders: string[]
  language: Tongue
}

export type Kind = 'word' | 'code' | 'variable' | 'value' | 'field' | 'joint' | 'history'

/** What the catalogue calls it when the label is no name of the project's own. */
export interface Suggestion {
  kind: Kind
  label: string
  hint: string
  /** How much it stands for; null where nobody counted. */
  count: number | null
  /** The whole query after taking it, and where the caret goes. */
  query: string
  caret: number
  /** More is to follow at once: a value after the name of a variable. */
  isOpen: boolean
}

interface Candidate {
  kind: Kind
  text: string
  label: string
  hint?: string
  count?: number
  isOpen?: boolean
}

/** What only the server knows: words that begin so, values of a field with their counts. */
export type Question =
  { ask: 'words'; prefix: string } | { ask: 'names'; of: string; start: string }

const MOST = 10

/** The question whose answer belongs among the suggestions; null if there is none. */
export function questionAt(query: string, caret: number, known: Vocabulary): Question | null {
  const { context, typed } = placeAt(query, caret)
  if (context.where === 'operand') {
    return /^[\p{L}\p{N}][\p{L}\p{N}_'’-]+$/u.test(typed) ? { ask: 'words', prefix: typed } : null
  }
  if (context.where === 'value') {
    const of = countedField(context.field, known)
    return of ? { ask: 'names', of, start: typed } : null
  }
  return context.where === 'codingValue' && fieldKey(context.field) === 'coder'
    ? { ask: 'names', of: 'coder', start: typed }
    : null
}

function countedField(name: string, known: Vocabulary): string | null {
  const variable = known.variables.find((each) => same(each.key, name))
  const key = fieldKey(name)
  if (key && ['speaker', 'document', 'language', 'study'].includes(key)) return key
  return key === null ? (variable?.key ?? null) : null
}

/** @param answered what the server said to `questionAt`, and whether somebody asked for suggestions */
export function suggest(
  query: string,
  caret: number,
  known: Vocabulary,
  answered: Answered & { isAsked?: boolean } = {},
): Suggestion[] {
  const { isAsked = false } = answered
  const place = placeAt(query, caret)
  const isSilent = place.context.where === 'operand' && place.typed.length < 1 && !isAsked
  if (isSilent) return []
  return candidates(place, known, answered)
    .map((candidate) => taken(query, place, candidate))
    .filter(({ query: after }, i, all) => all.findIndex((e) => e.query === after) === i)
    .filter((suggestion) => suggestion.query.trim() !== query.trim())
    .slice(0, isAsked ? 2 * MOST : MOST)
}

function taken(query: string, { from, to }: Place, candidate: Candidate): Suggestion {
  const { text, kind, label, hint = '', count = null, isOpen = false } = candidate
  const space = kind === 'joint' && !/^\s/.test(query.slice(to)) ? ' ' : ''
  return {
    kind,
    label,
    hint,
    count,
    query: query.slice(0, from) + text + space + query.slice(to),
    caret: from + text.length + space.length,
    isOpen,
  }
}

interface Answered {
  words?: readonly MatchedForm[]
  names?: readonly QueryName[]
}

function candidates(place: Place, known: Vocabulary, answered: Answered): Candidate[] {
  const { context, typed } = place
  switch (context.where) {
    case 'operand':
      return operands(typed, context.after, known, answered)
    case 'value':
      return values(context, typed, known, answered)
    case 'codingValue':
      return codingValues(context.field, typed, known, answered)
    case 'coding':
      return CODING_FIELDS.map(([en, nb, sign]) => ({
        kind: 'field' as const,
        text: (known.language === 'nb' ? nb : en) + sign,
        label: known.language === 'nb' ? nb : en,
        hint: known.language === 'nb' ? en : '',
        isOpen: true,
      })).filter(({ label, hint }) => begins(label, typed) || begins(hint, typed))
    case 'unit':
      return units(context.after, typed, known.language)
    case 'attribute':
      return ATTRIBUTES.filter(([name]) => begins(name, typed)).map(([name, nb, en]) => ({
        kind: 'field',
        text: `${name}=`,
        label: name,
        hint: known.language === 'nb' ? nb : en,
        isOpen: true,
      }))
    case 'attributeValue':
      return /^(pos|ordklasse)$/i.test(context.attribute)
        ? POS.filter(([tag, nb, en]) => [tag, nb, en].some((name) => begins(name, typed))).map(
            ([tag, nb, en]) => ({
              kind: 'value',
              text: `"${tag}"`,
              label: tag,
              hint: known.language === 'nb' ? nb : en,
            }),
          )
        : []
    case 'nothing':
      return []
  }
}

function joints(typed: string, after: boolean, language: Tongue): Candidate[] {
  const isLower = typed !== '' && typed === typed.toLocaleLowerCase()
  const found = after
    ? JOINTS.map(([nb, en, saysNb, saysEn]) =>
        language === 'nb' ? { text: nb, hint: saysNb } : { text: en, hint: saysEn },
      )
    : []
  const not = language === 'nb' ? { text: 'IKKE', hint: 'uten' } : { text: 'NOT', hint: 'without' }
  return [...found, not]
    .filter(({ text }) => begins(text, typed))
    .map(({ text, hint }) => {
      const lower = text.toLocaleLowerCase()
      const written = isLower && LOWER.test(lower) ? lower : text
      return { kind: 'joint' as const, text: written, label: written, hint, isOpen: true }
    })
}

function operands(
  typed: string,
  after: boolean,
  known: Vocabulary,
  { words = [] }: Answered,
): Candidate[] {
  const isUpper = typed !== '' && typed === typed.toLocaleUpperCase() && /\p{L}/u.test(typed)
  const keywords = joints(typed, after, known.language)
  const names = [
    ...variables(typed, known),
    ...(typed.length > 1 || typed === '' ? codes(typed, known, 'code:') : []),
    ...fields(typed, known.language),
  ]
  const typedAlready = words.filter(
    ({ form }) => form.toLocaleLowerCase() !== typed.toLocaleLowerCase(),
  )
  const forms = typedAlready
    .slice(0, names.length ? 5 : MOST)
    .map(({ form, hits }): Candidate => ({ kind: 'word', text: form, label: form, count: hits }))
  return isUpper || typed === ''
    ? [...keywords, ...names, ...forms]
    : [...names.slice(0, 6), ...forms, ...keywords]
}

function variables(typed: string, { variables: all }: Vocabulary): Candidate[] {
  return all
    .filter(({ key, name }) => begins(key, typed) || begins(name, typed))
    .filter(({ of = '' }) => of === '' || typed.length >= of.length)
    .map(({ key, name }) => ({
      kind: 'variable' as const,
      text: `${quotedIfNeeded(key)}=`,
      label: same(key, name) ? name : `${name} · ${key}`,
      isOpen: true,
    }))
}

function fields(typed: string, language: Tongue): Candidate[] {
  const found: Candidate[] = FIELDS.filter(
    ([en, nb]) => begins(en, typed) || begins(nb, typed),
  ).map(([en, nb]) => {
    const name = language === 'nb' && !(begins(en, typed) && !begins(nb, typed)) ? nb : en
    return { kind: 'field', text: `${name}:`, label: `${name}:`, isOpen: true }
  })
  const uncoded = language === 'nb' ? 'ukodet' : 'uncoded'
  return begins(uncoded, typed) && typed.length !== 1
    ? [...found, { kind: 'field', text: uncoded, label: uncoded }]
    : found
}

function codes(typed: string, { codes: all }: Vocabulary, before: string): Candidate[] {
  const found = all.filter(
    ({ key, name, also }) => has(key, typed) || has(name, typed) || has(also, typed),
  )
  return [
    ...found.filter(({ name }) => begins(name, typed)),
    ...found.filter(({ name }) => !begins(name, typed)),
  ]
    .slice(0, 2 * MOST)
    .map(({ key, name, codings }) => ({
      kind: 'code',
      text: before + quotedIfNeeded(key),
      label: name,
      hint: key,
      count: codings,
    }))
}

function values(
  context: Context & { where: 'value' },
  typed: string,
  known: Vocabulary,
  answered: Answered,
): Candidate[] {
  const key = fieldKey(context.field)
  const isNorwegian = known.language === 'nb'
  const words = (all: [string, string][]) =>
    all
      .filter(([en, nb]) => begins(en, typed) || begins(nb, typed))
      .map(([en, nb]): Candidate => ({ kind: 'value', text: en, label: isNorwegian ? nb : en }))
  if (key === 'code') {
    const any: Candidate[] = [
      {
        kind: 'value',
        text: '*',
        label: isNorwegian ? 'hvilken som helst' : 'any code',
        hint: '*',
      },
      {
        kind: 'value',
        text: isNorwegian ? 'ingen' : 'none',
        label: isNorwegian ? 'ingen kode' : 'no code',
      },
    ]
    return [
      ...codes(typed, known, ''),
      ...any.filter(({ label, text }) => begins(label, typed) || begins(text, typed)),
    ]
  }
  if (key === 'kind')
    return words([
      ['interview', 'intervju'],
      ['post', 'innlegg'],
    ])
  if (key === 'role')
    return words([
      ['informant', 'informant'],
      ['interviewer', 'intervjuer'],
    ])
  return (answered.names ?? []).map(({ name, count }) => ({
    kind: 'value',
    text: quotedIfNeeded(name),
    label: name,
    count,
  }))
}

function codingValues(
  field: string,
  typed: string,
  known: Vocabulary,
  answered: Answered,
): Candidate[] {
  const isNorwegian = known.language === 'nb'
  switch (fieldKey(field)) {
    case 'direction':
      return known.directions
        .filter(({ key, name }) => begins(key, typed) || begins(name, typed))
        .map(({ key, name }) => ({
          kind: 'value',
          text: quotedIfNeeded(key),
          label: name,
          hint: key,
        }))
    case 'coder':
      return (answered.names ?? known.coders.map((name) => ({ name, count: null })))
        .filter(({ name }) => has(name, typed))
        .map(({ name, count }) => ({
          kind: 'value' as const,
          text: quotedIfNeeded(name),
          label: name,
          ...(count !== null && { count }),
        }))
    case 'outdated':
      return [isNorwegian ? 'ja' : 'yes', isNorwegian ? 'nei' : 'no']
        .filter((word) => begins(word, typed))
        .map((word) => ({ kind: 'value', text: word, label: word }))
    default:
      return []
  }
}

function units(after: 'within' | 'same' | 'tag', typed: string, language: Tongue): Candidate[] {
  return Object.entries(UNITS[language])
    .filter(([key]) => after === 'same' || key !== 'respondent')
    .filter(([key, name]) => begins(key, typed) || begins(name, typed))
    .map(([, name]) => ({
      kind: 'field' as const,
      text: after === 'tag' ? `<${name}>` : name,
      label: name,
    }))
}

function begins(text: string, start: string): boolean {
  return text.toLocaleLowerCase().startsWith(start.toLocaleLowerCase())
}

function has(text: string, part: string): boolean {
  return text.toLocaleLowerCase().includes(part.toLocaleLowerCase())
}

function same(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase()
}
