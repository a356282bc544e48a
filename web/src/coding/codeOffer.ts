/** Which codes the palette offers for what is typed, and in which order. */
import type { Coding } from '../api/types'
import { best, score } from '../shell/commands'
import type { TreeCode } from '../state/codebook.svelte'

const MOST = 40
const MOST_OFF = 5

export interface Wanted {
  query: string
  /** What a code is called in the reader's language. */
  nameOf: (code: TreeCode) => string
  /** Other words it answers to. */
  also: (code: TreeCode) => string
}

/** The best answers; last, those that are switched off, so that nobody makes them anew. */
export function answering(codes: readonly TreeCode[], wanted: Wanted): TreeCode[] {
  const points = (code: TreeCode) => score(wanted.query, wanted.nameOf(code), wanted.also(code))
  const on = codes.filter((code) => code.active)
  const off = codes.filter((code) => !code.active)
  return [...best(on, points, MOST), ...best(off, points, MOST_OFF)]
}

/** Before anything is typed: the one used last, then those used most in this document. */
export function suggested(
  codes: readonly TreeCode[],
  codings: readonly Pick<Coding, 'code'>[],
  last: string | undefined,
): TreeCode[] {
  const here = new Map<string, number>()
  for (const { code } of codings) here.set(code, (here.get(code) ?? 0) + 1)
  const weight = (code: TreeCode) =>
    (code.key === last ? 1e6 : 0) + (here.get(code.key) ?? 0) * 1e3 + Math.min(999, code.codings)
  return codes
    .filter((code) => code.active)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST)
}
