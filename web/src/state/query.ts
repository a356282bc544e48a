/** A query as text: conditions that facets add and take away, and what could come next while typing. */

/** What a facet's value is called in a query. */
export function condition(field: string, value: string): string {
  if (field === 'code') return `code:${value}`
  if (field === 'coder') return `code:*[coder=${quoted(value)}]`
  if (field === 'kind' || field === 'language') return `${field}:${value}`
  if (field === 'speaker') return `speaker:${quoted(value)}`
  if (field === 'year') return `time=${value}`
  return `${field}=${quoted(value)}`
}

const QUOTES = ['""', '“”', '«»'] as const

/** In those quotation marks that the value does not have itself. */
export function quoted(value: string): string {
  const pair = QUOTES.find(([, close]) => close && !value.includes(close)) ?? QUOTES[0]
  return `${pair[0]}${value}${pair[1]}`
}

/** Whether the query has the condition as one of its top conditions. */
export function has(query: string, wanted: string): boolean {
  return parts(query).includes(wanted)
}

export function add(query: string, wanted: string): string {
  const old = query.trim()
  if (!old) return wanted
  if (has(old, wanted)) return old
  return / OR | ELLER /.test(` ${old} `) && !/^\(.*\)$/.test(old)
    ? `(${old}) AND ${wanted}`
    : `${old} AND ${wanted}`
}

export function remove(query: string, unwanted: string): string {
  const left = parts(query).filter((part) => part !== unwanted)
  const text = left.join(' AND ')
  return left.length === 1 && /^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text
}

/** The conditions joined by AND on the outermost level. */
export function parts(query: string): string[] {
  const found: string[] = []
  let depth = 0
  /** What ends the quotation one is in. */
  let closing: string | undefined
  let from = 0
  for (let at = 0; at < query.length; at++) {
    const letter = query[at] ?? ''
    if (closing !== undefined) {
      if (letter === closing) closing = undefined
      continue
    }
    closing = QUOTES.find(([open]) => open === letter)?.[1]
    if ('(['.includes(letter)) depth++
    else if (')]'.includes(letter)) depth--
    else if (depth === 0 && /^ (AND|OG) /.test(query.slice(at, at + 5))) {
      found.push(query.slice(from, at).trim())
      from = query.indexOf(' ', at + 1)
      at = from
    }
  }
  found.push(query.slice(from).trim())
  return found.filter((part) => part !== '')
}

/** The words a project has for queries. */
export interface Vocabulary {
  codes: { key: string; name: string }[]
  /** A query has the key; the reader knows the name. */
  variables: { key: string; name: string; values: string[] }[]
}

export interface Suggestion {
  /** What stands in the list. */
  label: string
  hint: string
  /** The whole query after taking it, and where the caret goes. */
  query: string
  caret: number
}

const MOST = 8

/** What the word at the caret could become. */
export function suggest(query: string, caret: number, vocabulary: Vocabulary): Suggestion[] {
  const before = query.slice(0, caret)
  const word = /(?:[^\s()"]|"[^"]*"?)*$/.exec(before)?.[0] ?? ''
  if (word.length < 2) return []
  const start = caret - word.length
  const take = (text: string, label: string, hint: string): Suggestion => ({
    label,
    hint,
    query: query.slice(0, start) + text + query.slice(caret),
    caret: start + text.length,
  })
  return candidates(word, vocabulary)
    .map(([text, label, hint]) => take(text, label, hint))
    .filter((suggestion) => suggestion.query !== query)
    .slice(0, MOST)
}

type Candidate = [text: string, label: string, hint: string]

function candidates(word: string, { codes, variables }: Vocabulary): Candidate[] {
  const said = /^([^=:]+)[=:]"?([^"]*)$/.exec(word)
  const field = said?.[1] ?? ''
  const start = (said?.[2] ?? '').toLocaleLowerCase()
  if (field === 'code' || field === 'kode') {
    return codes
      .filter((code) => matches(code.key, start) || matches(code.name, start))
      .map((code) => [`code:${code.key}`, code.name, code.key])
  }
  const variable = variables.find((each) => each.key === field)
  if (variable) {
    return variable.values
      .filter((value) => matches(value, start))
      .map((value) => [`${variable.key}="${value}"`, value, both(variable)])
  }
  const lower = word.toLocaleLowerCase()
  return [
    ...variables
      .filter((each) => begins(each.key, lower) || begins(each.name, lower))
      .map((each): Candidate => [`${each.key}=`, both(each), each.values.slice(0, 3).join(', ')]),
    ...codes
      .filter((code) => matches(code.name, lower))
      .map((code): Candidate => [`code:${code.key}`, code.name, code.key]),
  ]
}

/** «Kjønn · sex», or the key alone when that is the name. */
function both({ key, name }: { key: string; name: string }): string {
  return name.toLocaleLowerCase() === key.toLocaleLowerCase() ? name : `${name} · ${key}`
}

function begins(text: string, start: string): boolean {
  return text.toLocaleLowerCase().startsWith(start)
}

function matches(text: string, start: string): boolean {
  return text.toLocaleLowerCase().includes(start)
}
