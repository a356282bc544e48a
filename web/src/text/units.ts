/** By what a selection is measured: it never begins or ends within one. */
export const UNITS = ['character', 'word', 'sentence', 'turn'] as const
export type Unit = (typeof UNITS)[number]

/** Words and sentences of a text version as the server found them, each two offsets after the other. */
export interface FoundUnits {
  version: number
  words: readonly number[]
  sentences: readonly number[]
}
