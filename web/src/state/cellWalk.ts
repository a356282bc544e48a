/** Arrows that go from cell to cell of a table; each cell has one thing in it that takes the focus. */

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export interface CellPlace {
  row: number
  column: number
}

/**
 * Moves the focus by one cell, and not out of the table.
 *
 * @returns the new place; null when the key is no arrow or there is no cell
 */
export function walkCells(
  event: KeyboardEvent,
  at: CellPlace,
  rows: NodeListOf<Element> | undefined,
): CellPlace | null {
  const step = STEPS[event.key]
  if (!step || event.ctrlKey || event.altKey || event.metaKey) return null
  event.preventDefault()
  const row = Math.max(0, Math.min((rows?.length ?? 0) - 1, at.row + step[0]))
  const cells = rows?.[row]?.querySelectorAll('td')
  const column = Math.max(0, Math.min((cells?.length ?? 0) - 1, at.column + step[1]))
  const target = cells?.[column]?.firstElementChild
  if (!(target instanceof HTMLElement)) return null
  target.tabIndex = 0
  target.focus()
  return { row, column }
}
