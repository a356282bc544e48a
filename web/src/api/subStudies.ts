/** Sub-studies: the parts of a project that have respondents and documents of their own. */
import { call, get } from './call'
import type { Revised } from './types'

export interface SubStudy {
  id: number
  /** In queries and in the names of columns: `study:latvians`, `study@latvians`. */
  key: string
  nameNb: string
  nameEn: string
  material: string
  /** Labels. */
  respondents: string[]
  documents: { id: number; name: string }[]
}

export interface SubStudyDraft {
  key: string
  nameNb: string
  nameEn: string
  material: string
}

export interface Members {
  respondents: string[]
  documents: number[]
}

export const subStudies = () => get<SubStudy[]>('/api/sub-studies')
export const addSubStudy = (draft: SubStudyDraft) =>
  call<Revised<SubStudy>>('POST', '/api/sub-studies', draft)
export const changeSubStudy = (id: number, draft: SubStudyDraft) =>
  call<Revised<SubStudy>>('PATCH', `/api/sub-studies/${id}`, draft)
export const moveMembers = (id: number, into: boolean, members: Members) =>
  call<Revised<SubStudy>>('PATCH', `/api/sub-studies/${id}/members`, { into, ...members })
export const removeSubStudy = (id: number) =>
  call<Revised<object>>('DELETE', `/api/sub-studies/${id}`)
/** Whom and what a query finds. */
export const foundMembers = (where: string) =>
  get<{ respondents: string[]; documents: { id: number; name: string }[] }>(
    '/api/sub-studies/found',
    { where },
  )
