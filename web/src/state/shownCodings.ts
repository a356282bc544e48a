/** Which of a document's codings are shown, as pure values: read from an address, written to one. */
import type { Coding } from '../api/types'

/** Whose codings: everybody's, one's own, all others', or one coder's by name. */
export type Whose = { kind: 'all' | 'mine' | 'others' } | { kind: 'coder'; name: string }

/** Codings without a direction, where directions are listed. */
export const NO_DIRECTION = 'none'

export interface Shown {
  /** Codes of which alone the codings are shown, sub-codes included; empty for all codes. */
  only: readonly string[]
  /** Codes whose codings are hidden, sub-codes included. */
  without: readonly string[]
  whose: Whose
  /** Keys of directions, or `NO_DIRECTION`; empty for all. */
  directions: readonly string[]
  /** Only codings made under an older definition of their code. */
  outdated: boolean
  /** Only codings with a memo. */
  memo: boolean
}

export const EVERYTHING: Shown = {
  only: [],
  without: [],
  whose: { kind: 'all' },
  directions: [],
  outdated: false,
  memo: false,
}

/** The parameters of an address that this is kept in. */
export const SHOWN_PARAMETERS = ['codes', 'without', 'coder', 'direction', 'marked'] as const

export type ShownQuery = Record<(typeof SHOWN_PARAMETERS)[number], string | null>

export function shownOf(query: URLSearchParams): Shown {
  const marked = listed(query.get('marked'))
  return {
    only: listed(query.get('codes')),
    without: listed(query.get('without')),
    whose: whoseOf(query.get('coder') ?? ''),
    directions: listed(query.get('direction')),
    outdated: marked.includes('outdated'),
    memo: marked.includes('memo'),
  }
}

/** As parameters of an address; null for what is not there. */
export function queryOf(shown: Shown): ShownQuery {
  const marked = [shown.outdated ? 'outdated' : '', shown.memo ? 'memo' : ''].filter(Boolean)
  return {
    codes: joined(shown.only),
    without: joined(shown.without),
    coder: coderOf(shown.whose),
    direction: joined(shown.directions),
    marked: joined(marked),
  }
}

export function hidesNothing(shown: Shown): boolean {
  return Object.values(queryOf(shown)).every((value) => value === null)
}

/** What the codebook and the session know that a filter needs. */
export interface Known {
  codes: readonly { key: string; path: readonly string[] }[]
  /** Who codes in this window. */
  me: string
}

/** A question for each coding; what it needs of the codebook is looked up once. */
export function isShownBy(
  shown: Shown,
  { codes, me }: Known,
): (coding: Coding & { outdated?: boolean }) => boolean {
  const keys = allowedCodes(shown, codes)
  const directions = new Set(shown.directions)
  return (coding) =>
    (keys === null || keys.has(coding.code)) &&
    isBy(coding.coder, shown.whose, me) &&
    (directions.size === 0 || directions.has(coding.direction ?? NO_DIRECTION)) &&
    (!shown.outdated || coding.outdated === true) &&
    (!shown.memo || coding.memo !== '')
}

function allowedCodes({ only, without }: Shown, codes: Known['codes']): Set<string> | null {
  if (only.length === 0 && without.length === 0) return null
  const isWithin = (code: Known['codes'][number], keys: readonly string[]) =>
    keys.includes(code.key) || code.path.some((key) => keys.includes(key))
  const allowed = codes.filter(
    (code) => (only.length === 0 || isWithin(code, only)) && !isWithin(code, without),
  )
  return new Set(allowed.map((code) => code.key))
}

function isBy(coder: string, whose: Whose, me: string): boolean {
  if (whose.kind === 'all') return true
  if (whose.kind === 'coder') return coder === whose.name
  return (coder === me) === (whose.kind === 'mine')
}

/** `~mine` and `~others` are no names: a name that begins with the sign has it twice. */
function whoseOf(text: string): Whose {
  if (text === '') return { kind: 'all' }
  if (text === '~mine' || text === '~others') return { kind: text === '~mine' ? 'mine' : 'others' }
  return { kind: 'coder', name: text.replace(/^~~/, '~') }
}

function coderOf(whose: Whose): string | null {
  if (whose.kind === 'all') return null
  return whose.kind === 'coder' ? whose.name.replace(/^~/, '~~') : `~${whose.kind}`
}

function listed(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((part) => part !== ''))]
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(',')
}
