/** Files on their way in: dropped once, looked at, chosen among, taken as one. */
import { address, call, get, upload } from './call'
import type { Sent } from './watched'
import type { SampleTurn } from './types'

export type DropState = 'waiting' | 'ready' | 'remarked' | 'asks' | 'refused' | 'left'
export type FileUse =
  | 'interview'
  | 'posts'
  | 'respondents'
  | 'codings'
  | 'codebook'
  | 'project'
  | 'recording'
  | 'nothing'
export type LookalikeKind = 'name' | 'email' | 'phone' | 'national-id' | 'bank-account' | 'address'

export interface DropNote {
  kind: 'about' | 'same' | 'already' | 'like-named' | 'name-taken'
  text: string
  textNb: string
}

export interface DropFile {
  number: number
  name: string
  folder: string
  bytes: number
  state: DropState
  wanted: boolean
  format: string
  formatNb: string
  use: FileUse | ''
  marks: string
  documents: number
  already: number
  turns: number
  words: number
  rows: number
  language: string
  speakers: number
  lookalikes: Partial<Record<LookalikeKind, number>>
  notes: DropNote[]
  undecided: string | null
  /** The one other speaker beside somebody undecided. */
  other: string | null
  why: string
  whyNb: string
}

export interface SaidOfFile {
  file: string
  line: number | null
  reason: string
  reasonNb: string
}

export interface RemarkOnFile {
  file: string
  text: string
  textNb: string
}

export interface Drop {
  id: string
  phase: 'looking' | 'ready' | 'taking' | 'done' | 'failed'
  done: number
  total: number
  current: string
  cancelled: boolean
  message: string
  messageNb: string
  /** To ask by the next time: only files that changed since are answered then. */
  version: number
  files: DropFile[]
  refused: SaidOfFile[]
  remarks: RemarkOnFile[]
  report: ImportReport | null
}

export interface DropSpeaker {
  label: string
  role: 'informant' | 'interviewer'
  turns: number
  questions: number
  words: number
  sample: string
}

export interface Lookalike {
  kind: LookalikeKind
  document: string
  turn: number
  /** Id of the post it is in. */
  post: string | null
  label: boolean
  before: string
  text: string
  after: string
}

export type PostPart = 'text' | 'title' | 'id' | 'time' | 'author' | 'thread' | 'parent'

export interface DropDetail {
  file: DropFile
  turns: string | null
  chosenLanguage: string | null
  interviewers: string[] | null
  speakers: DropSpeaker[]
  sample: SampleTurn[]
  lookalikes: Lookalike[]
  /** The columns posts are read from; `null` for what is no posts. */
  columns: Record<PostPart, string | null> | null
  refused: SaidOfFile[]
  remarks: RemarkOnFile[]
  /** What the text is encoded in; `null` for what is no text. */
  encoding: FileEncoding | null
  columnChoice: ColumnChoice | null
}

export interface FileEncoding {
  /** Empty when it cannot be told. */
  name: string
  certain: boolean
  chosen: string | null
  sample: string
  choices: string[]
}

/** The columns of a table of codings or posts: what they can hold, and which headings hold it. */
export interface ColumnChoice {
  roles: ColumnRole[]
  headings: string[]
  guessed: Partial<Record<ColumnRole, string>>
  chosen: Partial<Record<ColumnRole, string>>
}

export type ColumnRole =
  | PostPart
  | 'document'
  | 'code'
  | 'start'
  | 'end'
  | 'coder'
  | 'direction'
  | 'weight'
  | 'memo'
  | 'created'

export interface FileChoice {
  number: number
  take?: boolean
  use?: string
  language?: string
  turns?: string
  interviewers?: string[]
  encoding?: string
  columns?: Partial<Record<ColumnRole, string>>
}

export type Fate = 'taken' | 'remarked' | 'refused' | 'left'

export interface ReportFile {
  name: string
  folder: string
  format: string
  use: FileUse | ''
  fate: Fate
  rows: number
  words: number
  documentId: number | null
  lines: { refusal: boolean; line: number | null; text: string; textNb: string }[]
}

/** An import whose report is kept, with how many files had which fate. */
export interface ImportLine {
  id: number
  made: string
  person: string
  revision: number | null
  history: number
  undone: boolean
  taken: number
  remarked: number
  refused: number
  left: number
}

export interface ImportReport extends ImportLine {
  files: ReportFile[]
}

/** A file with the folders it stood in. */
export interface PathFile {
  file: File
  path: string
}

/** A name as a form can carry it: the server refuses a whole form for one control character. */
export const withoutControls = (path: string) => path.replace(/\p{Cc}/gu, '_')

function formOf(files: readonly PathFile[]): FormData {
  const form = new FormData()
  for (const { file, path } of files) form.append('files', file, withoutControls(path))
  return form
}

const at = (id: string) => `/api/drops/${encodeURIComponent(id)}`

export const openDrop = (files: readonly PathFile[], onsent: Sent) =>
  upload<Drop>('/api/drops', formOf(files), onsent)
export const addToDrop = (id: string, files: readonly PathFile[], onsent: Sent) =>
  upload<Drop>(`${at(id)}/files`, formOf(files), onsent)
export const drop = (id: string, since = 0) => get<Drop>(at(id), { since })
export const dropDetail = (id: string, number: number, signal?: AbortSignal) =>
  get<DropDetail>(`${at(id)}/files/${number}`, {}, signal)
export const chooseInDrop = (id: string, files: readonly FileChoice[]) =>
  call<Drop>('PATCH', at(id), { files })
export const takeDrop = (id: string) => call<Drop>('POST', `${at(id)}/take`)
export const cancelDrop = (id: string) => call<Drop>('POST', `${at(id)}/cancel`)
export const removeDrop = (id: string) => call<unknown>('DELETE', at(id))

/** A long file of posts that has been begun; nothing of it is in sight. */
export interface UnfinishedImport {
  id: number
  file: string
  begun: string
  person: string
  posts: number
  done: number
  underWay: boolean
  discarded: boolean
  text: string
  textNb: string
}

export const unfinishedImports = () => get<UnfinishedImport[]>('/api/unfinished-imports')
export const discardUnfinished = (id: number) =>
  call<undefined>('DELETE', `/api/unfinished-imports/${id}`)

export const importReports = (limit = 20) => get<ImportLine[]>('/api/import-reports', { limit })
export const importReport = (id: number) => get<ImportReport>(`/api/import-reports/${id}`)
export const importReportAddress = (id: number) => address(`/api/import-reports/${id}/import.csv`)
