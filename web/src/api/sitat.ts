/** Every call the server answers, by name. */
import { address, call, get, type QueryValue } from './call'
import { newest } from './questions'
import type * as T from './types'

export * from './codebook'
export * from './codebookVersions'

const id = encodeURIComponent

export const session = () => get<T.Session>('/api/session')
export const chooseCoder = (coder: string) => call<T.Session>('PUT', '/api/session', { coder })
export const chooseLanguage = (language: T.Lang) =>
  call<T.Session>('PUT', '/api/session', { language })
export const home = () => get<T.Home>('/api/home')

export const documents = () => get<T.DocumentRow[]>('/api/documents')
export const document = (document: number, signal?: AbortSignal) =>
  get<T.OpenDocument>(`/api/documents/${document}`, {}, signal)
export const changeDocument = (
  document: number,
  change: { name?: string; title?: string; language?: string },
) => call<T.Revised<object>>('PATCH', `/api/documents/${document}`, change)
export const changeLanguages = (documents: number[], language: string) =>
  call<T.Revised<object>>('PATCH', '/api/documents', { documents, language })
export const linkSpeaker = (document: number, speaker: T.Speaker) =>
  call<T.Revised<object>>('PATCH', `/api/documents/${document}/speakers`, {
    speaker: speaker.label,
    role: speaker.role,
    respondent: speaker.respondent,
  })
export const removeDocument = (document: number) =>
  call<T.Revised<object>>('DELETE', `/api/documents/${document}`)

export const codings = (document: number) => get<T.Coding[]>('/api/codings', { document })
export const addCoding = (draft: T.CodingDraft) =>
  call<T.Revised<T.Coding>>('POST', '/api/codings', draft)
export const changeCoding = (coding: number, patch: T.CodingPatch) =>
  call<T.Revised<T.Coding>>('PATCH', `/api/codings/${coding}`, patch)
export const removeCoding = (coding: number) =>
  call<T.Revised<object>>('DELETE', `/api/codings/${coding}`)

export const codebook = () => get<T.Codebook>('/api/codebook')
export const addCode = (draft: T.CodeDraft) => call<T.Revised<T.Code>>('POST', '/api/codes', draft)
export const changeCode = (key: string, draft: T.CodeDraft) =>
  call<T.Revised<T.Code>>('PATCH', `/api/codes/${id(key)}`, draft)
export const removeCode = (key: string) =>
  call<T.Revised<object>>('DELETE', `/api/codes/${id(key)}`)

export const respondents = () => get<T.Respondents>('/api/respondents')
export const addRespondent = (label: string) =>
  call<T.Revised<T.Respondents['respondents'][number]>>('POST', '/api/respondents', { label })
/** Several respondents with what is known of them, as one edit. */
export const addRespondents = (labels: string[], values: T.PlacedValue[]) =>
  call<T.Revised<{ labels: string[] }>>('POST', '/api/respondents/rows', { labels, values })
/** All of them as one edit, or none. */
export const setValues = (values: T.PlacedValue[]) =>
  call<T.Revised<T.StoredValues>>('PATCH', '/api/respondents', { values })

export const variables = () => get<T.Variable[]>('/api/variables')
/** The groups of a variable or of a column derived from one, in their order. */
export const groupsOf = (column: string, signal?: AbortSignal) =>
  get<T.GroupName[]>(`/api/variables/${encodeURIComponent(column)}/groups`, {}, signal)
export const addVariable = (draft: Omit<T.Variable, 'key' | 'derived' | 'moments'>) =>
  call<T.Revised<T.Variable>>('POST', '/api/variables', draft)
export const changeVariable = (
  key: string,
  name: { nameNb: string; nameEn: string; type: T.VariableType },
) => call<T.Revised<T.Variable>>('PATCH', `/api/variables/${id(key)}`, name)

interface SearchQuestion {
  q: string
  limit?: number
  offset?: number
  sort?: string
  context?: number | 'turn'
  interviewers?: boolean
  /** Leaves out facets and forms, for who has them. */
  hitsOnly?: boolean
}
const asPairs = (question: SearchQuestion): Record<string, QueryValue> => ({ ...question })
export const search = (question: SearchQuestion, signal?: AbortSignal) =>
  get<T.SearchAnswer>('/api/search', asPairs(question), signal)
/** As `search`, for the one search of this window that somebody waits for. */
export const searchNow = (question: SearchQuestion, signal?: AbortSignal) =>
  newest((header) => get<T.SearchAnswer>('/api/search', asPairs(question), signal, header), signal)

/** How far the search index is. */
export const indexState = (signal?: AbortSignal) => get<T.IndexState>('/api/index', {}, signal)
export const rebuildIndex = () => call<T.IndexState>('POST', '/api/index/rebuild')

export const quotes = (
  query: {
    code: string
    where?: string
    direction?: string
    people?: boolean
    /** The id of one. */
    respondent?: number
    limit?: number | 'all'
    offset?: number
  },
  signal?: AbortSignal,
) => get<T.Quotes>('/api/quotes', query, signal)

export const crosstab = (
  query: {
    rows?: string
    columns: string
    unit?: T.Unit
    where?: string
    direction?: string
    coder?: string
    minCell?: string
    protect?: string
    percent?: string
    tests?: string
  },
  signal?: AbortSignal,
) => get<T.Crosstab>('/api/crosstab', query, signal)

function formOf(files: File[], options: Record<string, string>): FormData {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  for (const [name, value] of Object.entries(options)) form.append(name, value)
  return form
}

/** How a table of respondents would be taken; stores nothing. */
export const previewRespondents = (file: File, options: Record<string, string>) =>
  call<T.RespondentPreview>('POST', '/api/imports/respondents/preview', formOf([file], options))

/** Starts an import; the answer's id is asked about with `importState`. */
export const importRespondents = (file: File, options: Record<string, string>) =>
  call<{ id: string }>('POST', '/api/imports/respondents', formOf([file], options))
export const importState = (importId: string) => get<T.ImportState>(`/api/imports/${id(importId)}`)

export const memos = (target: string, targetId: number) =>
  get<T.Memo[]>('/api/memos', { target, id: targetId })
export const addMemo = (target: string, targetId: number, text: string) =>
  call<T.Revised<T.Memo>>('POST', '/api/memos', { target, id: targetId, text })

export type ExportWhat =
  | 'codings'
  | 'quotes'
  | 'codebook'
  | 'documents'
  | 'respondents'
  | 'crosstab'
  | 'forces'
  | 'saturation'
  | 'asked'
  | 'population'
  | 'search'
  | 'history'
  | 'memos'
export type ExportFormat = 'csv' | 'xlsx' | 'json' | 'md' | 'docx' | 'html'

/** The address of a download, with the same parameters as the screen it comes from. */
export const exportAddress = (
  what: ExportWhat,
  format: ExportFormat,
  query: Record<string, QueryValue> = {},
) => address(`/api/export/${what}.${format}`, query)
