/** What has left the house: the shapes in which the server tells of it, and the calls. */
import { address, call, get, type QueryValue } from './call'

export type Verdict = 'safe' | 'warn' | 'refuse'

/** A small number that follows from several tables. */
export interface JointFinding {
  strength: Verdict
  row: string
  population: string
  /** Of whom these are left out; empty when nobody is. */
  without: string
  lower: number
  /** Null when nothing limits it. */
  upper: number | null
  /** The published numbers it follows from, as a sum. */
  from: string
  tables: string[]
}

export interface JointVerdict {
  answer: Verdict
  findings: JointFinding[]
  /** Whether everything that holds between the numbers was taken into account. */
  whole: boolean
}

export interface Release {
  id: number
  title: string
  date: string
  source: 'paper' | 'crosstab' | 'forces' | 'saturation' | 'asked' | 'joint-display' | 'population'
  asked: string
  unit: string
  threshold: number
  revision: number
  person: string
  released: string
  verdict: Verdict
  reason: string | null
  rows: number
  columns: number
  withheld: number
  withdrawn: { reason: string; person: string; at: string } | null
}

export interface Ledger {
  releases: Release[]
  verdict: JointVerdict
}

export interface ReleaseNumbers {
  release: Release
  columns: string[]
  rows: string[]
  depths: number[]
  counts: (number | null)[]
}

export interface NewPaper {
  title: string
  date: string
  variable: string
  csv: string
}

export type CrosstabQuery = Record<string, QueryValue>

export const ledger = () => get<Ledger>('/api/releases')

export const releaseNumbers = (id: number) => get<ReleaseNumbers>(`/api/releases/${id}`)

/** What a crosstab would give away beside all that has left. */
export const judge = (
  query: CrosstabQuery,
  signal?: AbortSignal,
  what: ReleasedTable = 'crosstab',
) => get<JointVerdict>(`${ROUTES[what]}/judgement`, query, signal)

/** What a table would give away stands under its own address. */
const ROUTES = {
  crosstab: '/api/releases',
  forces: '/api/forces/releases',
  saturation: '/api/saturation/releases',
  population: '/api/population/releases',
  asked: '/api/asked/releases',
  'joint-display': '/api/joint-display/releases',
}
export type ReleasedTable = keyof typeof ROUTES

export const release = (
  query: CrosstabQuery,
  title: string,
  reason: string,
  what: ReleasedTable = 'crosstab',
) =>
  call<JointVerdict>('POST', address(ROUTES[what], query), {
    title,
    ...(reason.trim() !== '' && { reason }),
  })

export const addPaper = (paper: NewPaper) =>
  call<JointVerdict>('POST', '/api/releases/papers', paper)

export const withdraw = (id: number, reason: string) =>
  call<Ledger>('POST', `/api/releases/${id}/withdrawal`, { reason })
