/** Names beside the stripes: each as near its stripe as can be, none on another. */

export interface Label {
  index: number
  top: number
}

/** Names for which there is no room near their stripes, told of in one row. */
export interface Rest {
  indexes: number[]
  top: number
}

export interface Placed {
  labels: Label[]
  rests: Rest[]
}

/**
 * Labels at the heights wanted, which must be in order, each `height` tall. One that would slip
 * further down than `slip` goes into the rest below the last.
 */
export function placedLabels(wanted: readonly number[], height: number, slip: number): Placed {
  const labels: Label[] = []
  const rests: Rest[] = []
  let free = Number.NEGATIVE_INFINITY
  let rest: Rest | null = null
  wanted.forEach((want, index) => {
    const top = Math.max(want, free)
    if (top - want <= slip) {
      labels.push({ index, top })
      rest = null
      free = top + height
    } else if (rest) rest.indexes.push(index)
    else {
      rest = { indexes: [index], top }
      rests.push(rest)
      free = top + height
    }
  })
  return { labels, rests }
}

/** What is listed at one height in one row: each within `reach` below the first. */
export function bunched(tops: readonly number[], reach: number): Rest[] {
  const rests: Rest[] = []
  tops.forEach((top, index) => {
    const last = rests.at(-1)
    if (last && top - last.top < reach) last.indexes.push(index)
    else rests.push({ indexes: [index], top })
  })
  return rests
}
