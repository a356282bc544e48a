/**
 * The words of the interface in the language chosen now, and numbers and dates as that language
 * writes them. Read `words()` inside markup or `$derived`, and it follows the language.
 */
import type { Lang } from '../api/types'
import { preferences } from '../state/preferences.svelte'
import { catalogues, type Words } from './catalogues'

export type { Words } from './catalogues'

export function words(): Words {
  return catalogues[preferences.language]
}

const locales: Record<Lang, string> = { nb: 'nb-NO', en: 'en-GB' }
export const locale = () => locales[preferences.language]

/** The one of two texts that the reader reads; the other where it is missing. */
export function told(nb: string | null | undefined, en: string | null | undefined): string {
  return (preferences.language === 'nb' ? nb || en : en || nb) ?? ''
}

/** With a capital first: for reasons that the server tells in the middle of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1)
}

/** What groups of classifications are called in English, as the answers have told. */
const groupsInEnglish = $state<Record<string, string>>({})

export function learnGroups(english: Record<string, string>): void {
  Object.assign(groupsInEnglish, english)
}

function groupPart(value: string): string {
  const absent = words().common.absent[value]
  return absent ?? (preferences.language === 'en' ? (groupsInEnglish[value] ?? value) : value)
}

/** A registry group, or several crossed, with the ways of lacking a value in the reader's words. */
export function groupName(group: string): string {
  return group.split(' × ').map(groupPart).join(' × ')
}

/** Made once for each language and way of writing: to make one takes longer than to draw its number. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function kept<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const known = formats.get(key)
  if (known) return known as F
  const made = make()
  formats.set(key, made)
  return made
}

export function number(value: number, decimals = 0): string {
  const language = locale()
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const make = () => new Intl.NumberFormat(language, options)
  return kept(`${language} ${decimals}`, make).format(value)
}

/** “45.4%” in English, «45,4 %» in Norwegian, where the blank never breaks the line. */
export function percentage(value: number, decimals = 0): string {
  return words().common.percent(number(value, decimals))
}

/** `counted(words().common.codings, 3)` is “3 codings”. */
export function counted(phrase: (n: string, one: boolean) => string, count: number): string {
  return phrase(number(count), count === 1)
}

export function time(at: string | Date): string {
  return format(at, { hour: '2-digit', minute: '2-digit' })
}

export function date(at: string | Date): string {
  return format(at, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** «søndag 22. november 2026» */
export function longDate(at: string | Date): string {
  return format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

export function dateAndTime(at: string | Date): string {
  return `${date(at)} ${time(at)}`
}

function format(at: string | Date, options: Intl.DateTimeFormatOptions): string {
  const moment = typeof at === 'string' ? new Date(at) : at
  const language = locale()
  if (Number.isNaN(moment.getTime())) return ''
  const make = () => new Intl.DateTimeFormat(language, options)
  return kept(`${language} ${JSON.stringify(options)}`, make)
    .format(moment)
    .replaceAll('/', '.')
}
