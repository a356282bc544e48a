/** Themes side by side, who is silent on them, and what one has read of them. */
import { address, call, get, type QueryValue } from './call'
import type { Facet, Quote, Revised } from './types'

export interface Counts {
  codings: number
  passages: number
  documents: number
  respondents: number
  /** Respondents who were heard, and could have said it. */
  base: number
}

export type Mark = 'read' | 'article' | 'discuss'

/** One place in a text: the words once, however many have coded them. */
export interface Passage {
  version: number
  quote: Quote
  codings: { id: number; code: string; direction: string | null; coder: string }[]
  overlapping: number
  marks: { mark: Mark; coder: string; mine: boolean }[]
  notes: { id: number; coder: string; text: string }[]
  /** What may be told of the person by the variables asked for; milder where all of it fits too few. */
  who?: { words: string; milder: boolean } | null
  /** How often publications quote the person. */
  quoted?: { quotes: number; of: number; much: boolean } | null
}

export interface Line {
  value: string
  counts: Counts
  /** Passages by direction; empty for those without. */
  directions: Record<string, number>
}

export interface Cell {
  counts: Counts
  passages: Passage[]
}

export interface Theme {
  code: string
  total: Counts
  /** How many codings are of nothing but interviewers' words. */
  interviewers: number
  columns: Line[]
  rows: Line[]
  /** By row, then by column. */
  cells: Cell[][]
  progress: { passages: number; read: number; article: number; discuss: number }
  /** Of how many passages the attribution fits fewer than five respondents. */
  narrow: number
  facets: Facet[]
  /** What counts the codings in a shell; null where no line asks for the same. */
  command: string | null
  codebook: string | null
  revision: number
}

export interface Silent {
  counts: Counts
  people: {
    respondent: string
    values: Record<string, string>
    words: number
    documents: { id: number; name: string }[]
    codings: number
    instead: { code: string; codings: number }[]
  }[]
}

export interface Around {
  turns: {
    number: number
    speaker: string
    role: 'informant' | 'interviewer'
    respondent: string | null
    start: number
    end: number
    text: string
  }[]
  before: number
  after: number
}

export type ThemeQuestion = Record<string, QueryValue>

const of = (code: string) => `/api/themes/${encodeURIComponent(code)}`

export const theme = (code: string, question: ThemeQuestion, signal?: AbortSignal) =>
  get<Theme>(of(code), question, signal)

export const passages = (code: string, question: ThemeQuestion, signal?: AbortSignal) =>
  get<{ passages: number; page: Passage[] }>(`${of(code)}/passages`, question, signal)

export const silent = (code: string, question: ThemeQuestion, signal?: AbortSignal) =>
  get<Silent>(`${of(code)}/silent`, question, signal)

export const around = (
  document: number,
  place: { start: number; end: number; before: number; after: number },
) => get<Around>(`/api/documents/${document}/around`, place)

export const mark = (
  passages: { document: number; version: number; start: number; end: number }[],
  kind: Mark,
  on: boolean,
) => call<Revised<{ changed: number }>>('PUT', '/api/readings', { passages, mark: kind, on })

export const themeFile = (code: string, ending: string, question: ThemeQuestion) =>
  address(`${of(code)}/export/theme.${ending}`, question)
