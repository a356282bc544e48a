/** Which way themes move whom. */
import { get } from './call'
import type { CellStatus, CrosstabCell } from './types'

export interface ForceLine {
  /** `said`, `leave`, `stay`, `both`, `net`, or `direction:` and the key of one. */
  line: string
  cells: CrosstabCell[]
}

export interface ForceTheme {
  theme: { key: string; nameNb: string; nameEn: string; depth: number }
  lines: ForceLine[]
}

export interface Forces {
  threshold: number | null
  /** Names of the groups, `(all)` last. */
  columns: string[]
  bases: { column: string; base: number | null; status: CellStatus }[]
  /** In the codebook's order, `(any)` last, which has the line `said` alone. */
  themes: ForceTheme[]
  /** What prints the table in a shell. */
  command: string
  codebook: string | null
  revision: number
}

export type Sway = 'leave' | 'stay' | 'both' | 'neither'

/** One respondent and one theme. */
export interface PersonForces {
  respondent: number
  label: string
  code: string
  /** How many codings by direction, in the order of `directions`. */
  codings: number[]
  undirected: number
  sway: Sway
}

export interface PeopleForces {
  directions: string[]
  lines: PersonForces[]
  total: number
  revision: number
}

export interface ForceQuestion {
  codes?: string
  by?: string
  where?: string
  coder?: string
  minCell?: string
}

export const forces = (query: ForceQuestion, signal?: AbortSignal) =>
  get<Forces>('/api/forces', { ...query }, signal)

export const forcesOfPeople = (
  query: ForceQuestion & { respondent?: number },
  signal?: AbortSignal,
) => get<PeopleForces>('/api/forces/people', { ...query }, signal)
