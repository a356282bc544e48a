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

/**
 * How tall a list may be drawn. Browsers cap the height of an element (Firefox at 17.8 million pixels, Chromium at
 * 33.5, both less when the page is zoomed in), so a longer list has a bar that stands for more than it measures.
 */
export const TALLEST = 6_000_000

/** A list of equally tall rows in its window; pixels. */
export interface Extent {
  count: number
  rowHeight: number
  /** Of the window. */
  height: number
}

/** Where a list stands: `scrollTop` is the bar's, `top` how far down the rows one really is. */
export interface Scroll {
  scrollTop: number
  top: number
}

/** How tall what is scrolled is drawn. */
export function drawnHeight({ count, rowHeight }: Extent): number {
  return Math.min(count * rowHeight, TALLEST)
}

/** The furthest down one can be. */
export function lastTop({ count, rowHeight, height }: Extent): number {
  return Math.max(0, count * rowHeight - height)
}

function lastScrollTop(extent: Extent): number {
  return Math.max(0, drawnHeight(extent) - extent.height)
}

/**
 * Where the list stands when the bar has come to `scrollTop`. Wheel, touch and keys move rows by the pixels they moved
 * the bar; a leap, as when the bar is dragged, goes where the bar stands in proportion.
 */
export function scrolledTo(extent: Extent, before: Scroll, scrollTop: number): Scroll {
  if (!isScaled(extent)) return { scrollTop, top: scrollTop }
  const moved = scrollTop - before.scrollTop
  if (Math.abs(moved) > 4 * extent.height)
    return { scrollTop, top: inProportion(extent, scrollTop) }
  return { scrollTop, top: clamped(before.top + moved, lastTop(extent)) }
}

/** Whether the bar stands for more pixels than it measures. */
export function isScaled(extent: Extent): boolean {
  return extent.count * extent.rowHeight > TALLEST
}

function inProportion(extent: Extent, scrollTop: number): number {
  return clamped((scrollTop / lastScrollTop(extent)) * lastTop(extent), lastTop(extent))
}

/** The same rows with the bar where it belongs: at its ends only at the ends of the list. */
export function settled(extent: Extent, top: number): Scroll {
  const to = clamped(top, lastTop(extent))
  const last = lastScrollTop(extent)
  if (!isScaled(extent)) return { scrollTop: to, top: to }
  if (to === 0 || to === lastTop(extent)) return { scrollTop: to === 0 ? 0 : last, top: to }
  const inside = Math.round((to / lastTop(extent)) * last)
  return { scrollTop: Math.min(last - 1, Math.max(1, inside)), top: to }
}

/** Whether the bar stands at an end though the list does not: it must settle before it can be moved on. */
export function isStuck(extent: Extent, { scrollTop, top }: Scroll): boolean {
  if (!isScaled(extent)) return false
  if (scrollTop <= 0) return top > 0
  return scrollTop >= lastScrollTop(extent) && top < lastTop(extent)
}

function clamped(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}
