/** What leaves the project as files, and its backups. */
import { address, call, get } from './call'
import type { Revised } from './types'

/** A document with its codings; empty lists are all. */
export const codedAddress = (
  document: number,
  form: 'docx' | 'pdf',
  chosen: { codes?: string[]; coders?: string[]; memos?: boolean } = {},
) =>
  address(`/api/documents/${document}/coded/coded.${form}`, {
    codes: chosen.codes?.join(',') ?? '',
    coders: chosen.coders?.join(',') ?? '',
    memos: chosen.memos === false ? 'false' : '',
  })

export const replicationAddress = (coders: boolean) =>
  address('/api/bundles/replication.zip', { coders: coders ? 'true' : '' })
export const tidyAddress = (texts: boolean, memos: boolean) =>
  address('/api/bundles/tidy.zip', { texts: texts ? 'true' : '', memos: memos ? 'true' : '' })

export interface Backups {
  /** Between two; 0 for never. */
  hours: number
  folder?: string | null
  keep: number
  /** A folder beside the project. */
  suggested: string
  taken?: { at: string; file: string; bytes: number; seconds: number } | null
  failed?: { at: string; why: string; whyEn: string } | null
  next?: string | null
  running: boolean
}

export const backups = () => get<Backups>('/api/backups')
export const planBackups = (plan: { hours: number; folder: string; keep: number }) =>
  call<Backups & Partial<Revised<object>>>('PUT', '/api/backups', plan)
export const backUpNow = () => call<Backups & Partial<Revised<object>>>('POST', '/api/backups')
