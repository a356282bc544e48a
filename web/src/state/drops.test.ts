import { describe, expect, it } from 'vitest'
import type { Drop, DropFile } from '../api/drops'
import { countsOf, lookalikesOf, shownOf, wantedOf, withBefore } from './drops'

const file = (number: number, more: Partial<DropFile>): DropFile => ({
  number,
  name: `fil ${number}.txt`,
  folder: '',
  bytes: 10,
  state: 'ready',
  wanted: true,
  format: 'plain text',
  formatNb: 'ren tekst',
  use: 'interview',
  marks: 'colon',
  documents: 1,
  already: 0,
  turns: 3,
  words: 10,
  rows: 0,
  language: 'nb',
  speakers: 2,
  lookalikes: {},
  notes: [],
  undecided: null,
  other: null,
  why: '',
  whyNb: '',
  ...more,
})

const files = [
  file(1, {}),
  file(2, { state: 'left', wanted: false, lookalikes: { name: 5 } }),
  file(3, { state: 'remarked', lookalikes: { name: 2, phone: 1 } }),
  file(4, { state: 'refused' }),
  file(5, { state: 'asks' }),
]

describe('the files of a drop', () => {
  it('are counted by state, those that need somebody first', () => {
    expect([...countsOf(files)]).toEqual([
      ['asks', 1],
      ['refused', 1],
      ['remarked', 1],
      ['ready', 1],
      ['left', 1],
    ])
  })

  it('are shown in the same order, and those of one state alone', () => {
    expect(shownOf(files, '').map(({ number }) => number)).toEqual([5, 4, 3, 1, 2])
    expect(shownOf(files, 'ready').map(({ number }) => number)).toEqual([1])
    expect(shownOf(files, 'lookalikes').map(({ number }) => number)).toEqual([3, 2])
  })

  it('are taken when they are wanted and can be read', () => {
    expect(wantedOf(files).map(({ number }) => number)).toEqual([1, 3, 5])
  })

  it('tell of look-alikes only in what would be taken', () => {
    expect(lookalikesOf(files)).toEqual({
      files: 1,
      counts: [
        ['phone', 1],
        ['name', 2],
      ],
    })
  })

  it('stay as they were known where an answer tells only of those that changed', () => {
    const before = { version: 3, phase: 'looking', files } as Drop
    const changed = [file(2, { state: 'ready' }), file(6, { state: 'waiting' })]
    const now = withBefore({ version: 4, phase: 'ready', files: changed } as Drop, before)
    expect(now.files.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '1 ready',
      '2 ready',
      '3 remarked',
      '4 refused',
      '5 asks',
      '6 waiting',
    ])
    expect([now.version, now.phase]).toEqual([4, 'ready'])
  })
})
