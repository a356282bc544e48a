/** The interview guide, and who was asked about a theme. */
import { call, get } from './call'
import type { CrosstabCell, Revised } from './types'

export interface Question {
  id: number
  key: string
  /** How it is put; the first is shown. */
  wordings: string[]
  /** Keys of what it asks about. */
  codes: string[]
  /** In how many documents it is put. */
  documents: number
}

export interface Guide {
  questions: Question[]
  interviews: number
}

export interface QuestionDraft {
  key?: string
  wordings: string[]
  codes: string[]
}

/** A turn a question is linked to, or seems to be put in. */
export interface QuestionTurn {
  /** Absent while it is only suggested. */
  link?: number
  question: number
  document: number
  name: string
  turn: number
  /** Of its words in the text. */
  start: number
  end: number
  text: string
  /** Of the words, up to 1; of a suggestion. */
  likeness?: number
}

export interface Asked {
  code: string
  questions: number
  threshold: number | null
  columns: string[]
  rows: { key: string; nameNb: string; nameEn: string; depth: number }[]
  cells: CrosstabCell[]
  command: string
  codebook: string | null
  revision: number
}

export const guide = (signal?: AbortSignal) => get<Guide>('/api/guide', {}, signal)
export const addQuestions = (questions: QuestionDraft[]) =>
  call<Revised<Guide>>('POST', '/api/guide', { questions })
export const changeQuestion = (id: number, draft: QuestionDraft) =>
  call<Revised<Guide>>('PATCH', `/api/guide/${id}`, draft)
export const removeQuestion = (id: number) => call<Revised<Guide>>('DELETE', `/api/guide/${id}`)
export const orderQuestions = (order: number[]) =>
  call<Revised<Guide>>('PUT', '/api/guide/order', { order })
export const suggestions = async (signal?: AbortSignal) =>
  (await get<{ suggestions: QuestionTurn[] }>('/api/guide/suggestions', {}, signal)).suggestions
export const linkedTurns = async (signal?: AbortSignal) =>
  (await get<{ turns: QuestionTurn[] }>('/api/guide/turns', {}, signal)).turns
export const link = (turns: QuestionTurn[]) =>
  call<Revised<Guide>>('POST', '/api/guide/links', {
    links: turns.map(({ question, document, turn }) => ({
      question,
      document,
      turn,
      how: 'likeness',
    })),
  })
export const unlink = (links: number[]) =>
  call<Revised<Guide>>('POST', '/api/guide/unlink', { links })
export const asked = (
  query: { code: string; by: string; where: string; direction: string; minCell: string },
  signal?: AbortSignal,
) => get<Asked>('/api/asked', query, signal)
