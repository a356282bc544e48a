import { describe, expect, it } from 'vitest'
import type { PreviewFile, PreviewSpeaker } from '../api/types'
import {
  fateOf,
  grouped,
  hasTalk,
  initialChoices,
  marksFound,
  optionsOf,
  samplesOf,
  sortOf,
  whatOf,
  withSideChanged,
} from './imports'

describe('what a file holds', () => {
  it('is told by its columns, not by its name', () => {
    expect(sortOf('a.csv', 'document,start,end,code,coder\nR01,1,2,ARB,Ida')).toBe('codings')
    expect(sortOf('a.csv', '\uFEFFid;sex;age\nR01;Kvinne;30')).toBe('respondents')
    expect(sortOf('a.jsonl', '{"id": "p1", "author": "u", "text": "Hei"}')).toBe('posts')
    expect(sortOf('a.csv', 'navn,alder\nA,3')).toBe('table')
    expect(sortOf('a.xlsx', '')).toBe('table')
    expect(sortOf('a.txt', 'I: Hei')).toBe('text')
  })

  it('decides what is imported when the files agree', () => {
    expect(whatOf(['codings'], 'documents')).toBe('codings')
    expect(whatOf(['respondents'], 'documents')).toBe('respondents')
    expect(whatOf(['text', 'codings'], 'respondents')).toBe('documents')
    expect(whatOf(['table'], 'respondents')).toBe('respondents')
  })
})

function file(name: string, some: Partial<PreviewFile> = {}): PreviewFile {
  return {
    file: name,
    marks: 'first-word',
    documents: 1,
    already: 0,
    turns: 12,
    refused: [],
    remarks: [],
    sample: [{ speaker: 'kb', role: 'interviewer', text: 'hvor bor du ?' }],
    ...some,
  }
}

const picture = file('bilde.png', {
  marks: null,
  documents: 0,
  turns: 0,
  sample: [],
  refused: [{ file: 'bilde.png', line: null, reason: 'an image', reasonNb: 'et bilde' }],
})
const table = file('innlegg.csv', { marks: 'rows', documents: 30 })

describe('what would become of a file', () => {
  it('is refusal only when nothing of it can be read', () => {
    expect(fateOf(picture)).toBe('refused')
    expect(fateOf({ ...table, refused: picture.refused })).toBe('taken')
  })

  it('is nothing new when all of it is in the project', () => {
    expect(fateOf(file('a.txt', { already: 1 }))).toBe('already')
    expect(fateOf({ ...table, already: 29 })).toBe('taken')
  })
})

describe('what was found in the files', () => {
  const files = [file('a.txt'), picture, table, file('b.txt'), file('c.txt', { marks: 'colon' })]

  it('is told by how many files have it', () => {
    expect(marksFound(files)).toEqual([
      { marks: 'first-word', files: 2 },
      { marks: 'rows', files: 1 },
      { marks: 'colon', files: 1 },
    ])
  })

  it('is shown by the first file of each sort', () => {
    expect(samplesOf(files).map((each) => each.file)).toEqual(['a.txt', 'innlegg.csv', 'c.txt'])
  })

  it('asks of turns only when somebody talks', () => {
    expect(hasTalk([picture, table])).toBe(false)
    expect(hasTalk([picture, file('a.txt', { marks: 'paragraphs' })])).toBe(true)
  })
})

describe('the speakers', () => {
  const speaker = (label: string, interviewer: boolean, respondent: boolean): PreviewSpeaker => ({
    label,
    turns: 3,
    files: 1,
    interviewer,
    respondent,
  })
  const speakers = [
    speaker('kb', true, false),
    speaker('a01', false, true),
    speaker('gjest', false, false),
  ]

  it('are those who ask, those the project knows, and others', () => {
    const { interviewers, respondents, others } = grouped(speakers)
    expect(interviewers.map(({ label }) => label)).toEqual(['kb'])
    expect(respondents.map(({ label }) => label)).toEqual(['a01'])
    expect(others.map(({ label }) => label)).toEqual(['gjest'])
  })

  it('change sides by a click', () => {
    expect(withSideChanged(speakers, 'gjest')).toEqual(['kb', 'gjest'])
    expect(withSideChanged(speakers, 'kb')).toEqual([])
  })
})

describe('what the server is told', () => {
  it('is only what matters for the files', () => {
    const choices = { ...initialChoices, language: 'nn' }
    expect(optionsOf('codings', ['codings'], choices)).toEqual({})
    expect(optionsOf('documents', ['posts'], choices)).toEqual({ language: 'nn' })
    expect(optionsOf('documents', ['text', 'posts'], choices)).toEqual({
      language: 'nn',
      turns: 'auto',
    })
  })

  it('has an expression of one’s own once there is one', () => {
    const own = { ...initialChoices, turns: 'own' as const }
    expect(optionsOf('documents', ['text'], own).turns).toBe('auto')
    expect(optionsOf('documents', ['text'], { ...own, own: '<(.)>' }).turns).toBe('<(.)>')
  })

  it('names the interviewers only when somebody has chosen them', () => {
    const chosen = { ...initialChoices, interviewers: ['I', 'Int. 2'] }
    expect(optionsOf('documents', ['text'], chosen).interviewer).toBe('I|Int\\. 2')
    expect(optionsOf('documents', ['text'], initialChoices).interviewer).toBeUndefined()
    expect(optionsOf('documents', ['text'], { ...chosen, interviewers: [] }).interviewer).toBe(
      '(?!)',
    )
  })
})
