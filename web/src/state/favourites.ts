/** Codes with a number of their own: one key codes with them. Kept by this browser. */
import { preferences } from './preferences.svelte'

export const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** The number of a code among favourites, or null. */
export function numberOf(favourites: Readonly<Record<string, string>>, key: string): string | null {
  return NUMBERS.find((number) => favourites[number] === key) ?? null
}

/** With a code at a number: it leaves the number it had, and what stood there goes. */
export function placed(
  favourites: Readonly<Record<string, string>>,
  key: string,
  at: string | null,
): Record<string, string> {
  const others = Object.entries(favourites).filter(([number, k]) => k !== key && number !== at)
  return Object.fromEntries(at === null ? others : [...others, [at, key]])
}

export function favour(key: string, at: string | null): void {
  preferences.favourites = placed(preferences.favourites, key, at)
}
