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
