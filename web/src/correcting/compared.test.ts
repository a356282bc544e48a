import { expect, it } from 'vitest'
import type { Turn } from '../api/types'
import { compared } from './compared'

const turn = (number: number, start: number, end: number): Turn => ({
  number,
  start,
  end,
  speaker: 'R',
  role: 'informant',
  respondent: null,
  words: 1,
  post: null,
})

it('shows what is gone and what has come, within each turn', () => {
  const old = { text: 'et hus her\nog der', turns: [turn(1, 0, 10), turn(2, 11, 17)] }
  const found = compared(old, 'et bygg her\nog der borte', [
    { start: 3, end: 6, newStart: 3, newEnd: 7 },
    { start: 17, end: 17, newStart: 18, newEnd: 24 },
  ])
  expect(found.map(({ parts }) => parts.map(({ kind, text }) => `${kind}:${text}`))).toEqual([
    ['same:et ', 'gone:hus', 'new:bygg', 'same: her'],
    ['same:og der', 'new: borte'],
  ])
})
