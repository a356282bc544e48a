/** How a table of several dimensions is laid out on a page: which go down, which across, which stand still. */

export interface Layout {
  /** Numbers of dimensions; the contents are the last one. */
  rows: number[]
  columns: number[]
}

/** The places of each line in the dimensions that make it, the last dimension fastest. */
export function lines(dimensions: number[], sizes: number[]): number[][] {
  let all: number[][] = [[]]
  for (const dimension of dimensions) {
    const size = sizes[dimension] ?? 1
    all = all.flatMap((before) => Array.from({ length: size }, (_, place) => [...before, place]))
  }
  return all
}

/** Where a cell stands in the list: row-major over all dimensions. */
export function cellAt(places: number[], sizes: number[]): number {
  return sizes.reduce((index, size, at) => index * size + (places[at] ?? 0), 0)
}

/** Time and contents across, all others down; of many others only the first, the rest stand still. */
export function usual(sizes: number[], roles: string[]): Layout {
  const open = sizes.map((_, at) => at).filter((at) => (sizes[at] ?? 1) > 1)
  const contents = sizes.length - 1
  const columns = open.filter((at) => at === contents || roles[at] === 'time')
  const rows = open.filter((at) => !columns.includes(at)).slice(0, 2)
  if (rows.length === 0) return { rows: [columns.shift() ?? 0], columns }
  return { rows, columns }
}
