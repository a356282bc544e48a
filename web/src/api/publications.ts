/** Publications, their quotes, and what each quote gives away. */
import { call, get } from './call'
import type { Revised } from './types'

export const KINDS = ['paper', 'report', 'book', 'talk', 'other'] as const

export interface Publication {
  id: number
  title: string
  kind: string
  people: number
  variables: string[]
  published?: string | null
  withdrawn?: string | null
  quotes: number
  held: number
}

export interface Publications {
  publications: Publication[]
  variables: { key: string; nameNb: string; nameEn: string }[]
}

export interface Fit {
  nb: string
  en: string
  people: number
  of: number
}

export interface Passport {
  /** 0 for one that is only looked at. */
  id: number
  document: number
  name: string
  kind: string
  language: string
  start: number
  end: number
  turn: number
  respondent?: string | null
  pseudonym: string
  told: string[]
  wording: string
  said: string
  line: Fit
  exact: Fit
  together: { fit: Fit; quotes: number; persons: number }
  share?: { quotes: number; of: number; people: number; much: boolean } | null
  surviving: { start: number; end: number }[]
  elsewhere: { publication: string; same: boolean }[]
  troubles: string[]
  tellsLine: boolean
  tellsWords: boolean
}

export interface FullPassport extends Passport {
  parts: {
    key: string
    nameNb: string
    nameEn: string
    value: string
    alone: number
    without: number
  }[]
  instead: { told: string[]; fit: Fit }[]
}

export interface Quotes {
  publication: Publication
  quotes: Passport[]
}

export interface PublicationDraft {
  title: string
  kind: string
  people: number
  variables: string[]
  published: string | null
  withdrawn: string | null
}

export interface Place {
  document: number
  start: number
  end: number
}

export interface Wanted {
  pseudonym?: string
  told?: string[]
  wording?: string
}

export const publications = (signal?: AbortSignal) =>
  get<Publications>('/api/publications', {}, signal)
export const quotes = (id: number, signal?: AbortSignal) =>
  get<Quotes>(`/api/publications/${id}`, {}, signal)
export const add = (draft: Partial<PublicationDraft>) =>
  call<Revised<{ publication: number }>>('POST', '/api/publications', draft)
/** What is left out stays; null takes away. */
export const change = (id: number, draft: Partial<PublicationDraft>) =>
  call<Revised<{ publication: number }>>('PATCH', `/api/publications/${id}`, draft)
/** @param order ids of all its quotes */
export const order = (id: number, order: number[]) =>
  call<Revised<{ publication: number }>>('PUT', `/api/publications/${id}/order`, { order })
export const remove = (id: number) =>
  call<Revised<{ publication: number }>>('DELETE', `/api/publications/${id}`)
export const look = (id: number, wanted: Place & Wanted, signal?: AbortSignal) =>
  call<FullPassport>('POST', `/api/publications/${id}/look`, wanted, signal)
export const quote = (id: number, wanted: Place & Wanted) =>
  call<Revised<{ quote: number }>>('POST', `/api/publications/${id}/quotes`, wanted)
export const lookAgain = (id: number, wanted: Wanted, signal?: AbortSignal) =>
  call<FullPassport>('POST', `/api/published/${id}/look`, wanted, signal)
export const changeQuote = (id: number, wanted: Wanted) =>
  call<Revised<{ quote: number }>>('PATCH', `/api/published/${id}`, wanted)
export const removeQuote = (id: number) =>
  call<Revised<{ quote: number }>>('DELETE', `/api/published/${id}`)
export const fileOf = (id: number, ending: 'docx' | 'html' | 'xlsx' | 'csv') =>
  `/api/publications/${id}/export/quotes.${ending}`
