/** Whole projects of other tools on their way in, and this one on its way out. */
import { address, call, get } from './call'

export type Grade = 'dropped' | 'kept' | 'repaired' | 'converted'
export const TARGETS = ['standard', 'nvivo', 'atlas-maxqda'] as const
export type Target = (typeof TARGETS)[number]

export interface MoveNote {
  grade: Grade
  element: string
  count: number
  textNb: string
  textEn: string
  examples: string[]
}

export interface MoveCount {
  kind: string
  nameNb: string
  nameEn: string
  fresh: number
  same: number
  different: number
  /** How many of those that are different can become what the file says. */
  takeable: number
  examples: string[]
}

export interface MovePlan {
  /** To take it by; null where the file cannot be taken. */
  id?: string | null
  file: string
  name: string
  origin: string
  counts: MoveCount[]
  differences: { kind: string; name: string; whatNb: string; whatEn: string; takeable: boolean }[]
  notes: MoveNote[]
  evidence: {
    source: string
    ruleNb: string
    ruleEn: string
    borders: number
    inWords: number
    sure: boolean
    samples: string[]
  }[]
  /** How many more sources there are of which that could be told. */
  moreEvidence: number
  refused: { file: string; reason: string; reasonNb: string }[]
}

export interface MoveOut {
  target: Target
  documents: number
  codes: number
  codings: number
  respondents: number
  memos: number
  /** Characters that tools count in different ways. */
  wide: number
  notes: MoveNote[]
}

export interface Kept {
  id: number
  name: string
  kind: string
  document: number
  file: string
  bytes: number
  description: string
  coder: string
  created: string
  places: { place: string; codes: string[]; memo: string }[]
}

export interface MoveReport {
  id: number
  file: string
  origin: string
  coder: string
  created: string
}

/** A move as the history has it. */
export interface EarlierMove extends MoveReport {
  /** Its step in the history. */
  step: number
  textNb: string
  textEn: string
  undone: boolean
}

/** A thing that is told under a heading of a report. */
export interface ReportLine {
  kindNb: string
  kindEn: string
  count: number
  textNb: string
  textEn: string
  examples: string[]
}

export interface ReportPart {
  part: string
  nameNb: string
  nameEn: string
  lines: ReportLine[]
}

export interface MoveReportPage extends MoveReport {
  parts: ReportPart[]
}

export const REPORT_FORMS = ['html', 'md', 'csv'] as const
export type ReportForm = (typeof REPORT_FORMS)[number]

export const previewMove = (file: File, signal?: AbortSignal) => {
  const form = new FormData()
  form.append('files', file)
  return call<MovePlan>('POST', '/api/moves/preview', form, signal)
}
/** @param over kinds of which the file's word counts where something is here otherwise */
export const takeMove = (id: string, over: string[] = []) =>
  call<{ id: string }>(
    'POST',
    address(`/api/moves/${encodeURIComponent(id)}/take`, { over: over.join(',') }),
  )
/** Breaks off what is being taken in; the project is as it was. */
export const stopMove = (id: string) =>
  call<null>('DELETE', `/api/imports/${encodeURIComponent(id)}`)
export const forgetMove = (id: string) =>
  call<null>('DELETE', `/api/moves/${encodeURIComponent(id)}`)
export const moveReports = () => get<EarlierMove[]>('/api/moves')
export const kept = () => get<Kept[]>('/api/kept')
export const keptAddress = (id: number) => `/api/kept/${String(id)}/file`
export const moveReport = (id: number) => get<MoveReportPage>(`/api/moves/${String(id)}`)
export const reportAddress = (id: number, form: ReportForm) =>
  `/api/moves/${String(id)}/report.${form}`
export const outReportAddress = (target: Target, form: ReportForm) =>
  address(`/api/move-out/report/report.${form}`, { for: target })
export const moveOut = (target: Target, signal?: AbortSignal) =>
  get<MoveOut>('/api/move-out', { for: target }, signal)
export const moveOutAddress = (target: Target) =>
  address('/api/move-out/project.qdpx', { for: target })
