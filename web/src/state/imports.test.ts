import { describe, expect, it } from 'vitest'
import {
  initialChoices,
  isPattern,
  joined,
  labelsIn,
  optionsOf,
  sortOf,
  usuallyAsks,
  whatOf,
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

describe('the labels before the turns', () => {
  const talk = 'I: Hei?\nR12: Ja.\nKlokka var 12:30 da.\nI: Mer?\nR12: Nei.\nNB: Ett.'

  it('are those that come back', () => {
    expect(labelsIn(talk, 'auto')).toEqual([
      { label: 'I', turns: 2 },
      { label: 'R12', turns: 2 },
    ])
  })

  it('are first words, or what an expression takes', () => {
    expect(labelsIn('a hei\nb nei\na ja', 'first-word')).toEqual([{ label: 'a', turns: 2 }])
    expect(labelsIn('[x] hei\n[x] nei', 'own', '\\[(\\w+)\\]')).toEqual([{ label: 'x', turns: 2 }])
    expect(labelsIn('[x] hei', 'own', '(')).toEqual([])
  })

  it('of several files are one list', () => {
    expect(joined([labelsIn(talk, 'colon'), [{ label: 'I', turns: 5 }]])[0]).toEqual({
      label: 'I',
      turns: 7,
    })
  })

  it('show who usually asks', () => {
    expect(['Intervjuer', 'INT 1', 'I', 'Kari'].map((label) => usuallyAsks(label, 2))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(usuallyAsks('I', 1)).toBe(false)
  })
})

it('an expression of one’s own needs a group', () => {
  expect(isPattern('^\\[(\\w+)\\]')).toBe(true)
  expect(isPattern('^\\w+')).toBe(false)
  expect(isPattern('(')).toBe(false)
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

  it('names the interviewers only when somebody has chosen them', () => {
    const chosen = { ...initialChoices, interviewers: ['I', 'Int. 2'] }
    expect(optionsOf('documents', ['text'], chosen).interviewer).toBe('I|Int\\. 2')
    expect(optionsOf('documents', ['text'], initialChoices).interviewer).toBeUndefined()
    expect(optionsOf('documents', ['text'], { ...chosen, interviewers: [] }).interviewer).toBe(
      '(?!)',
    )
  })
})
