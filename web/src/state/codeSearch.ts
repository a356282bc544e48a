/**
 * Which codes answer to what is typed, and how well: the start of a word before initials, these
 * before letters within, these before letters apart. Both languages' names, keys and paths answer.
 */
import { folded } from '../shell/commands'

/** What a code is known by. */
export interface Sought {
  /** As the reader sees it; only its letters are marked. */
  name: string
  /** Other names: of the other language, the key. */
  also: readonly string[]
  path: string
  /** 0–1: how likely it is meant, whatever is typed. */
  weight: number
}

export interface Fit {
  /** 0–109. */
  points: number
  /** Offsets of the letters of the text that were typed. */
  letters: readonly number[]
}

const START = 100
const WORD = 90
const INITIALS = 70
const WITHIN = 50
const INSIDE = 40
const APART = 30
const ALSO = 0.95
const PATH = 0.4
/** Less than between two ways of fitting. */
const LIKELY = 4
/** More than habit: who types a name out means that code, however often a longer one is used. */
const WHOLE = 5

/** How a code answers to all words typed; null when one is not met. */
export function fitOf(query: string, sought: Sought): Fit | null {
  const typed = query.split(/\s+/).filter(Boolean)
  const letters = new Set<number>()
  let sum = 0
  for (const word of typed) {
    const best = bestOf(word, sought)
    if (!best) return null
    sum += best.points
    best.letters.forEach((letter) => letters.add(letter))
  }
  const whole = typed.length > 0 && folded(typed.join(' ')) === folded(sought.name) ? WHOLE : 0
  const points = typed.length === 0 ? 0 : sum / typed.length + LIKELY * sought.weight + whole
  return { points, letters: [...letters].sort((a, b) => a - b) }
}

function bestOf(word: string, { name, also, path }: Sought): Fit | null {
  const own = wordFit(word, name)
  const others = [
    ...also.map((text) => scaled(atLeast(INSIDE, wordFit(word, text)), ALSO)),
    scaled(atLeast(WITHIN, wordFit(word, path)), PATH),
  ]
  return others.reduce((best, fit) => ((fit?.points ?? 0) > (best?.points ?? 0) ? fit : best), own)
}

/** Letters apart in what the eye does not see mean nothing. */
function atLeast(points: number, fit: Fit | null): Fit | null {
  return fit && fit.points > points ? fit : null
}

function scaled(fit: Fit | null, by: number): Fit | null {
  return fit && { points: fit.points * by, letters: [] }
}

/** How one word that was typed fits a text. */
export function wordFit(word: string, text: string): Fit | null {
  const wanted = folded(word)
  const { signs, at } = foldedSigns(text)
  const line = signs.join('')
  const starts = signs.flatMap((sign, i) => (isStart(signs, i) ? [{ sign, i }] : []))
  const run = (from: number, points: number): Fit => ({
    points: points - Math.min(9, from / 10),
    letters: [...wanted].map((_, i) => at[from + i] ?? 0),
  })
  if (wanted === '' || line === '') return null
  if (line.startsWith(wanted)) return run(0, START)
  const ofWord = starts.find(({ i }) => line.startsWith(wanted, i))
  if (ofWord) return run(ofWord.i, WORD)
  const initials = starts.map(({ sign }) => sign).join('')
  const first = wanted.length > 1 ? initials.indexOf(wanted) : -1
  if (first >= 0) {
    const letters = starts.slice(first, first + wanted.length).map(({ i }) => at[i] ?? 0)
    return { points: INITIALS - first, letters }
  }
  const within = wanted.length > 1 ? line.indexOf(wanted) : -1
  if (within >= 0) return run(within, WITHIN)
  return apart(wanted, starts, line, at)
}

/** Letters in their order with others between; the first begins a word. */
function apart(
  wanted: string,
  starts: readonly { i: number }[],
  line: string,
  at: readonly number[],
): Fit | null {
  if (wanted.length < 2) return null
  for (const { i } of starts) {
    const places = follow(wanted, line, i)
    if (places) {
      const gaps = (places.at(-1) ?? i) - i + 1 - wanted.length
      return { points: Math.max(1, APART - gaps), letters: places.map((place) => at[place] ?? 0) }
    }
  }
  return null
}

function follow(wanted: string, line: string, from: number): number[] | null {
  const places: number[] = []
  let place = from - 1
  for (const letter of wanted) {
    place = line.indexOf(letter, place + 1)
    if (place < 0 || (places.length === 0 && place !== from)) return null
    places.push(place)
  }
  return places
}

/** Letter by letter without accents and capitals, and where each stands in the text. */
function foldedSigns(text: string): { signs: string[]; at: number[] } {
  const signs: string[] = []
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    for (const sign of folded(text[i] ?? '')) {
      signs.push(sign)
      at.push(i)
    }
  }
  return { signs, at }
}

function isStart(signs: readonly string[], i: number): boolean {
  const isLetter = (sign: string | undefined) => /[\p{L}\p{N}]/u.test(sign ?? '')
  return isLetter(signs[i]) && !isLetter(signs[i - 1])
}

/** A text in pieces, in turn not marked and marked. */
export function marked(text: string, letters: readonly number[]): { text: string; hit: boolean }[] {
  const hits = new Set(letters)
  const result: { text: string; hit: boolean }[] = []
  for (let i = 0; i < text.length; i++) {
    const hit = hits.has(i)
    const last = result.at(-1)
    if (last?.hit === hit) last.text += text[i]
    else result.push({ text: text[i] ?? '', hit })
  }
  return result
}
