/** A query as text: conditions that facets add and take away. */

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
