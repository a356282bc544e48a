/** The heads of columns that cross several variables: a line of heads for each variable. */
export interface Head {
  /** The column, where the head is of one alone. */
  column: string | null
  label: string
  /** How many columns it stands over. */
  across: number
  /** How many lines it takes. */
  down: number
}

/**
 * The lines of heads from the top; one line where no variables are crossed.
 *
 * @param values by column, its group of each variable; none for all groups together
 */
export function headLines(columns: string[], values: string[][]): Head[][] {
  const depth = Math.max(1, ...values.map((each) => each.length))
  return Array.from({ length: depth }, (_, level) => line(columns, values, level, depth))
}

function line(columns: string[], values: string[][], level: number, depth: number): Head[] {
  const heads: Head[] = []
  columns.forEach((column, at) => {
    const own = values[at] ?? []
    if (own.length < depth || depth === 1) {
      if (level === 0) heads.push({ column, label: column, across: 1, down: depth })
      return
    }
    if (level === depth - 1) {
      heads.push({ column, label: own[level] ?? '', across: 1, down: 1 })
      return
    }
    const last = heads.at(-1)
    const before = values[at - 1] ?? []
    const isSame = own.slice(0, level + 1).every((value, i) => before[i] === value)
    if (last && last.column === null && isSame) last.across++
    else heads.push({ column: null, label: own[level] ?? '', across: 1, down: 1 })
  })
  return heads
}
