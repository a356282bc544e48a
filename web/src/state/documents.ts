/** Which documents a list shows, and in what order. */
import type { DocumentRow } from '../api/types'
import { orderOf, sortedBy } from './sorting'

export interface DocumentView {
  /** Words that name, title or a respondent must have, all of them. */
  text: string
  kind: string
  language: string
  /** `yes`, `no`, or empty for both. */
  coded: string
  sort: string
}

const values: Record<string, (row: DocumentRow) => string | number> = {
  name: (row) => row.name,
  kind: (row) => row.kind,
  language: (row) => row.language,
  respondents: (row) => row.respondents.join(' '),
  turns: (row) => row.turns,
  words: (row) => row.words,
  codings: (row) => row.codings,
  coders: (row) => row.coders.join(' '),
}

/** The documents that meet the view; in order of import when it names no column. */
export function listed(rows: readonly DocumentRow[], view: DocumentView): DocumentRow[] {
  const wanted = view.text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const shown = rows.filter(
    (row) =>
      (!view.kind || row.kind === view.kind) &&
      (!view.language || row.language === view.language) &&
      (!view.coded || row.codings > 0 === (view.coded === 'yes')) &&
      meets(row, wanted),
  )
  const { column, descending } = orderOf(view.sort)
  const valueOf = values[column]
  return valueOf ? sortedBy(shown, descending, valueOf) : shown
}

function meets(row: DocumentRow, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const text = [row.name, row.title, ...row.respondents].join('\n').toLocaleLowerCase()
  return wanted.every((word) => text.includes(word))
}

/** The languages that the documents are in, the most common first. */
export function languagesOf(rows: readonly DocumentRow[]): string[] {
  const counts = new Map<string, number>()
  for (const { language } of rows) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language)
}

/** The columns there is room for, in their order: those that matter less go first. */
export function fitting<Column extends string>(
  columns: readonly Column[],
  lesser: readonly Column[],
  widths: Readonly<Record<Column, number>>,
  room: number,
): Column[] {
  let kept = [...columns]
  for (const column of lesser) {
    if (kept.reduce((sum, each) => sum + widths[each], 0) <= room) break
    kept = kept.filter((each) => each !== column)
  }
  return kept
}

/** The first document after one, in the order of import, that nobody has coded; goes round. */
export function nextUncoded(rows: readonly DocumentRow[], after: number): number | null {
  const at = rows.findIndex((row) => row.id === after)
  const inTurn = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))]
  return inTurn.find((row) => row.codings === 0)?.id ?? null
}
