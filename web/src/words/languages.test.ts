import { describe, expect, it } from 'vitest'
import { runsFromTheRight } from './languages'

describe('lines of a language', () => {
  it('run from the right by the language of the document', () => {
    expect(runsFromTheRight('ar', 'Oslo')).toBe(true)
    expect(runsFromTheRight('fa-AF', 'دوست')).toBe(true)
    expect(runsFromTheRight('nb', 'صديق')).toBe(false)
    expect(runsFromTheRight('ku', 'heval')).toBe(false)
  })

  it('run as the first letter does where nobody knows the language', () => {
    expect(runsFromTheRight('und', '«صديق»')).toBe(true)
    expect(runsFromTheRight('', 'חבר')).toBe(true)
    expect(runsFromTheRight('und', '12 venner, صديق')).toBe(false)
    expect(runsFromTheRight('und', '')).toBe(false)
  })
})
