import { describe, expect, it } from 'vitest'
import type { Quote } from '../api/types'
import { asText, attribution, columnsOf } from './quotes'

function quote(id: number, direction: string | null, values: Record<string, string>): Quote {
  return {
    id,
    documentId: 1,
    document: 'R01',
    kind: 'interview',
    language: 'nb',
    turn: 2,
    speaker: 'R01',
    respondent: 'R01',
    start: 0,
    end: 9,
    code: 'A',
    direction,
    coder: 'Ida',
    text: 'Vi ble der',
    before: '',
    after: '',
    spoken: 'Vi ble',
    values,
    others: [],
  }
}

const quotes = [
  quote(1, null, { sex: '(unknown)' }),
  quote(2, 'push', { sex: 'Kvinne', age: '30–39' }),
  quote(3, 'push', { sex: 'Mann', age: '30–39' }),
  quote(4, 'pull', { sex: 'Mann' }),
]

describe('quotations side by side', () => {
  it('stand in columns, the fullest first and those without a value last', () => {
    const columns = columnsOf(quotes, 'direction')
    expect(columns.map((c) => [c.value, c.quotes.map((q) => q.id)])).toEqual([
      ['push', [2, 3]],
      ['pull', [4]],
      ['', [1]],
    ])
  })

  it('stand in the columns of everybody whose words they have, once in each', () => {
    const shared = { ...quotes[1]!, others: [{ sex: 'Mann' }, { sex: 'Kvinne' }] }
    expect(columnsOf([shared], 'sex').map((c) => c.value)).toEqual(['Kvinne', 'Mann'])
  })

  it('stand in one column when nothing sets them apart', () => {
    expect(columnsOf(quotes, '').map((c) => c.quotes.length)).toEqual([4])
  })
})

describe('the attribution', () => {
  it('says what was chosen, and never the label then', () => {
    expect(attribution(quotes[1]!, ['sex', 'age'])).toBe('Kvinne, 30–39')
    expect(attribution(quotes[0]!, ['sex', 'age'])).toBe('informant')
    expect(attribution(quotes[0]!, [])).toBe('R01')
    expect(asText(quotes[1]!, ['sex'])).toBe('«Vi ble» (Kvinne)')
  })
})
