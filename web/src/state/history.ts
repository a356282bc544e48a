/** The history as days of changes, and what undoing back to a change would take. */
import type { HistoryItem } from '../api/types'

export const KIND_GROUPS = [
  'codings',
  'codebook',
  'documents',
  'respondents',
  'memos',
  'undo',
  'other',
] as const
export type KindGroup = (typeof KIND_GROUPS)[number]

const groups: [RegExp, KindGroup][] = [
  [/^codings?-/, 'codings'],
  [/^(code|codebook|codes|link)-/, 'codebook'],
  [/^(documents?|speaker)-/, 'documents'],
  [/^(respondents?|value|values|variable)-/, 'respondents'],
  [/^memo-/, 'memos'],
  [/^(undo|redo)$/, 'undo'],
]

/** What a change is about. */
export function groupOf(kind: string): KindGroup {
  return groups.find(([pattern]) => pattern.test(kind))?.[1] ?? 'other'
}

export interface HistoryFilter {
  coder: string
  kind: string
}

export function filtered(items: readonly HistoryItem[], filter: HistoryFilter): HistoryItem[] {
  return items.filter(
    (item) =>
      (!filter.coder || item.coder === filter.coder) &&
      (!filter.kind || groupOf(item.kind) === filter.kind),
  )
}

export interface Day {
  /** `2026-11-22`, where the reader is. */
  key: string
  /** A moment within the day. */
  at: Date
  items: HistoryItem[]
}

/** Days with their changes, in the order of the items. */
export function byDay(items: readonly HistoryItem[]): Day[] {
  const days: Day[] = []
  for (const item of items) {
    const at = new Date(item.time)
    const key = dayKey(at)
    const last = days.at(-1)
    if (last?.key === key) last.items.push(item)
    else days.push({ key, at, items: [item] })
  }
  return days
}

export function dayKey(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** How a day is told beside now: today, yesterday, or by its date. */
export function nearness(day: Date, now: Date): 'today' | 'yesterday' | 'earlier' {
  if (dayKey(day) === dayKey(now)) return 'today'
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  return dayKey(day) === dayKey(before) ? 'yesterday' : 'earlier'
}

/** Whether it is a change that undo can take back; an undo or redo itself is only told of. */
export function canBeUndone(item: HistoryItem): boolean {
  return !item.undone && groupOf(item.kind) !== 'undo'
}

/** The changes that stand, from the newest back to and with the one of that id. */
export function since(items: readonly HistoryItem[], id: number): HistoryItem[] {
  return items.filter((item) => item.id >= id && canBeUndone(item))
}

/** What made the demo project; nobody's name, though it stands in the history as a coder. */
const MAKER = 'Sitat'

/** Who made a change, as the reader is told: the demo project made its own contents. */
export function madeBy(coder: string, isDemo: boolean, theDemo: string): string {
  return isDemo && coder === MAKER ? theDemo : coder
}
