import { describe, expect, it } from 'vitest'
import { runsFromTheRight, written } from './languages'

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

describe('the words of a text', () => {
  it('are marked with their language and the way they run', () => {
    expect(written('ar', 'صديق')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(written('fa-AF', 'Oslo')).toEqual({ lang: 'fa-AF', dir: 'rtl' })
    expect(written('nn', 'ven')).toEqual({ lang: 'nn', dir: 'ltr' })
  })

  it('have no language where nobody knows it, and run as they are written', () => {
    expect(written('und', 'صديق')).toEqual({ dir: 'rtl' })
    expect(written('', 'venn')).toEqual({ dir: 'ltr' })
  })
})
