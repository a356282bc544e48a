/**
 * The palette of code colours: 12 hues evenly spaced in OKLCH × 2 lightness steps, numbered so that
 * neighbours in the codebook lie five hues apart. A code's `colour` is an index into it.
 */
import type { Oklch } from './colour'

export const HUES = 12
export const CODE_COLOURS = HUES * 2
export type Tone = 'light' | 'dark'

/** How strongly a highlight covers the paper; two overlapping ones add up. */
export const MARK_ALPHA: Record<Tone, number> = { light: 0.3, dark: 0.32 }

/** Paper and ink as in tokens.css; a test keeps them equal. */
export const PAPER: Record<Tone, Oklch> = {
  light: { l: 0.992, c: 0.004, h: 85 },
  dark: { l: 0.205, c: 0.007, h: 70 },
}
export const INK: Record<Tone, Oklch> = {
  light: { l: 0.24, c: 0.012, h: 70 },
  dark: { l: 0.925, c: 0.01, h: 85 },
}
/** The interviewer's words, greyer than the informant's. */
export const INK_SOFT: Record<Tone, Oklch> = {
  light: { l: 0.44, c: 0.014, h: 70 },
  dark: { l: 0.8, c: 0.012, h: 85 },
}

function hue(index: number): number {
  const slot = (((index * 5) % HUES) + HUES) % HUES
  return slot * (360 / HUES) + 10
}

function step(index: number): 0 | 1 {
  return Math.floor(index / HUES) % 2 === 0 ? 0 : 1
}

/** The full colour: dots, stripes, underlines. */
export function solid(index: number, tone: Tone): Oklch {
  const lightness = tone === 'light' ? [0.55, 0.7] : [0.78, 0.62]
  return { l: lightness[step(index)] ?? 0.6, c: 0.125, h: hue(index) }
}

/** The highlight behind words, painted at `MARK_ALPHA`. */
export function mark(index: number, tone: Tone): Oklch {
  const lightness = tone === 'light' ? [0.76, 0.84] : [0.54, 0.45]
  return { l: lightness[step(index)] ?? 0.8, c: 0.115, h: hue(index) }
}

export function css({ l, c, h }: Oklch, alpha = 1): string {
  const body = `${l} ${c} ${h}`
  return alpha === 1 ? `oklch(${body})` : `oklch(${body} / ${alpha})`
}

/** One colour for both tones, for use in style attributes. */
export function solidCss(index: number): string {
  return `light-dark(${css(solid(index, 'light'))}, ${css(solid(index, 'dark'))})`
}
