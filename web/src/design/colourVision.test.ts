import { describe, expect, it } from 'vitest'
import { solid } from './codes'
import { toRgb } from './colour'
import { difference, seen } from './colourVision'

const red = { r: 1, g: 0, b: 0 }
const green = { r: 0, g: 1, b: 0 }
const grey = { r: 0.5, g: 0.5, b: 0.5 }

describe('what is seen', () => {
  it('of red and green without the green cones, is nearer than before', () => {
    const before = difference(red, green)
    const after = difference(seen(red, 'deuteranopia'), seen(green, 'deuteranopia'))
    expect(before).toBeGreaterThan(0.5)
    expect(after).toBeLessThan(before / 2)
  })

  it('of grey is grey, for everybody', () => {
    for (const vision of ['deuteranopia', 'protanopia', 'grey'] as const) {
      expect(difference(seen(grey, vision), grey)).toBeLessThan(0.01)
    }
  })

  it('in a grey print is as light as it was', () => {
    const { r, g, b } = seen(red, 'grey')
    expect(r).toBe(g)
    expect(g).toBe(b)
    // Red gives 21.26 % of the light (WCAG 2.2, relative luminance).
    expect(r).toBeCloseTo(0.498, 2)
  })
})

it('black and white are one apart, a colour and itself nothing', () => {
  expect(difference({ r: 0, g: 0, b: 0 }, { r: 1, g: 1, b: 1 })).toBeCloseTo(1, 3)
  const colour = toRgb(solid(3, 'light'))
  expect(difference(colour, colour)).toBe(0)
})
