/** The codebook over time: named versions, what changed, codings to look at again; and from files. */
import { call, get } from './call'
import type { Codebook, Revised } from './types'

const id = encodeURIComponent

export interface CodebookVersion {
  id: number
  name: string
  coder: string
  created: string
  codes: number
}

/** A version with the whole codebook it names. */
export interface WholeVersion {
  version: CodebookVersion
  codebook: Codebook
}

export interface DiffPiece {
  kind: 'kept' | 'removed' | 'added'
  text: string
}

/** One part of a code before and after; `field` is as the code's JSON calls it. */
export interface DiffField {
  field: string
  before: string
  after: string
  pieces: DiffPiece[]
}

export type CodeChange =
  | 'added'
  | 'removed'
  | 'moved'
  | 'renamed'
  | 'redefined'
  | 'examples'
  | 'key'
  | 'kind'
  | 'directions'
  | 'links'
  | 'switched'
  | 'colour'

export interface CodebookDiff {
  from: string
  to: string
  changes: {
    key: string
    nameNb: string
    nameEn: string
    what: CodeChange[]
    fields: DiffField[]
  }[]
}

/** A code with codings made under an older definition. */
export interface OutdatedCode {
  code: string
  nameNb: string
  nameEn: string
  /** The present one. */
  edition: number
  codings: number
  editions: { edition: number; codings: number }[]
}

export interface CodeEdition {
  edition: number
  created: string
  nameNb: string
  nameEn: string
  /** What the present edition says otherwise. */
  diff: DiffField[]
}

export interface OutdatedCoding {
  id: number
  document: number
  documentName: string
  turn: number
  respondent: string | null
  start: number
  end: number
  direction: string | null
  coder: string
  created: string
  edition: number
  text: string
}

export interface Worklist {
  code: string
  edition: number
  editions: CodeEdition[]
  codings: OutdatedCoding[]
}

export const codebookVersions = () => get<CodebookVersion[]>('/api/codebook/versions')
export const nameCodebook = (name: string) =>
  call<Revised<CodebookVersion>>('POST', '/api/codebook/versions', { name })
export const codebookVersion = (version: number) =>
  get<WholeVersion>(`/api/codebook/versions/${version}`)
export const codebookDiff = (from: string, to: string, signal?: AbortSignal) =>
  get<CodebookDiff>('/api/codebook/diff', { from, to }, signal)
export const outdatedCodes = () => get<OutdatedCode[]>('/api/codebook/outdated')
export const worklist = (code: string, signal?: AbortSignal) =>
  get<Worklist>(`/api/codebook/outdated/${id(code)}`, {}, signal)
/** They hold under the present definition, too. */
export const confirmCodings = (what: { ids: number[] } | { code: string }) =>
  call<Revised<{ confirmed: number; left: number }>>('POST', '/api/codings/confirm', what)
/** Colours below a code, or everywhere, so that siblings stay apart. */
export const recolour = (branch: string | null) =>
  call<Revised<object>>('POST', '/api/codebook/recolour', branch === null ? {} : { branch })

export type ImportStatus = 'new' | 'same' | 'changed' | 'only-here'

export interface CodebookImport {
  fresh: number
  same: number
  changed: number
  /** How many of the changed ones get a new edition. */
  redefined: number
  onlyHere: number
  rows: {
    code: string
    nameNb: string
    nameEn: string
    status: ImportStatus
    fields: string[]
    redefined: boolean
  }[]
  directions: string[]
  /** New, or with other words. */
  dimensions: string[]
  /** On what of the file is taken otherwise, or left. */
  remarks: { textNb: string; textEn: string }[]
  /** Why the file cannot be taken, by line. */
  refused: { line: number | null; textNb: string; textEn: string }[]
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('files', file, file.name)
  return form
}

export const previewCodebook = (file: File, signal?: AbortSignal) =>
  call<CodebookImport>('POST', '/api/codebook/import/preview', formOf(file), signal)
/** @param wording the new words are no new definitions */
export const importCodebook = (file: File, wording: boolean) => {
  const form = formOf(file)
  form.append('wording', String(wording))
  return call<Revised<CodebookImport>>('POST', '/api/codebook/import', form)
}
