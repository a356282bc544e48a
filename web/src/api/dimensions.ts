/** What a coding can say beside its code and direction. */
import { call } from './call'
import type { DirectionRow, Revised } from './types'

export interface Dimension {
  key: string
  nameNb: string
  nameEn: string
  /** 0–100 instead of values. */
  scale: boolean
  active: boolean
  values: DimensionValue[]
}

export interface DimensionValue {
  key: string
  nameNb: string
  nameEn: string
}

/** What is left out stays; `values` are all of them, in order, new ones without a key. */
export interface DimensionDraft {
  active?: boolean
  nameNb?: string
  nameEn?: string
  values?: (Omit<DimensionValue, 'key'> & { key?: string })[]
}

export const makeDimension = (draft: DimensionDraft) =>
  call<Revised<Dimension>>('POST', '/api/dimensions', draft)
export const changeDimension = (key: string, draft: DimensionDraft) =>
  call<Revised<Dimension>>('PATCH', `/api/dimensions/${encodeURIComponent(key)}`, draft)

/** Says whether a direction makes people leave or stay. */
export const changeDirection = (key: string, effect: DirectionRow['effect']) =>
  call<Revised<DirectionRow>>('PATCH', `/api/directions/${encodeURIComponent(key)}`, { effect })
