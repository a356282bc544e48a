/** Which codes the palette offers for what is typed, and in which order. */
import type { Coding } from '../api/types'
import { fitOf, type Sought } from '../state/codeSearch'
import type { TreeCode } from '../state/codebook.svelte'

const MOST = 40
const MOST_OFF = 5

export interface Offer {
  code: TreeCode
  /** Offsets of letters of the name that were typed. */
  letters: readonly number[]
}

/** What is known of the codes beside the codebook. */
export interface Habit {
  /** Keys, the one used last first. */
  recent: readonly string[]
  /** Codings of the open document. */
  here: readonly Pick<Coding, 'code'>[]
}

export type Named = (code: TreeCode) => Omit<Sought, 'weight'>

/** The best answers; last, those that are switched off, so that nobody makes them anew. */
export function answering(
  codes: readonly TreeCode[],
  query: string,
  { named, habit }: { named: Named; habit: Habit },
): Offer[] {
  const weight = weights(codes, habit)
  const fits = codes.flatMap((code, at) => {
    const fit = fitOf(query, { ...named(code), weight: weight(code) })
    return fit ? [{ code, at, ...fit }] : []
  })
  fits.sort((a, b) => b.points - a.points || a.at - b.at)
  const on = fits.filter(({ code }) => code.active).slice(0, MOST)
  return [...on, ...fits.filter(({ code }) => !code.active).slice(0, MOST_OFF)]
}

/** Before anything is typed: those used last, then those used most, here before elsewhere. */
export function suggested(codes: readonly TreeCode[], habit: Habit): Offer[] {
  const weight = weights(codes, habit)
  return codes
    .filter((code) => code.active)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST)
    .map((code) => ({ code, letters: [] }))
}

/** 0–1: the last few by when they were used, then the others by how often, here before elsewhere. */
function weights(codes: readonly TreeCode[], { recent, here }: Habit): (code: TreeCode) => number {
  const often = new Map<string, number>()
  for (const { code } of here) often.set(code, (often.get(code) ?? 0) + 1)
  const most = Math.max(1, ...codes.map((code) => code.codings))
  const mostHere = Math.max(1, ...often.values())
  return (code) => {
    const at = recent.slice(0, LAST).indexOf(code.key)
    if (at >= 0) return 1 - at / 100
    return (0.6 * (often.get(code.key) ?? 0)) / mostHere + (0.3 * code.codings) / most
  }
}

const LAST = 5
