/** An order as an address has it: a column, or the column with a minus for the largest first. */
export interface Order {
  column: string
  descending: boolean
}

export function orderOf(sort: string): Order {
  return sort.startsWith('-')
    ? { column: sort.slice(1), descending: true }
    : { column: sort, descending: false }
}

/** What a click on a column makes of the order: up, down, and back to the given one. */
export function nextSort(sort: string, column: string, largestFirst = false): string {
  const first = largestFirst ? `-${column}` : column
  const second = largestFirst ? column : `-${column}`
  if (sort === first) return second
  return sort === second ? '' : first
}

/** `aria-sort` of a column's head. */
export function ariaSort(sort: string, column: string): 'ascending' | 'descending' | undefined {
  const order = orderOf(sort)
  if (order.column !== column) return undefined
  return order.descending ? 'descending' : 'ascending'
}

const collator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' })

/** Sorted by what `valueOf` says; numbers as numbers, R2 before R10, what is missing last. */
export function sortedBy<Item>(
  items: readonly Item[],
  descending: boolean,
  valueOf: (item: Item) => string | number,
): Item[] {
  const way = descending ? -1 : 1
  return [...items].sort((left, right) => {
    const a = valueOf(left)
    const b = valueOf(right)
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b)
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
    return way * collator.compare(String(a), String(b))
  })
}
