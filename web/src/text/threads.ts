/** How deep each post of a thread answers. */
import type { Turn } from '../api/types'

/** 0 for a post that answers none, or none that is here; in the order given. */
export function depths(turns: readonly Pick<Turn, 'post'>[]): number[] {
  const parents = new Map(turns.map((turn) => [turn.post?.id ?? '', turn.post?.parent ?? '']))
  const known = new Map<string, number>()
  return turns.map((turn) => depth(turn.post?.id ?? '', 0))

  function depth(id: string, guard: number): number {
    const before = known.get(id)
    if (before !== undefined) return before
    const parent = parents.get(id)
    const isRoot = !id || !parent || !parents.has(parent) || guard > parents.size
    const result = isRoot ? 0 : depth(parent, guard + 1) + 1
    known.set(id, result)
    return result
  }
}
