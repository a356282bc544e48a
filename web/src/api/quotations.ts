/** Kept quotations, their links, and memos on anything. */
import { call, get } from './call'
import { changeCoding } from './sitat'
import type { Revised } from './types'

export type MemoKind = '' | 'reflexive' | 'theoretical' | 'methodological' | 'case'

export type MemoTarget =
  | 'project'
  | 'document'
  | 'respondent'
  | 'variable'
  | 'code'
  | 'coding'
  | 'quotation'
  | 'quotation_link'

export interface AnyMemo {
  /** Negative for what a coding says in its own memo: that of the coding. */
  id: number
  target: MemoTarget
  targetId: number
  kind: MemoKind
  title: string
  text: string
  coder: string
  created: string
  changed: string
}

/** A memo with the name of what it is on, and where that is seen. */
export interface PlacedMemo extends AnyMemo {
  targetName: string
  targetNameEn: string
  /** Empty when the thing is gone. */
  address: string
}

export interface Passage {
  document: number
  version: number
  start: number
  end: number
}

/** One side of a link, with its words. */
export interface LinkEnd {
  id: number
  document: number
  documentName: string
  start: number
  end: number
  turn: number
  speaker: string
  respondent: string | null
  text: string
}

/** A link seen from one of its sides. */
export interface Partner {
  id: number
  relation: string
  /** Whether this side is the first of the two. */
  forward: boolean
  coder: string
  other: LinkEnd
}

export interface Quotation extends LinkEnd {
  version: number
  coder: string
  created: string
  memos: AnyMemo[]
  links: Partner[]
}

export interface QuotationLink {
  id: number
  relation: string
  coder: string
  created: string
  from: LinkEnd
  to: LinkEnd
}

export interface Relation {
  key: string
  nameNb: string
  nameEn: string
  backNb: string
  backEn: string
  directed: boolean
}

export const quotations = (document: number) => get<Quotation[]>('/api/quotations', { document })
export const keep = (passage: Passage) =>
  call<Revised<Quotation>>('POST', '/api/quotations', passage)
export const letGo = (id: number) => call<Revised<object>>('DELETE', `/api/quotations/${id}`)

export const relations = () => get<Relation[]>('/api/relations')
export const links = () => get<QuotationLink[]>('/api/quotation-links')
export const link = (from: Passage, to: Passage, relation: string) =>
  call<Revised<QuotationLink>>('POST', '/api/quotation-links', { from, to, relation })
export const unlink = (id: number) => call<Revised<object>>('DELETE', `/api/quotation-links/${id}`)

export const allMemos = () => get<PlacedMemo[]>('/api/memos/all')
export const writeMemo = (memo: {
  target: MemoTarget
  id?: number
  text: string
  title?: string
  kind?: MemoKind
  /** With a passage that is not kept yet: it is kept with the memo. */
  document?: number
  version?: number
  start?: number
  end?: number
}) => call<Revised<AnyMemo>>('POST', '/api/memos', memo)
export const changeMemo = (
  id: number,
  change: { text?: string; title?: string; kind?: MemoKind },
): Promise<Revised<object>> =>
  id < 0
    ? changeCoding(-id, { memo: change.text ?? '' })
    : call('PATCH', `/api/memos/${id}`, change)
export const removeMemo = (id: number): Promise<Revised<object>> =>
  id < 0 ? changeCoding(-id, { memo: '' }) : call('DELETE', `/api/memos/${id}`)
