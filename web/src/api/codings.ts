/** Codings by the dozen, their parts and dimensions, and where the words of a text are. */
import type { FoundUnits } from '../text/units'
import { call, get } from './call'
import type { Code, CodeKind, Coding, CodingDraft, CodingPatch, Memo, Revised } from './types'

/** A code to make in the same edit; others name it by its place, `#0`. */
export interface NewCode {
  nameNb: string
  nameEn: string
  parent?: string
  kind?: CodeKind
  directions?: string[]
}

/** Everything in it is done as one edit, or nothing. */
export interface CodingBatch {
  newCodes?: NewCode[]
  add?: CodingDraft[]
  change?: (CodingPatch & { id: number })[]
  remove?: number[]
}

export interface BatchAnswer {
  codings: Coding[]
  removed: number[]
  codes: Code[]
  revision: number
}

export const batch = (wanted: CodingBatch) =>
  call<Revised<BatchAnswer>>('POST', '/api/codings/batch', wanted)
/** @param version of the text that the offsets count in */
export const split = ({ id, version }: Pick<Coding, 'id' | 'version'>, at: number[]) =>
  call<Revised<BatchAnswer>>('POST', `/api/codings/${id}/split`, { at, version })
export const merge = (ids: number[], said: CodingPatch) =>
  call<Revised<BatchAnswer>>('POST', '/api/codings/merge', { ids, ...said })

export const unitsOf = (document: number, version: number) =>
  get<FoundUnits>(`/api/documents/${document}/units`, { version })

/** A note on a passage, coded or not; keeps the passage as a quotation in the same edit. */
export const noteOn = (
  passage: { document: number; version: number; start: number; end: number },
  text: string,
) => call<Revised<Memo>>('POST', '/api/memos', { target: 'quotation', ...passage, text })
