/** Languages of documents, by their names in the reader's language. */
import { locale, words } from './words.svelte'

/** Those that search knows inflections of, and some that informants of Norwegian studies speak. */
const offered =
  'nb nn en sv da de nl fi et lv lt pl uk ru bg cs hu ro el tr es pt fr it ar fa so ti am ku ckb ur ps sq hr sr sk is se vi tl sw hi zh th'.split(
    ' ',
  )

/** The name of a language; its code where nobody has a name for it. */
export function languageName(code: string): string {
  const own = words().common.languages[code]
  if (own) return own
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

const fromTheRight = new Set('ar arc ckb dv fa he ks ps sd syr ug ur yi'.split(' '))

/** Whether lines of this language run from the right; where the language is not known, the text tells. */
export function runsFromTheRight(code: string, text: string): boolean {
  const unknown = code === '' || code === 'und'
  return unknown
    ? /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    : fromTheRight.has(code.split('-')[0] ?? '')
}

/** The attributes of an element with words of a text: their language, if it is known, and which way they run. */
export function written(code: string, text: string): { lang?: string; dir: 'ltr' | 'rtl' } {
  const dir = runsFromTheRight(code, text) ? 'rtl' : 'ltr'
  return code === '' || code === 'und' ? { dir } : { lang: code, dir }
}

/** What can be chosen: bokmål, nynorsk and English first, the others by name; `und` last. */
export function languageChoices(present: string[] = []): { value: string; label: string }[] {
  const first = ['nb', 'nn', 'en']
  const others = [...new Set([...offered, ...present])].filter(
    (code) => !first.includes(code) && code !== 'und',
  )
  const named = (value: string) => ({ value, label: languageName(value) })
  const sorted = others
    .map(named)
    .sort((one, other) => one.label.localeCompare(other.label, locale()))
  return [...first.map(named), ...sorted, named('und')]
}
