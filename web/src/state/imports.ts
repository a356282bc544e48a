/** What files seem to hold, and so which questions must be asked before they are imported. */

import type { Marks, PreviewFile, PreviewSpeaker } from '../api/types'

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

export type Fate = 'refused' | 'already' | 'taken'

/** What would become of a file: a file of posts with a wrong row is taken all the same. */
export function fateOf(file: PreviewFile): Fate {
  if (file.marks === null) return 'refused'
  return file.documents > 0 && file.already === file.documents ? 'already' : 'taken'
}

/** The marks found in the files and in how many each, the commonest first. */
export function marksFound(files: readonly PreviewFile[]): { marks: Marks; files: number }[] {
  const counts = new Map<Marks, number>()
  for (const { marks } of files) if (marks) counts.set(marks, (counts.get(marks) ?? 0) + 1)
  return [...counts]
    .map(([marks, files]) => ({ marks, files }))
    .sort((one, other) => other.files - one.files)
}

/** The files whose beginning is shown: for each way of marking turns, the first with a sample. */
export function samplesOf(files: readonly PreviewFile[]): PreviewFile[] {
  const shown = new Map<Marks, PreviewFile>()
  for (const file of files) {
    if (file.marks && file.sample.length > 0 && !shown.has(file.marks)) shown.set(file.marks, file)
  }
  return [...shown.values()]
}

/** Whether it matters how turns are marked and who asks: not when all files are tables. */
export function hasTalk(files: readonly PreviewFile[]): boolean {
  return files.some(({ marks }) => marks !== null && marks !== 'rows')
}

export interface SpeakerGroups {
  interviewers: PreviewSpeaker[]
  respondents: PreviewSpeaker[]
  others: PreviewSpeaker[]
}

/** Those who ask, those whom the project knows, and the rest. */
export function grouped(speakers: readonly PreviewSpeaker[]): SpeakerGroups {
  const telling = speakers.filter(({ interviewer }) => !interviewer)
  return {
    interviewers: speakers.filter(({ interviewer }) => interviewer),
    respondents: telling.filter(({ respondent }) => respondent),
    others: telling.filter(({ respondent }) => !respondent),
  }
}

/** Who asks after the one with the label changes sides. */
export function withSideChanged(speakers: readonly PreviewSpeaker[], label: string): string[] {
  const asking = speakers.filter(({ interviewer }) => interviewer).map((each) => each.label)
  return asking.includes(label) ? asking.filter((each) => each !== label) : [...asking, label]
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
  options.turns = choices.turns === 'own' ? choices.own || 'auto' : choices.turns
  if (choices.kind === 'interview' && choices.interviewers) {
    options.interviewer = choices.interviewers.map(escaped).join('|') || '(?!)'
  }
  return options
}

function escaped(label: string): string {
  return label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
