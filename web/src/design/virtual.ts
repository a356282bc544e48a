/** Which rows of a long list of equally tall rows are in sight, with some to spare. */
export interface Window {
  first: number
  /** After the last. */
  end: number
}

export function visibleRows(
  list: { count: number; rowHeight: number; spare?: number },
  scrollTop: number,
  height: number,
): Window {
  const spare = list.spare ?? 8
  const first = Math.max(0, Math.floor(scrollTop / list.rowHeight) - spare)
  const end = Math.min(list.count, Math.ceil((scrollTop + height) / list.rowHeight) + spare)
  return { first: Math.min(first, end), end }
}

/** Where a list has to be scrolled to for a row to be in sight: as little away from here as can be. */
export function broughtIn(
  index: number,
  rowHeight: number,
  { scrollTop, height }: { scrollTop: number; height: number },
): number {
  const top = index * rowHeight
  if (top < scrollTop) return top
  return Math.max(scrollTop, top + rowHeight - height)
}
