/** Texts as they are corrected: what the server takes and tells, and the calls. */
import { call, get } from './call'
import type { OpenDocument } from './types'

/** What became of a coding since it was made, when the text was corrected. */
export type Anchor = 'kept' | 'moved' | 'changed' | 'review'

export interface TurnPart {
  speaker: string
  text: string
}

/** Turns said anew: two parts to split one, one for two turns to join them, none to take them out. */
export interface NewTurns {
  from: number
  through: number
  parts: TurnPart[]
}

export interface Correction {
  version: number
  replacements?: { start: number; end: number; text: string }[]
  turns?: NewTurns[]
  /** New labels of speakers by their old ones. */
  speakers?: Record<string, string>
}

/** What came of a correction, or would: how the codings and quotations fare. */
export interface Corrected {
  document: number
  version: number
  places: number
  kept: number
  moved: number
  changed: number
  review: number
  revision: number
}

export interface NamePlace {
  start: number
  end: number
  /** The whole word as it stands there. */
  form: string
  ending: string
  /** Surely the name: alone, or in the genitive. */
  sure: boolean
  /** 0 for a label between turns. */
  turn: number
  left: string
  right: string
}

export interface TextVersion {
  number: number
  from: number | null
  reason: 'imported' | 'corrected' | 'imported-again' | 'restored'
  coder: string | null
  created: string | null
  places: number
  length: number
  current: boolean
  /** Whether the current text came of it. */
  ancestor: boolean
}

export interface Stretch {
  start: number
  end: number
  newStart: number
  newEnd: number
}

export interface Excerpt {
  start: number
  end: number
  left: string
  text: string
  right: string
  marks: { start: number; end: number }[]
}

export interface ReviewItem {
  target: 'coding' | 'quotation'
  id: number
  anchor: 'changed' | 'review'
  version: number
  code: string
  direction: string | null
  coder: string
  before: Excerpt
  after: Excerpt | null
  proposed: Excerpt | null
  score: number | null
  /** Where in the text its words stood, about, when nothing is left. */
  near: number | null
}

export interface Review {
  document: number
  version: number
  open: number
  items: ReviewItem[]
}

export interface Decision {
  target: ReviewItem['target']
  id: number
  verdict: 'accept' | 'adjust' | 'remove'
  start?: number
  end?: number
}

const at = (document: number, what: string) => `/api/documents/${document}/${what}`

export const correct = (document: number, correction: Correction) =>
  call<Corrected>('POST', at(document, 'text'), correction)
export const previewCorrection = (document: number, correction: Correction) =>
  call<Corrected>('POST', at(document, 'text/preview'), correction)
export const namePlaces = (document: number, find: string) =>
  call<NamePlace[]>('POST', at(document, 'text/places'), { find })

export const textVersions = (document: number) => get<TextVersion[]>(at(document, 'versions'))
export const oldText = (document: number, version: number) =>
  get<OpenDocument>(`/api/documents/${document}`, { version })
export const versionDifference = (document: number, from: number, to: number) =>
  get<Stretch[]>(at(document, 'versions/diff'), { from, to })
export const restoreVersion = (document: number, version: number) =>
  call<Corrected>('POST', at(document, 'versions/restore'), { version })

export const review = (document: number) => get<Review>(at(document, 'review'))
export const decide = (document: number, version: number, decisions: Decision[]) =>
  call<Review & { revision?: number }>('POST', at(document, 'review'), { version, decisions })

function form(file: File): FormData {
  const made = new FormData()
  made.append('files', file)
  return made
}

export const importAgain = (document: number, file: File) =>
  call<Corrected>('POST', at(document, 'reimport'), form(file))
export const previewImportAgain = (document: number, file: File) =>
  call<Corrected>('POST', at(document, 'reimport/preview'), form(file))
