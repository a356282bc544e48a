import { describe, expect, it } from 'vitest'
import type { DocumentRow, Speaker } from '../api/types'
import { alike, counts, found, speakerRows } from './speakers'

const speaker = (
  label: string,
  respondent: string | null,
  role: Speaker['role'] = 'informant',
) => ({
  label,
  role,
  respondent,
})
const document = (name: string, speakers: Speaker[]) =>
  ({ id: name.length, name, title: '', speakers }) as unknown as DocumentRow
const rows = speakerRows([
  document('gruppe', [
    speaker('I', null, 'interviewer'),
    speaker('R1', 'R1'),
    speaker('Mor', null),
  ]),
  document('R2', [speaker('R2', null)]),
])

describe('the speakers of all documents', () => {
  it('are not the posts of nobody known, which nobody can link', () => {
    const thread = { ...document('tråd', [speaker('', null)]), kind: 'post' } as DocumentRow
    const talk = { ...document('samtale', [speaker('', null)]), kind: 'interview' } as DocumentRow
    expect(speakerRows([thread, talk]).map((row) => row.document.name)).toEqual(['samtale'])
  })

  it('begin with those nobody has linked', () => {
    expect(rows.map((row) => row.speaker.label)).toEqual(['Mor', 'R2', 'R1', 'I'])
    expect(counts(rows)).toEqual({ unlinked: 2, linked: 1, interviewers: 1, all: 4 })
  })

  it('tell in how many tell in the same document', () => {
    expect(rows.map(({ telling }) => telling)).toEqual([2, 1, 2, 2])
  })

  it('are found by label, document or respondent', () => {
    expect(found(rows, 'all', 'gruppe r1').map((row) => row.speaker.label)).toEqual(['R1'])
    expect(found(rows, 'linked', '').map((row) => row.speaker.label)).toEqual(['R1'])
  })

  it('that have the label of a respondent can be linked at once', () => {
    expect(alike(rows, ['R1', 'R2']).map((row) => row.speaker.label)).toEqual(['R2'])
  })
})
