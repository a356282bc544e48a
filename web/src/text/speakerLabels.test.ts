import { expect, it } from 'vitest'
import { speakerLabels } from './speakerLabels'

const shown = (...speakers: string[]) => speakers.map((s) => speakerLabels(speakers).get(s))

it('what long labels have in common is left out', () => {
  expect(shown('alvdal_03gm', 'alvdal_04gk', 'alvdal_01um')).toEqual(['…03gm', '…04gk', '…01um'])
})

it('short labels stand whole, also beside long ones', () => {
  expect(shown('I', 'R01', 'alvdal_03gm', 'alvdal_04gk')).toEqual(['I', 'R01', '…03gm', '…04gk'])
})

it('a long label alone keeps what tells it from those of other documents', () => {
  expect(shown('I', 'trondheim_03gm')).toEqual(['I', 'tro…03gm'])
  expect(shown('Interviewer', 'R1')).toEqual(['Interviewer', 'R1'])
  expect(shown('Interviewer two', 'R1')).toEqual(['Interviewe…', 'R1'])
})

it('no two are ever alike', () => {
  const speakers = [
    'Kari Nordmann',
    'Kari Nordmann 2',
    'Karianne Nord',
    'informant_1',
    'informant_12',
  ]
  expect(new Set(shown(...speakers)).size).toBe(speakers.length)
  expect(shown('aaaaaaaaaaaaXaaaaaaa', 'aaaaaaaaaaaaYaaaaaaa')).toEqual([
    'aaaaaaaaaaaaXaaaaaaa',
    'aaaaaaaaaaaaYaaaaaaa',
  ])
})
