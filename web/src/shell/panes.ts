/** Moves the focus from one part of a screen to the next, and from the last to the first. */

export interface Pane {
  box: string
  /** What in the box takes the focus. */
  target: string
}

/** Those that are there take part; from outside all of them the first is next. */
export function toNextPane(panes: readonly Pane[]): void {
  const there = panes.flatMap(({ box, target }) => {
    const element = document.querySelector(box)
    const place = element?.matches(target) ? element : element?.querySelector(target)
    return element && place instanceof HTMLElement ? [{ element, place }] : []
  })
  const here = there.findIndex(({ element }) => element.contains(document.activeElement))
  there[(here + 1) % Math.max(1, there.length)]?.place.focus()
}
