/** Ways to roll values up: those that come with Sitat, and the project's own. */
import { address, call, get } from './call'
import type { Revised } from './types'

/** A variable whose values a classification knows; people are counted. */
export interface Fit {
  variable: string
  mapped: number
  unmapped: number
  unmappedValues: number
}

export interface ClassificationSummary {
  key: string
  nameNb: string
  nameEn: string
  /** Whether the project has made it, and can change it. */
  own: boolean
  sourceNb: string
  sourceEn: string
  version: string
  /** The day that judges validity where no moment does. */
  asOf: string
  levels: string[]
  groupCount: number
  values: number
  fits: Fit[]
}

export type ValueKind = 'value' | 'country' | 'other-countries' | 'range' | 'digits'

export interface GroupValue {
  /** 0 in a classification that comes with Sitat. */
  id: number
  kind: ValueKind
  /** As it is written in files. */
  text: string
  nameNb: string
  nameEn: string
  /** The first day; empty when always. */
  from: string
  /** The last day; empty when for good. */
  until: string
}

export interface Group {
  key: string
  nameNb: string
  nameEn: string
  wider: string | null
  level: string
  values: GroupValue[]
}

export interface UnmappedValue {
  variable: string
  value: string
  respondents: number
  /** Whether it has a group on another day. */
  otherDay: boolean
}

export interface Classification extends ClassificationSummary {
  groups: Group[]
  unmapped: UnmappedValue[]
  exclusions: string[]
  /** Names of saved searches that ask for it. */
  searches: string[]
}

export interface ClassificationDraft {
  nameNb: string
  nameEn: string
  source: string
  version: string
  asOf: string
  copyOf?: string
}

export interface GroupDraft {
  nameNb: string
  nameEn: string
  wider: string | null
}

export interface MappingDraft {
  group: string
  kind?: ValueKind
  values?: string[]
  from?: string
  until?: string
}

export interface IncomingClassifications {
  incoming: {
    key: string
    nameNb: string
    nameEn: string
    groups: number
    values: number
    /** Whether the project has one of this key, which becomes as the file has it. */
    replaces: boolean
    groupNames: string[]
  }[]
  refused: { line: number | null; textNb: string; textEn: string }[]
}

const one = (key: string) => `/api/classifications/${encodeURIComponent(key)}`
type Answer = Promise<Revised<Classification>>

export const classifications = (signal?: AbortSignal) =>
  get<ClassificationSummary[]>('/api/classifications', {}, signal)
/** @param variable whose values shall be listed though it does not fit */
export const classification = (key: string, variable: string, signal?: AbortSignal) =>
  get<Classification>(one(key), { variable }, signal)
export const addClassification = (draft: ClassificationDraft): Answer =>
  call('POST', '/api/classifications', draft)
export const changeClassification = (key: string, draft: ClassificationDraft): Answer =>
  call('PATCH', one(key), draft)
export const removeClassification = (key: string) => call<undefined>('DELETE', one(key))
export const classificationFile = (key: string) => address(`${one(key)}/file`)

export const addGroup = (key: string, draft: GroupDraft): Answer =>
  call('POST', `${one(key)}/groups`, draft)
export const changeGroup = (key: string, group: string, draft: GroupDraft): Answer =>
  call('PATCH', `${one(key)}/groups/${encodeURIComponent(group)}`, draft)
export const removeGroup = (key: string, group: string): Answer =>
  call('DELETE', `${one(key)}/groups/${encodeURIComponent(group)}`)
export const orderGroups = (key: string, order: string[]): Answer =>
  call('PUT', `${one(key)}/groups/order`, { order })

export const mapValues = (key: string, draft: MappingDraft): Answer =>
  call('POST', `${one(key)}/values`, draft)
export const moveValue = (key: string, id: number, draft: MappingDraft): Answer =>
  call('PATCH', `${one(key)}/values/${id}`, draft)
export const unmapValues = (key: string, values: number[]): Answer =>
  call('POST', `${one(key)}/unmap`, { values })

/** Looks at a file, or takes it in. */
export function classificationsFrom(file: File, keep: boolean) {
  const form = new FormData()
  form.append('files', file, file.name)
  const path = keep ? '/api/classifications/import' : '/api/classifications/import/preview'
  return call<Revised<IncomingClassifications>>('POST', path, form)
}
