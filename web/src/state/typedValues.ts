/** What a variable's type takes: numbers with a decimal comma, days in the forms Norwegians write. */
import type { VariableType } from '../api/types'
import type { CellValue } from './respondents'

/** Why a value does not fit: it is neither this. */
export type Misfit = 'number' | 'date'

const NUMBER = /^[-+−]?(\d+|\d{1,3}([  \u202F]\d{3})+)([.,]\d+)?$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des']
const ENGLISH: Record<string, string> = { may: 'mai', oct: 'okt', dec: 'des' }

/** The value as it is stored, or what it is not. */
export function fitted(value: CellValue, type: VariableType): CellValue | Misfit {
  if (value.status !== 'present') return value
  if (type === 'number') return NUMBER.test(value.text) ? value : 'number'
  if (type !== 'date') return value
  const day = isoDay(value.text)
  return day === null ? 'date' : { status: 'present', text: day }
}

/** A day as `2025-12-31`, written so, as `31.12.2025`, `31/12/2025` or `31. desember 2025`. */
export function isoDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const numbers = /^(\d{1,2})[./](\d{1,2})[./ ] ?(\d{4})$/.exec(text)
  if (numbers) return day(numbers[3], numbers[2], numbers[1])
  const words = /^(\d{1,2})\.? (\p{L}{3})\p{L}*\.? (\d{4})$/u.exec(text)
  if (!words) return null
  const month = (words[2] ?? '').toLocaleLowerCase()
  return day(words[3], String(MONTHS.indexOf(ENGLISH[month] ?? month) + 1), words[1])
}

/** Null for one that no calendar has. */
function day(year = '', month = '', date = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text
}
