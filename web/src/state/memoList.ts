/** Which memos are asked for, and in which order. */
import type { PlacedMemo } from '../api/quotations'

export interface MemoFilter {
  q: string
  /** `plain` for those without a kind. */
  kind: string
  target: string
  coder: string
  oldestFirst: boolean
}

export function asked(memos: readonly PlacedMemo[], filter: MemoFilter): PlacedMemo[] {
  const wanted = filter.q.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const found = memos.filter(
    (memo) =>
      (!filter.kind || (memo.kind || 'plain') === filter.kind) &&
      (!filter.target || memo.target === filter.target) &&
      (!filter.coder || memo.coder === filter.coder) &&
      holds(memo, wanted),
  )
  return filter.oldestFirst
    ? found.sort((a, b) => a.created.localeCompare(b.created) || a.id - b.id)
    : found.sort((a, b) => b.changed.localeCompare(a.changed) || b.id - a.id)
}

function holds(memo: PlacedMemo, wanted: readonly string[]): boolean {
  const all = [memo.title, memo.text, memo.targetName, memo.targetNameEn]
    .join('\n')
    .toLocaleLowerCase()
  return wanted.every((word) => all.includes(word))
}

/** Its title, or else the beginning of its text. */
export function headingOf(memo: PlacedMemo, otherwise: string): string {
  return memo.title || (memo.text.split('\n').find((line) => line.trim()) ?? '').trim() || otherwise
}
