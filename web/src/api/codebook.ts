/** The codebook as an instrument: moved, linked, merged and split. */
import { address, call } from './call'
import type { Code, Revised } from './types'

const codePath = (key: string) => `/api/codes/${encodeURIComponent(key)}`

/** A relation beside the tree. */
export interface CodeLink {
  from: string
  to: string
  type: string
}

/** What a link can say: of the second from the first, and back. */
export interface LinkType {
  key: string
  nameNb: string
  nameEn: string
  backNb: string
  backEn: string
  directed: boolean
}

export interface CodeSpot {
  parent: string | null
  position: number
}

export const moveCode = (key: string, spot: CodeSpot) =>
  call<Revised<Code>>('POST', `${codePath(key)}/move`, spot)
export const switchBranch = (key: string, active: boolean) =>
  call<Revised<object>>('POST', `${codePath(key)}/switch`, { active })

/** What is done to several codes as one change. */
export interface CodesChange {
  codes: string[]
  active?: boolean
  colour?: number
  /** Each its own colour, unlike the codes beside it. */
  spread?: true
  to?: CodeSpot
}

export const changeCodes = (change: CodesChange) =>
  call<Revised<object>>('POST', '/api/codes/batch', change)

export const addLink = (link: CodeLink) => call<Revised<CodeLink>>('POST', '/api/code-links', link)
export const changeLink = (link: CodeLink, newType: string) =>
  call<Revised<CodeLink>>('PATCH', '/api/code-links', { ...link, newType })
export const removeLink = (link: CodeLink) =>
  call<Revised<object>>('DELETE', address('/api/code-links', { ...link }))

export interface MergeFate {
  /** They change their code. */
  moved: number
  /** They become part of a coding of the other code. */
  joined: number
  /** The other code stood exactly there already. */
  identical: number
  /** Codings of the other code that grow together. */
  absorbed: number
}

/** What merging two codes does, in numbers. */
export interface MergePlan {
  from: string
  into: string
  codings: MergeFate
  coders: (MergeFate & { coder: string })[]
  /** Directions that the other code does not allow and nobody has said what to do with. */
  unplaced: { direction: string; codings: number }[]
  allowed: string[]
  outdated: number
  documents: number
  respondents: number
  respondentsBefore: number
  respondentsAfter: number
  codingsBefore: number
  codingsAfter: number
  subcodes: string[]
  links: number
  linksDropped: number
  memos: number
  codingMemos: number
}

export interface MergeDraft {
  into: string
  /** What directions become that the other code does not allow; empty is none. */
  directions?: Record<string, string>
  /** Adds the definition to the other's. */
  append?: boolean
}

export const planMerge = (key: string, draft: MergeDraft, signal?: AbortSignal) =>
  call<Revised<MergePlan>>('POST', `${codePath(key)}/merge`, { ...draft, preview: true }, signal)
export const mergeCode = (key: string, draft: MergeDraft) =>
  call<Revised<MergePlan>>('POST', `${codePath(key)}/merge`, draft)

export interface SplitPart {
  nameNb: string
  nameEn: string
  definitionNb: string
  definitionEn: string
  /** Below the code that is split, rather than beside it. */
  child: boolean
  codings: number[]
}

export interface SplitShare {
  nameNb: string
  nameEn: string
  codings: number
  documents: number
  respondents: number
}

export interface SplitPlan {
  code: string
  parts: SplitShare[]
  /** What the code keeps. */
  rest: SplitShare
  /** The new codes, when it was done. */
  codes: Code[]
}

export const planSplit = (key: string, parts: SplitPart[], signal?: AbortSignal) =>
  call<Revised<SplitPlan>>('POST', `${codePath(key)}/split`, { parts, preview: true }, signal)
export const splitCode = (key: string, parts: SplitPart[]) =>
  call<Revised<SplitPlan>>('POST', `${codePath(key)}/split`, { parts })
