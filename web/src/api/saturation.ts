/** New codes for each further respondent. */
import { get } from './call'

export interface SaturationPoint {
  /** So many respondents. */
  after: number
  /** Codes by then, in the order they were heard. */
  found: number
  fresh: number
  /** New codes in the run that ends here; null within the base. */
  run: number | null
  percent: number | null
  little: boolean
  /** Codes by then in random orders, and where 95 % of the orders lie. */
  mean: number
  least: number
  most: number
}

export interface SaturationCurve {
  people: number
  codes: number
  /** Codes found in the base. */
  base: number
  reachedAt: number | null
  orders: number
  seed: number
  reached: number
  least: number | null
  middle: number | null
  most: number | null
  points: SaturationPoint[]
}

export interface SaturationGroup {
  label: string
  status: 'shown' | 'primary' | 'complementary'
  curve: SaturationCurve | null
}

export interface SaturationAnswer {
  codes: number
  by: string | null
  threshold: number | null
  base: number
  run: number
  atMost: number
  groups: SaturationGroup[]
  command: string
  codebook: string | null
  revision: number
}

export interface SaturationQuery {
  [name: string]: string
  by: string
  codes: string
  where: string
  direction: string
  minCell: string
  base: string
  run: string
  atMost: string
}

export const saturation = (query: SaturationQuery, signal?: AbortSignal) =>
  get<SaturationAnswer>('/api/saturation', query, signal)
