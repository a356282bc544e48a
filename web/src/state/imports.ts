/** What files seem to hold, and so which questions must be asked before they are imported. */

export type ImportWhat = 'documents' | 'respondents' | 'codings'

/** `table` is one whose columns tell nothing, or cannot be looked at here. */
export type FileSort = 'text' | 'posts' | 'respondents' | 'codings' | 'table'

const TABLES = /\.(csv|tsv|tab|xlsx|json|jsonl|ndjson)$/i

/** What a file holds, by its ending and the columns in its first lines. */
export function sortOf(name: string, head: string): FileSort {
  if (!TABLES.test(name)) return 'text'
  if (/\.xlsx$/i.test(name)) return 'table'
  const columns = columnsOf(name, head)
  const has = (...names: string[]) => names.some((each) => columns.includes(each))
  if (has('document') && has('start') && has('end') && has('code')) return 'codings'
  if (has('text', 'body', 'selftext', 'tekst', 'content', 'message')) return 'posts'
  const first = columns[0] ?? ''
  return /^(id|respondent|informant|label|deltaker|deltakar|participant|pseudonym)/.test(first)
    ? 'respondents'
    : 'table'
}

/** The names of the columns, in lower case. */
function columnsOf(name: string, head: string): string[] {
  if (/json|ndjson/i.test(name.slice(name.lastIndexOf('.')))) {
    const first = /\{[^{}]*/.exec(head)?.[0] ?? ''
    return [...first.matchAll(/"([^"]+)"\s*:/g)].map((found) => (found[1] ?? '').toLowerCase())
  }
  const line = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''
  return line.split(/[,;\t]/).map((cell) => cell.trim().replaceAll('"', '').toLowerCase())
}

/** What all the files are, when they agree; otherwise what the screen is about. */
export function whatOf(sorts: readonly FileSort[], screen: ImportWhat): ImportWhat {
  if (sorts.length > 0 && sorts.every((sort) => sort === 'codings')) return 'codings'
  if (sorts.length > 0 && sorts.every((sort) => sort === 'respondents')) return 'respondents'
  return sorts.some((sort) => sort === 'text' || sort === 'posts') ? 'documents' : screen
}

export type TurnMark = 'auto' | 'colon' | 'first-word' | 'own'

export interface SpeakerLabel {
  label: string
  turns: number
}

const MOST_LABELS = 12

/** The labels that seem to stand before turns in the text, those of most turns first. */
export function labelsIn(text: string, mark: TurnMark, own = ''): SpeakerLabel[] {
  const pattern = patternOf(mark, own)
  if (!pattern) return []
  const counts = new Map<string, number>()
  for (const line of text.split(/\r?\n/)) {
    const label = pattern.exec(line)?.[1]?.trim()
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, turns]) => turns > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LABELS)
    .map(([label, turns]) => ({ label, turns }))
}

function patternOf(mark: TurnMark, own: string): RegExp | null {
  if (mark === 'first-word') return /^\s*(\S+)\s+\S/
  if (mark === 'own') return isPattern(own) ? new RegExp(`^(?:${own})`) : null
  return /^\s*(?:\[[\d:.,]+\]\s*)?([\p{L}\p{N}][^\s:]{0,24}(?: [^\s:]{1,16}){0,2}):(?:\s|$)/u
}

/** Whether it is a regular expression with a group for the speaker. */
export function isPattern(own: string): boolean {
  try {
    return own !== '' && (new RegExp(`${own}|`).exec('')?.length ?? 0) > 1
  } catch {
    return false
  }
}

/** Labels of several files as one list. */
export function joined(lists: readonly SpeakerLabel[][]): SpeakerLabel[] {
  const counts = new Map<string, number>()
  for (const { label, turns } of lists.flat()) counts.set(label, (counts.get(label) ?? 0) + turns)
  return [...counts]
    .map(([label, turns]) => ({ label, turns }))
    .sort((a, b) => b.turns - a.turns)
    .slice(0, MOST_LABELS)
}

/** Whether Sitat takes the one with that label for the interviewer when nobody says otherwise. */
export function usuallyAsks(label: string, among: number): boolean {
  const usual = /^(int|intervjuer|intervjuar|interviewer|forsker|forskar|moderator)\.?\s*\d*$/i
  return usual.test(label) || (/^i$/i.test(label) && among > 1)
}

export interface ImportChoices {
  kind: 'interview' | 'post'
  language: string
  turns: TurnMark
  own: string
  /** Labels of those who ask; null when nobody has said. */
  interviewers: string[] | null
}

export const initialChoices: ImportChoices = {
  kind: 'interview',
  language: '',
  turns: 'auto',
  own: '',
  interviewers: null,
}

/** The choices as the server is told them: only those that matter for the files. */
export function optionsOf(
  what: ImportWhat,
  sorts: readonly FileSort[],
  choices: ImportChoices,
): Record<string, string> {
  if (what !== 'documents') return {}
  const options: Record<string, string> = {}
  if (choices.language) options.language = choices.language
  if (!sorts.includes('text')) return options
  if (sorts.every((sort) => sort === 'text')) options.kind = choices.kind
  options.turns = choices.turns === 'own' ? choices.own : choices.turns
  if (choices.kind === 'interview' && choices.interviewers) {
    options.interviewer = choices.interviewers.map(escaped).join('|') || '(?!)'
  }
  return options
}

function escaped(label: string): string {
  return label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
