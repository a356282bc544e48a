/** How the text of a document can be set; what this person chose is in `preferences.look`. */
import { preferences } from './preferences.svelte'

/** The length of a line, in letters' sizes. */
export const MEASURES = { short: '29em', normal: '35.5em', long: '46em' }

/** The distance of lines, in letters' sizes. */
export const LEADINGS = { tight: 1.45, normal: 1.647, wide: 1.95 }

export interface TextLook {
  measure: keyof typeof MEASURES
  leading: keyof typeof LEADINGS
  face: 'serif' | 'sans'
  /** More room between letters and words, easier for many with dyslexia. */
  spaced: boolean
  /** Numbers to cite by, in the margin. */
  numbers: boolean
}

export const SMALLEST = 14
export const LARGEST = 24

export function resizeText(by: number): void {
  preferences.textSize = Math.min(LARGEST, Math.max(SMALLEST, preferences.textSize + by))
}

/** The height of what a letter's ground covers, in letters' sizes: it is the face that says so. */
const GROUNDS = { serif: 1.38, sans: 1.21 }

/** The style of a sheet that text is set on. */
export function sheetStyle(look: TextLook, size: number): string {
  return [
    `--size: ${size}px`,
    `--measure: ${MEASURES[look.measure]}`,
    `--leading: ${LEADINGS[look.leading]}`,
    `--face: var(--font-${look.face === 'serif' ? 'text' : 'ui'})`,
    `--ground: ${GROUNDS[look.face]}`,
    `--letters: ${look.spaced ? '0.045em' : 'normal'}`,
    `--words: ${look.spaced ? '0.14em' : 'normal'}`,
  ].join('; ')
}
