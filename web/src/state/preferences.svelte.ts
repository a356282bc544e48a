/** What this person, on this machine, prefers; kept by the browser, never sent anywhere. */
import type { Lang } from '../api/types'
import type { Unit } from '../text/units'
import type { TextLook } from './textLook'

export type Theme = 'system' | 'light' | 'dark'

interface Kept {
  language: Lang
  theme: Theme
  railNarrow: boolean
  textSize: number
  look: TextLook
  panes: Record<string, number>
  places: Record<string, number>
  lastDocument: number | null
  /** By what a selection in the text is measured. */
  unit: Unit
  /** Keys of codes by their number, 1–9. */
  favourites: Record<string, string>
  /** Keys of codes, the one used last first. */
  recentCodes: string[]
  /** What was said of a passage last, to say again. */
  lastSaid: {
    code: string
    direction: string | null
    dimensions?: Record<string, string>
  }[]
  /** In which language the texts of codes are shown: `Nb`, `En`, `both`; empty for one's own. */
  codeTexts: string
  /** Keys of the variables last told of who is quoted in a file; null before the first. */
  toldOfQuoted: string[] | null
  /** How the recording of an interview is heard. */
  listening: Listening
}

export interface Listening {
  /** 1 is as fast as it was said. */
  rate: number
  /** What is being said comes into view. */
  follows: boolean
  /** When turns were said stands in the margin, also where one does not point. */
  times: boolean
  /** Documents for which one did not want to link a recording. */
  without: number[]
}

const KEY = 'sitat.preferences'

const initial: Kept = {
  language: navigator.language.startsWith('en') ? 'en' : 'nb',
  theme: 'system',
  railNarrow: false,
  textSize: 17,
  look: { measure: 'normal', leading: 'normal', face: 'serif', spaced: false, numbers: false },
  panes: {},
  places: {},
  lastDocument: null,
  unit: 'word',
  favourites: {},
  recentCodes: [],
  lastSaid: [],
  codeTexts: '',
  toldOfQuoted: null,
  listening: { rate: 1, follows: true, times: false, without: [] },
}

function stored(): { kept: Kept; found: boolean } {
  try {
    const text = localStorage.getItem(KEY)
    return text
      ? { kept: { ...initial, ...(JSON.parse(text) as Partial<Kept>) }, found: true }
      : { kept: initial, found: false }
  } catch {
    return { kept: initial, found: false }
  }
}

const start = stored()

/** Whether this browser has been here before; if not, the project's language is taken. */
export const isFirstVisit = !start.found

export const preferences = $state<Kept>(start.kept)

/** Writes what changed; call from an effect that reads `preferences`. */
export function keepPreferences(): void {
  const text = JSON.stringify(preferences)
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // A browser that keeps nothing still works; the next visit starts afresh.
  }
}

const night = window.matchMedia?.('(prefers-color-scheme: dark)')
const machine = $state({ dark: night?.matches ?? false })
night?.addEventListener('change', (e) => (machine.dark = e.matches))

/** The tone on the screen now. */
export function tone(): 'light' | 'dark' {
  if (preferences.theme !== 'system') return preferences.theme
  return machine.dark ? 'dark' : 'light'
}
