/** A sample beside a population, by a registry table. */
import { get } from './call'
import type { Said } from './registry'

export interface Named {
  key: string
  name: Said
}

export interface TableChoice {
  key: string
  title: Said
  publisher: Said
  period: string
  released: string
  dimensions: Named[]
  contents: Named[]
}

export interface RegistryNumber {
  known: number | null
  /** Whether no number is missing from it. */
  whole: boolean
  signs: string[]
}

export interface Estimate {
  value: number
  lower: number
  upper: number
}

export interface PopulationRow {
  key: string
  group: Said
  kind: 'compared' | 'rest' | 'not-in-register' | 'unmapped' | 'no-value'
  missing: boolean
  /** Null when withheld, and of a rest. */
  count: number | null
  percent: Estimate | null
  register: RegistryNumber
  registerPercent: number | null
  ratio: Estimate | null
}

export interface PlacedCategory {
  code: string
  label: Said
  value: number | null
  sign: string | null
  hedge: Said | null
  /** Null when it is left out. */
  group: Said | null
  by: 'person' | 'name' | 'classification' | 'nothing' | 'left-out'
}

export interface PopulationAnswer {
  table: TableChoice
  dimension: string
  content: string
  others: { key: string; name: Said; at: string; categories: Named[] }[]
  column: string
  columnName: Said
  threshold: number | null
  rows: PopulationRow[]
  respondents: number | null
  base: number | null
  isBaseInside: boolean
  population: RegistryNumber
  categories: PlacedCategory[]
  groups: Said[]
  notes: Said[]
  command: string
  revision: number
}

export interface PopulationQuery {
  [name: string]: string
  table: string
  dimension: string
  content: string
  /** Lines of `dimension=category`. */
  at: string
  by: string
  /** Lines of `category=group`; with no group it is left out. */
  place: string
  where: string
  minCell: string
}

export const population = (query: PopulationQuery, signal?: AbortSignal) =>
  get<PopulationAnswer>('/api/population', query, signal)

export const populationTables = () => get<{ tables: TableChoice[] }>('/api/population/tables')
