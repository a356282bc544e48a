import { describe, expect, it } from 'vitest'
import type { Turn } from '../api/types'
import {
  begin,
  begun,
  changed,
  join,
  leave,
  remove,
  rewrite,
  rowsOf,
  split,
  type Drafts,
} from './turnDrafts'

const text = 'I: Hvor?\nR: I et hus. Og så?\nR: Der.'
const turns = [turn(1, 'I', 3, 8), turn(2, 'R', 12, 28), turn(3, 'R', 32, 36)]

function turn(number: number, speaker: string, start: number, end: number): Turn {
  return { number, speaker, start, end, role: 'informant', respondent: null, words: 1, post: null }
}

function of(number: number): Turn {
  return turns[number - 1]!
}

function shown(drafts: Drafts): string[] {
  return rowsOf(turns, text, drafts).map((row) => `${row.removed ? '–' : row.speaker} ${row.text}`)
}

describe('turns that are rewritten', () => {
  it('are as they are until somebody begins', () => {
    expect(shown([])).toEqual(['I Hvor?', 'R I et hus. Og så?', 'R Der.'])
    expect(changed(begin([], of(1), text), turns, text)).toEqual([])
  })

  it('are split where the cursor stands and joined again', () => {
    const drafts = begin([], of(2), text)
    const row = rowsOf(turns, text, drafts)[1]!
    const two = split(drafts, row, 10, 'I')
    expect(shown(two)).toEqual(['I Hvor?', 'R I et hus.', 'I Og så?', 'R Der.'])
    const first = rowsOf(turns, text, two)[1]!
    expect(shown(join(two, first, null))).toEqual(shown([]))
  })

  it('are joined with the next, which may be rewritten too', () => {
    const drafts = begin([], of(2), text)
    const row = rowsOf(turns, text, drafts)[1]!
    const one = join(drafts, row, begun(drafts, of(3), text))
    expect(shown(one)).toEqual(['I Hvor?', 'R I et hus. Og så? Der.'])
    expect(changed(one, turns, text)).toEqual([
      { from: 2, through: 3, parts: [{ speaker: 'R', text: 'I et hus. Og så? Der.' }] },
    ])
  })

  it('are said anew, by another, taken out, and left', () => {
    const drafts = begin([], of(3), text)
    const row = rowsOf(turns, text, drafts)[2]!
    expect(shown(rewrite(drafts, row, { text: 'Her.', speaker: 'I' }))).toContain('I Her.')
    expect(shown(remove(drafts, row))).toEqual(['I Hvor?', 'R I et hus. Og så?', '– Der.'])
    expect(leave(drafts, row)).toEqual([])
  })

  it('are not split at their ends', () => {
    const drafts = begin([], of(3), text)
    expect(split(drafts, rowsOf(turns, text, drafts)[2]!, 0, 'I')).toBe(drafts)
  })
})
