/** The conditions of a query that facets can add, turn round and take away, read back from its text. */
import { add, condition, parts, remove } from './query'

export interface Chosen {
  field: string
  value: string
  /** Whether it says what is not wanted. */
  not: boolean
  /** As it stands in the query. */
  text: string
}

const QUOTED = `"[^"]*"|“[^”]*”|«[^»]*»`
const FORMS: { pattern: RegExp; field: string | null }[] = [
  { pattern: new RegExp(`^code:\\*\\[coder=(${QUOTED})\\]$`, 'u'), field: 'coder' },
  { pattern: /^code:([^\s"“«=[\]()*]+)$/u, field: 'code' },
  { pattern: /^kind:(interview|post)$/u, field: 'kind' },
  { pattern: /^language:([a-z]+)$/u, field: 'language' },
  { pattern: new RegExp(`^speaker:(${QUOTED})$`, 'u'), field: 'speaker' },
  { pattern: /^time=(\d{4})$/u, field: 'year' },
]
const VARIABLE = new RegExp(`^([\\p{L}\\p{N}_]+)=(${QUOTED})$`, 'u')

/** Those that stand outermost in the query, as facets write them. */
export function chosenIn(query: string): Chosen[] {
  return parts(query).flatMap((text) => {
    const not = /^(NOT|IKKE) /.test(text)
    const read = one(not ? text.slice(text.indexOf(' ') + 1).trim() : text)
    return read ? [{ ...read, not, text }] : []
  })
}

function one(text: string): { field: string; value: string } | null {
  for (const { pattern, field } of FORMS) {
    const found = pattern.exec(text)
    if (found?.[1] !== undefined && field) return { field, value: bare(found[1]) }
  }
  const found = VARIABLE.exec(text)
  return found ? { field: found[1] ?? '', value: bare(found[2] ?? '') } : null
}

function bare(value: string): string {
  return /^["“«]/.test(value) ? value.slice(1, -1) : value
}

export function isChosen(query: string, field: string, value: string): Chosen | null {
  return chosenIn(query).find((each) => each.field === field && each.value === value) ?? null
}

/** The query with the value, or without it; where that stands already, without the condition. */
export function withChosen(query: string, field: string, value: string, not = false): string {
  const before = isChosen(query, field, value)
  const without = before ? remove(query, before.text) : query
  if (before?.not === not) return without
  const wanted = condition(field, value)
  return add(without, not ? `NOT ${wanted}` : wanted)
}
