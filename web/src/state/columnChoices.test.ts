import { describe, expect, it } from 'vitest'
import { changed, formOfColumns } from './columnChoices'
import { atMoment, atMoments, partsOf } from './moments'

describe('what is said of the columns of a table', () => {
  const none = { id: '', columns: {} }

  it('is nothing until somebody has said something', () => {
    expect(formOfColumns(none)).toEqual({})
  })

  it('keeps what was said before of the same column', () => {
    const first = changed(none, 'alder', { type: 'number' })
    const then = changed(first, 'alder', { moment: 'emigration' })
    expect(formOfColumns({ ...then, id: 'navn' })).toEqual({
      id: 'navn',
      columns: JSON.stringify([
        { heading: 'alder', skipped: false, type: 'number', moment: 'emigration' },
      ]),
    })
  })

  it('tells a column that always held from one whose moment is to be found', () => {
    const always = changed(none, 'alder@interview', { moment: '' })
    expect(formOfColumns(always).columns).toContain('"moment":""')
  })
})

describe('the key of a variable at a moment', () => {
  it('is taken apart as it was put together', () => {
    for (const moment of ['', 'emigration', '2024-03-01']) {
      expect(partsOf(atMoment('citizenship', moment))).toEqual({ variable: 'citizenship', moment })
    }
  })

  it('is no moment where a classification stands', () => {
    expect(partsOf('origin@world-region')).toEqual({ variable: 'origin@world-region', moment: '' })
  })
})

describe('a table with a column for each moment', () => {
  it('has them after the variable, as a life goes, those that are asked for too', () => {
    const variable = { key: 'age', type: 'number', nameNb: '', nameEn: '', derived: [] } as const
    const table = {
      variables: [
        { ...variable, derived: [], moments: ['2024-03-01', 'emigration'] },
        { ...variable, key: 'sex', derived: [], moments: [] },
      ],
      respondents: [],
    }
    expect(
      atMoments(table, ['age@immigration', 'other@interview']).variables.map(({ key }) => key),
    ).toEqual(['age', 'age@immigration', 'age@emigration', 'age@2024-03-01', 'sex'])
  })
})
