/** Official tables: the shapes in which the server tells of them, and the calls. */
import { address, call, get } from './call'

export interface Said {
  nb: string
  en: string
}

export type Measure = 'count' | 'share' | 'rate' | 'probability'

export interface RegistryContent {
  code: string
  label: Said
  unit: Said
  measure: Measure | null
  guess: Measure | null
  decimals: number
}

export interface RegistryTable {
  key: string
  /** 0 for a table of the project's folder, which cannot be changed here. */
  id: number
  title: Said
  release: Said
  publisher: Said
  period: string
  released: string
  file: string
  dimensions: { key: string; name: Said; role: string; size: number }[]
  contents: RegistryContent[]
  cells: number
}

export interface RegistryFinding {
  table: string
  check: string
  result: 'ok' | 'differs' | 'disclosed' | 'unreadable'
  value: number | null
  note: Said
}

export interface RegistryCategory {
  code: string
  label: Said
  kind: 'category' | 'residual' | 'total' | 'group' | 'change'
}

export interface RegistryCell {
  value: number | null
  sign: string | null
  hedge: Said | null
}

export interface RegistryCube {
  table: RegistryTable
  categories: RegistryCategory[][]
  cells: RegistryCell[]
  notes: Said[]
  signs: Record<string, Said>
}

export interface Understood {
  tables: RegistryTable[]
  refused: { file: string; text: Said }[]
  kept: string[]
  revision?: number
}

export interface Pair {
  line: number
  label: string
  number: string
  percent: string
  guessed: boolean
}

export interface Pasted {
  pairs: Pair[]
  numbers: { line: number; text: string; percent: string }[]
  labels: { line: number; text: string; percent: string }[]
}

export interface NewTable {
  title: string
  dimension: string
  source: string
  released: string
  measure: Measure
  lines: { label: string; number: string; percent: string }[]
}

export const registry = () =>
  get<{ tables: RegistryTable[]; findings: RegistryFinding[] }>('/api/registry')

export const registryTable = (key: string) => get<RegistryCube>('/api/registry/table', { key })

export const registryFile = (key: string, format: 'csv' | 'xlsx') =>
  address(`/api/registry/file/table.${format}`, { key })

/** Looks at files, or takes them in. */
export function registryFiles(files: File[], keep: boolean): Promise<Understood> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return call<Understood>('POST', `/api/registry/files?keep=${keep}`, form)
}

export const pasted = (text: string) => call<Pasted>('POST', '/api/registry/pasted', { text })

export const addTable = (table: NewTable) => call<Understood>('POST', '/api/registry', table)

export const decide = (id: number, measures: Record<string, Measure>) =>
  call<RegistryTable & { revision: number }>('PUT', `/api/registry/${id}/measures`, { measures })

export const removeTable = (id: number) => call<undefined>('DELETE', `/api/registry/${id}`)
