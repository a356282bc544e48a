/** What a search and a theme answer, field by field. Absent values are null. */
import type { DocumentKind } from './types'

export interface Facet {
  field: string
  label: string
  values: {
    value: string
    label: string
    hits: number
    documents: number
    respondents: number
  }[]
}

export interface SearchHit {
  documentId: number
  document: string
  kind: DocumentKind
  language: string
  turn: number
  speaker: string
  respondent: string | null
  start: number
  end: number
  left: string
  match: string
  right: string
  codes: string[]
  /** When a post was published. */
  time: string | null
}

export interface SearchAnswer {
  query: string
  /** Of the project that was searched. */
  revision: number
  total: { hits: number; documents: number; respondents: number }
  hits: SearchHit[]
  facets: Facet[]
  /** Those with most hits. */
  matchedForms: { form: string; hits: number }[]
  /** How many there are, which may be more. */
  forms: number
  /** Documents that the index does not have yet; 0 when the numbers are complete. */
  pending: number
}

/** How far the search index is behind the project. */
export interface IndexState {
  state: 'opening' | 'filling' | 'ready' | 'failed'
  /** How many the project has. */
  documents: number
  /** How many of them the index has taken in, as they are. */
  indexed: number
}

export interface Quote {
  id: number
  documentId: number
  document: string
  kind: DocumentKind
  language: string
  turn: number
  speaker: string
  respondent: string | null
  start: number
  end: number
  code: string
  direction: string | null
  coder: string
  text: string
  before: string
  after: string
  /** What may be passed on: the words of the one who speaks first, without labels; empty where that is an interviewer. */
  spoken: string
  values: Record<string, string>
  /** The groups of the other respondents whose words it has. */
  others: Record<string, string>[]
}

export interface Quotes {
  code: string
  total: { codings: number; segments: number; documents: number; respondents: number }
  quotes: Quote[]
  facets: Facet[]
}
