/** From hits to codings: searches that are kept, rules, and codings made by a query. */
import { address, call, get } from './call'
import type { Coding, Revised, SearchHit } from './types'

export type SegmentUnit = 'match' | 'sentence' | 'turn'

/** How many of a rule's suggestions were right so far, with an interval at 95 %. */
export interface Precision {
  accepted: number
  refused: number
  share: number | null
  lower: number | null
  upper: number | null
}

export interface SavedSearch {
  id: number
  name: string
  query: string
  sort: string
  interviewers: boolean
  as: SegmentUnit
  code: string | null
  direction: string | null
  coder: string
  created: string
  seen: string | null
  seenHits: number | null
  precision: Precision | null
}

export interface SearchDraft {
  name: string
  query: string
  sort?: string
  interviewers?: boolean
  as?: SegmentUnit
  code?: string | null
  direction?: string | null
}

export interface News {
  id: number
  total: number
  fresh: number
  gone: number
  since: string | null
  seen: number | null
  pending: number
  revision: number
}

export interface Suggestion {
  place: SearchHit
  version: number
  matches: { start: number; end: number }[]
}

/** What makes the suggestions; the server is told with each decision which rule one saw. */
export interface RuleSeen {
  query: string
  interviewers: boolean
  as: SegmentUnit
  code: string
}

export interface Suggestions {
  waiting: number
  precision: Precision
  suggestions: Suggestion[]
  rule: RuleSeen
  pending: number
  revision: number
}

export interface Decided {
  id?: number
  coding?: Coding
  precision: Precision
  revision: number
}

export interface HitCodingDraft {
  q: string
  sort: string
  interviewers: boolean
  hits: { ranges: { from: number; to: number }[] } | { newIn: number }
  as: SegmentUnit
  code: string
  direction?: string | null
  memo?: string
  preview: boolean
  /** Of the answer in which the hits were seen, and how many documents that lacked. */
  revision: number
  pending: number
}

export interface HitCodingOutcome {
  done: boolean
  query: string
  hits: number
  segments: number
  already: number
  inside: number
  codings: number
  documents: number
  respondents: number
  interviewers: number
  examples: SearchHit[]
  revision: number
}

export interface MadeBy {
  query: string
  as: SegmentUnit
  interviewers: boolean
  byRule: boolean
  rule: string | null
  ruleId: number | null
  coder: string
  created: string
  revision: number
  hits: number
}

export const codeHits = (draft: HitCodingDraft, signal?: AbortSignal) =>
  call<HitCodingOutcome>('POST', '/api/search/codings', draft, signal)
/** The query that made a coding; nothing for one made by hand. */
export const madeBy = (coding: number, signal?: AbortSignal) =>
  get<MadeBy | undefined>(`/api/codings/${coding}/query`, {}, signal)

export const savedSearches = (signal?: AbortSignal) =>
  get<SavedSearch[]>('/api/searches', {}, signal)
export const saveSearch = (draft: SearchDraft) =>
  call<Revised<SavedSearch>>('POST', '/api/searches', draft)
export const changeSearch = (id: number, change: Partial<SearchDraft>) =>
  call<Revised<SavedSearch>>('PATCH', `/api/searches/${id}`, change)
export const deleteSearch = (id: number) => call<Revised<object>>('DELETE', `/api/searches/${id}`)
export const news = (id: number, signal?: AbortSignal) =>
  get<News>(`/api/searches/${id}/news`, {}, signal)
export const newHits = (id: number, limit: number, signal?: AbortSignal) =>
  get<{ news: News; hits: SearchHit[] }>(
    `/api/searches/${id}/new-hits`,
    { limit, context: 25 },
    signal,
  )
export const markSeen = (id: number, { revision, pending }: News) =>
  call<News>('POST', `/api/searches/${id}/seen`, { revision, pending })

/** A place one does not want suggested again. */
export interface Refusal {
  id: number
  place: SearchHit
  made: string
}
export const refusals = (id: number, signal?: AbortSignal) =>
  get<Refusal[]>(`/api/searches/${id}/refused`, {}, signal)
export const takeBackRefusal = (refusal: number) =>
  call<Revised<object>>('DELETE', `/api/refusals/${refusal}`)

export const suggestions = (id: number, limit: number, signal?: AbortSignal) =>
  get<Suggestions>(`/api/searches/${id}/suggestions`, { limit }, signal)

function decision(
  { place, version }: Suggestion,
  rule: RuleSeen,
  direction?: string | null,
): object {
  const { documentId: document, start, end } = place
  return { document, version, start, end, rule, ...(direction ? { direction } : {}) }
}
export const accept = (
  id: number,
  suggestion: Suggestion,
  rule: RuleSeen,
  direction: string | null,
) => call<Decided>('POST', `/api/searches/${id}/accepted`, decision(suggestion, rule, direction))
export const refuse = (id: number, suggestion: Suggestion, rule: RuleSeen) =>
  call<Decided>('POST', `/api/searches/${id}/refused`, decision(suggestion, rule))

/** Where a saved search is opened. */
export function searchAddress(search: SavedSearch): string {
  return address('/search', {
    q: search.query,
    sort: search.sort === 'position' ? null : search.sort,
    interviewers: search.interviewers ? 'yes' : null,
    saved: search.id,
  })
}
/** Where the suggestions of a rule are walked through. */
export const ruleAddress = (id: number) => `/search/rules/${id}`
