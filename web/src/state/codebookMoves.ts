/** Where codes of the tree may be put: dropped on a line, stepped by a key, or chosen by name. */
import type { TreeCode } from './codebook.svelte'

/** Under which code, and as which of its children when what moves is taken out; from 0. */
export interface Spot {
  parent: string | null
  position: number
}

/** A spot under the pointer, and the line and the edge of it that are marked. */
export interface Drop extends Spot {
  key: string | null
  edge: 'before' | 'into' | 'after'
}

/** How much of a line's height, at the top and at the bottom, means “between”. */
const EDGE = 0.3

/** The marked codes that stand under no other marked code, in the order of the tree. */
export function rootsOf(codes: readonly TreeCode[], keys: ReadonlySet<string>): TreeCode[] {
  return codes.filter((code) => keys.has(code.key) && !code.path.some((above) => keys.has(above)))
}

/** The children of a code, or the top of the tree for null, without those that move. */
export function childrenOf(
  codes: readonly TreeCode[],
  parent: string | null,
  without: ReadonlySet<string> = new Set(),
): TreeCode[] {
  return codes.filter((code) => (code.path.at(-1) ?? null) === parent && !without.has(code.key))
}

/** Whether a code stands below one of those that move, or is one of them. */
export function isWithin(code: TreeCode, moved: ReadonlySet<string>): boolean {
  return moved.has(code.key) || code.path.some((key) => moved.has(key))
}

/**
 * Where what is dragged would go.
 *
 * @param at the line under the pointer, past the last for the empty room below, and how far down in
 *   that line, from 0 to 1
 */
export function dropAt(
  codes: readonly TreeCode[],
  sight: readonly TreeCode[],
  moved: ReadonlySet<string>,
  at: { index: number; part: number },
): Drop | null {
  const { index, part } = at
  const target = sight[index]
  if (!target) return changing(codes, moved, { ...lastIn(codes, null, moved), ...end(sight) })
  if (isWithin(target, moved)) return null
  const parent = target.path.at(-1) ?? null
  const position = childrenOf(codes, parent, moved).findIndex(({ key }) => key === target.key)
  const key = target.key
  if (part < EDGE) return changing(codes, moved, { parent, position, key, edge: 'before' })
  if (part <= 1 - EDGE) {
    return changing(codes, moved, { ...lastIn(codes, key, moved), key, edge: 'into' })
  }
  const isOpen = sight[index + 1]?.path.includes(key) ?? false
  return isOpen
    ? changing(codes, moved, { parent: key, position: 0, key, edge: 'into' })
    : changing(codes, moved, { parent, position: position + 1, key, edge: 'after' })
}

function end(sight: readonly TreeCode[]): Pick<Drop, 'key' | 'edge'> {
  return { key: sight.at(-1)?.key ?? null, edge: 'after' }
}

/** After all that stands there. */
export function lastIn(
  codes: readonly TreeCode[],
  parent: string | null,
  moved: ReadonlySet<string>,
): Spot {
  return { parent, position: childrenOf(codes, parent, moved).length }
}

function changing<S extends Spot>(
  codes: readonly TreeCode[],
  moved: ReadonlySet<string>,
  spot: S,
): S | null {
  return changes(codes, moved, spot) ? spot : null
}

/** Whether anything would stand otherwise afterwards. */
export function changes(
  codes: readonly TreeCode[],
  moved: ReadonlySet<string>,
  spot: Spot,
): boolean {
  const before = childrenOf(codes, spot.parent).map(({ key }) => key)
  const after = childrenOf(codes, spot.parent, moved).map(({ key }) => key)
  after.splice(spot.position, 0, ...rootsOf(codes, moved).map(({ key }) => key))
  return before.join('\n') !== after.join('\n')
}

export type Step = 'up' | 'down' | 'in' | 'out'

/** Where a key moves a code: among its siblings, under the one before it, or beside its parent. */
export function stepTo(codes: readonly TreeCode[], code: TreeCode, step: Step): Spot | null {
  const parent = code.path.at(-1) ?? null
  const siblings = childrenOf(codes, parent)
  const at = siblings.findIndex(({ key }) => key === code.key)
  if (step === 'up') return at > 0 ? { parent, position: at - 1 } : null
  if (step === 'down') return at < siblings.length - 1 ? { parent, position: at + 1 } : null
  if (step === 'in') {
    const before = siblings[at - 1]
    return before ? lastIn(codes, before.key, new Set([code.key])) : null
  }
  if (parent === null) return null
  const above = code.path.at(-2) ?? null
  const position = childrenOf(codes, above).findIndex(({ key }) => key === parent) + 1
  return { parent: above, position }
}
