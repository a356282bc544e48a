/** Who else has the project open. */
import { call } from './call'

/** One window, and where it is. */
export interface Person {
  window: string
  /** Empty until somebody there has said who codes. */
  name: string
  document?: number
  /** What is being written on there: `code:SOS`, `memo:12`. */
  writing?: string
  since: string
}

export interface Whereabouts {
  document: number | null
  writing: string | null
}

const own = (window: string) => `/api/people/${encodeURIComponent(window)}`

export const tellWhere = (window: string, where: Whereabouts) =>
  call<undefined>('PUT', own(window), where)
export const goAway = (window: string) => call<undefined>('DELETE', own(window))
