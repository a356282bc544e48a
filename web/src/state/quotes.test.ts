import { describe, expect, it } from 'vitest'
import type { Quote } from '../api/types'
import { asText, attribution } from './quotes'

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

describe('the attribution', () => {
  it('says what was chosen, and never the label then', () => {
    expect(attribution(quotes[1]!, ['sex', 'age'])).toBe('Kvinne, 30–39')
    expect(attribution(quotes[0]!, ['sex', 'age'])).toBe('informant')
    expect(attribution(quotes[0]!, [])).toBe('R01')
    expect(asText(quotes[1]!, ['sex'])).toBe('«Vi ble» (Kvinne)')
  })
})
