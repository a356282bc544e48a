/** Where the stripes stand in the margin: each in the first lane that is free at its height. */

export interface Extent {
  top: number
  bottom: number
}

/**
 * The lane of each extent, from 0, in the order given, which must be by `top`. Stripes in one lane
 * are at least `gap` apart.
 */
export function lanes(extents: readonly Extent[], gap = 2): { lane: number[]; count: number } {
  const freeFrom: number[] = []
  const lane = extents.map((extent) => {
    let at = freeFrom.findIndex((from) => from <= extent.top)
    if (at < 0) at = freeFrom.length
    freeFrom[at] = extent.bottom + gap
    return at
  })
  return { lane, count: freeFrom.length }
}
