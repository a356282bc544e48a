/** The history as days of changes, with the points that have a name as marks among them. */
import type { HistoryFilter, HistoryItem, NamedPoint } from '../api/history'

export const KIND_GROUPS = [
  'codings',
  'codebook',
  'documents',
  'respondents',
  'memos',
  'searches',
  'points',
  'undo',
  'other',
] as const
export type KindGroup = (typeof KIND_GROUPS)[number]

/** The filter an address names. */
export function filterOf(param: (name: string) => string): HistoryFilter {
  return {
    coder: param('coder'),
    kind: param('kind'),
    document: param('document'),
    from: param('from'),
    to: param('to'),
    q: param('q'),
  }
}

export const isFiltered = (filter: HistoryFilter): boolean =>
  Object.values(filter).some((value) => value !== '')

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

/** Whether it is a change that can be taken back; an undo or redo itself is only told of. */
export function canBeUndone(item: HistoryItem): boolean {
  return !item.undone && item.kind !== 'undo' && item.kind !== 'redo'
}

/**
 * The points that stand above each of the items, newest first: a point stands above the newest item
 * that it holds. By the item's id.
 */
export function pointsAbove(
  items: readonly HistoryItem[],
  points: readonly NamedPoint[],
): Map<number, NamedPoint[]> {
  const above = new Map<number, NamedPoint[]>()
  for (const point of points) {
    const item = items.find(({ revision }) => revision <= point.at)
    if (item) above.set(item.id, [...(above.get(item.id) ?? []), point])
  }
  return above
}

/** What made the demo project; nobody's name, though it stands in the history as a coder. */
const MAKER = 'Sitat'

/** Who made a change, as the reader is told: the demo project made its own contents. */
export function madeBy(coder: string, isDemo: boolean, theDemo: string): string {
  return isDemo && coder === MAKER ? theDemo : coder
}
