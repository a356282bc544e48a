/** The joint display: what the registers say beside what people tell. */
import { address, call, get } from './call'
import type { Measure, Said } from './registry'
import type { Revised } from './types'

export type Fit = 'agrees' | 'deepens' | 'contradicts' | 'silent'

export const FITS: readonly Fit[] = ['agrees', 'deepens', 'contradicts', 'silent']

/** A place in a document's current text, with its words. */
export interface JointQuote {
  document: number
  name: string
  isPost: boolean
  turn: number
  start: number
  end: number
  words: string
  who: string
}

/** Where a number stands in a registry table. */
export interface CellPlace {
  table: string
  content: string
  codes: Record<string, string>
}

export interface JointGroup {
  variable: string
  value: string
}

export interface JointRow {
  id: number
  finding: string
  /** As it is read. */
  number: {
    words: Said
    measure: Measure | null
    source: Said
    year: string
    /** It points to a table that is not there. */
    missing: boolean
  }
  typed: {
    number: string
    measure: Measure | null
    source: string
    year: string
    cell: CellPlace | null
  }
  theme: string | null
  group: JointGroup | null
  groupName: Said | null
  /** null when nothing is counted. */
  count: {
    count: number | null
    base: number | null
    percent: number | null
    status: 'shown' | 'primary' | 'complementary' | 'structural'
  } | null
  /** Nobody of the group has the theme. */
  silent: boolean
  quote: JointQuote | null
  counter: JointQuote | null
  fit: Fit | null
  conclusion: string
}

export interface JointDisplay {
  rows: JointRow[]
  threshold: number | null
  notes: string[]
  revision: number
}

type Place = Pick<JointQuote, 'document' | 'start' | 'end'>

/** What is left out stays as it is; null takes away. */
export interface JointDraft {
  finding?: string
  number?: string
  measure?: Measure | null
  source?: string
  year?: string
  cell?: CellPlace | null
  theme?: string | null
  group?: JointGroup | null
  quote?: Place | null
  counter?: Place | null
  fit?: Fit | null
  conclusion?: string
}

const at = '/api/joint-display'

export const jointDisplay = (minCell: string, signal?: AbortSignal) =>
  get<JointDisplay>(at, { minCell }, signal)
export const addRow = (draft: JointDraft) =>
  call<Revised<JointDisplay>>('POST', at, { rows: [draft] })
export const changeRow = (id: number, draft: JointDraft) =>
  call<Revised<JointDisplay>>('PATCH', `${at}/${id}`, draft)
export const removeRow = (id: number) => call<Revised<JointDisplay>>('DELETE', `${at}/${id}`)
export const orderRows = (order: number[]) =>
  call<Revised<JointDisplay>>('PUT', `${at}/order`, { order })
export const jointFile = (
  ending: 'docx' | 'html' | 'xlsx' | 'csv',
  query: { say: string; minCell: string; release: string; reason: string },
) => address(`${at}/export/joint-display.${ending}`, query)
