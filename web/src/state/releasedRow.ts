/** What the key of a released row says, as the ledger writes it: ``segments SOS.VENN (asked) [push]``. */

const UNITS = ['documents', 'segments', 'words', 'rate'] as const
const ANY = '(any) '
const SET = 'set:'
const CODES = 'codes:'
const QUERY = 'query:'
const INSIDE = '(in groups of the register) '
const OUTSIDE = '(in no group of the register) '

export interface ReleasedRow {
  /** What is counted, where that is not people. */
  unit: (typeof UNITS)[number] | null
  kind: 'base' | 'code' | 'any' | 'set' | 'query' | 'inside' | 'outside' | 'other'
  /** The code, the codes of a set, the groups; for all else the words as they stand. */
  names: string[]
  /** What follows: a line of the table and which codings, each as it stands. */
  behind: string
}

/** @param isCode whether the codebook has a code with this key */
export function releasedRow(key: string, isCode: (key: string) => boolean): ReleasedRow {
  const unit = UNITS.find((each) => key.startsWith(`${each} `)) ?? null
  const told = unit ? key.slice(unit.length + 1) : key
  return { unit, behind: '', ...(whole(told) ?? parted(told, isCode)) }
}

type Told = Pick<ReleasedRow, 'kind' | 'names'> & { behind?: string }

/** What has words of its own up to its end, where a space or a bracket means nothing. */
function whole(told: string): Told | null {
  if (told === '(base)') return { kind: 'base', names: [] }
  if (told.startsWith(QUERY)) return { kind: 'query', names: [told.slice(QUERY.length)] }
  if (told.startsWith(INSIDE)) return { kind: 'inside', names: listed(told, INSIDE) }
  if (told.startsWith(OUTSIDE)) return { kind: 'outside', names: listed(told, OUTSIDE) }
  return null
}

function listed(told: string, word: string): string[] {
  return told.slice(word.length).split(',')
}

function parted(told: string, isCode: (key: string) => boolean): Told {
  const [, row = told, behind = ''] = /^(.+?)((?: \[[^\]]*\])?)$/.exec(told) ?? []
  if (row.startsWith(ANY)) return { kind: 'any', names: ofAny(row.slice(ANY.length)), behind }
  if (row.startsWith(CODES)) {
    return { kind: 'set', names: row.slice(CODES.length).split(','), behind }
  }
  if (row.startsWith(SET))
    return { kind: 'set', names: ofSet(row.slice(SET.length), isCode), behind }
  if (isCode(row)) return { kind: 'code', names: [row], behind }
  const [, code, line] = /^(\S+)( \([^)]*\))$/.exec(row) ?? []
  if (code && line && isCode(code)) return { kind: 'code', names: [code], behind: line + behind }
  return { kind: 'other', names: [told] }
}

/** Names of sets may have commas in them; keys of codes have none. */
function ofAny(list: string): string[] {
  return list.startsWith(SET) ? list.split(/,(?=set:)/) : list.replaceAll(CODES, '').split(',')
}

/** A set of older releases, by its codes or by its name. */
function ofSet(content: string, isCode: (key: string) => boolean): string[] {
  const codes = content.split(',')
  return codes.every(isCode) ? codes : [content]
}
