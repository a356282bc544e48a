/** Who did what when, the way back, and the points that have a name. */
import { address, call, get } from './call'

export interface HistoryItem {
  id: number
  time: string
  coder: string
  kind: string
  textNb: string
  textEn: string
  undone: boolean
  /** What it is about: `codings`, `codebook`, … */
  group: string
  revision: number
  /** The address where it happened; null when it is not there to be seen. */
  place: string | null
  /** The name of the document in which it happened. */
  document: string | null
}

export interface HistoryPage {
  items: HistoryItem[]
  next: number | null
}

export interface HistoryFilter {
  coder: string
  kind: string
  document: string
  /** Days, `2026-11-22`, both inclusive. */
  from: string
  to: string
  q: string
}

/** What to do where others have built on the step. */
export type UndoChoice = 'together' | 'part' | 'leave'

/** Why a step was refused: what others have built on it, and what is possible instead. */
export interface BuiltUpon {
  step: HistoryItem
  later: HistoryItem[]
  count: number
  options: UndoChoice[]
}

export interface Travelled {
  item: HistoryItem
  revision: number
}

export interface NamedPoint {
  id: number
  name: string
  /** The project's revision when it was as named. */
  at: number
  coder: string
  created: string
}

export interface RestorePreview {
  revision: number
  edits: number
  again: number
  people: { coder: string; edits: number }[]
  rows: { what: string; back: number; away: number; changed: number }[]
}

export const history = (filter: Partial<HistoryFilter> = {}, limit = 50, before?: number) =>
  get<HistoryPage>('/api/history', { ...filter, limit, before })
export const travel = (way: 'undo' | 'redo', choice?: UndoChoice) =>
  call<Travelled>('POST', address(`/api/${way}`, { choice }))
export const takeBack = (item: number, choice?: UndoChoice) =>
  call<Travelled>('POST', address(`/api/history/${item}/undo`, { choice }))

export const points = () => get<NamedPoint[]>('/api/points')
export const namePoint = (name: string, revision: number) =>
  call<NamedPoint & { revision: number }>('POST', '/api/points', { name, revision })
export const renamePoint = (point: number, name: string) =>
  call<NamedPoint & { revision: number }>('PATCH', `/api/points/${point}`, { name })
export const removePoint = (point: number) =>
  call<{ revision: number }>('DELETE', `/api/points/${point}`)
export const previewRestore = (revision: number) =>
  call<RestorePreview>('POST', '/api/history/preview', { revision })
export const restore = (revision: number) =>
  call<Travelled>('POST', '/api/history/restore', { revision })

/** The address of the audit trail as a file. */
export const auditAddress = (
  ending: 'csv' | 'docx',
  filter: HistoryFilter,
  texts: boolean,
  labels: boolean,
) =>
  address(`/api/audit/history.${ending}`, {
    ...filter,
    texts: texts || undefined,
    labels: labels || undefined,
  })
