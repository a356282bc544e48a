/** Every speaker of every document, with the respondent it is, those without one first, interviews before posts; posts of nobody known are nobody's to link. */
import type { DocumentRow, Speaker } from '../api/types'

export interface SpeakerRow {
  document: DocumentRow
  speaker: Speaker
  /** How many tell in the document. */
  telling: number
}

export const SHOWS = ['unlinked', 'linked', 'interviewers', 'all'] as const
export type Show = (typeof SHOWS)[number]

function isShown({ speaker }: SpeakerRow, show: Show): boolean {
  if (show === 'all') return true
  if (speaker.role === 'interviewer') return show === 'interviewers'
  return show === (speaker.respondent === null ? 'unlinked' : 'linked')
}

export function speakerRows(documents: readonly DocumentRow[]): SpeakerRow[] {
  const rows = documents.flatMap((document) => {
    const telling = document.speakers.filter(({ role }) => role === 'informant').length
    return document.speakers
      .filter(({ label }) => label !== '' || document.kind !== 'post')
      .map((speaker) => ({ document, speaker, telling }))
  })
  const place = (row: SpeakerRow) =>
    2 * SHOWS.findIndex((show) => isShown(row, show)) + (row.document.kind === 'post' ? 1 : 0)
  return rows.sort((one, other) => place(one) - place(other))
}

export function counts(rows: readonly SpeakerRow[]): Record<Show, number> {
  const of = (show: Show) => rows.filter((row) => isShown(row, show)).length
  return {
    unlinked: of('unlinked'),
    linked: of('linked'),
    interviewers: of('interviewers'),
    all: rows.length,
  }
}

/** Those of one sort in which all the words stand: label, document or respondent. */
export function found(rows: readonly SpeakerRow[], show: Show, text: string): SpeakerRow[] {
  const wanted = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const { document, speaker } = row
    const all = [speaker.label, document.name, document.title, speaker.respondent ?? '']
    const said = all.join('\n').toLocaleLowerCase()
    return isShown(row, show) && wanted.every((word) => said.includes(word))
  })
}

/** Who tells without a respondent, and has the label of one. */
export function alike(rows: readonly SpeakerRow[], labels: readonly string[]): SpeakerRow[] {
  const known = new Set(labels)
  return rows.filter((row) => isShown(row, 'unlinked') && known.has(row.speaker.label))
}
