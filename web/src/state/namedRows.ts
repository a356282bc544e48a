/** Rows of a crosstab with names of their own: sets of codes, and people whom queries find. */

const SETS = 'set:'
const QUERIES = 'query:'

export interface NamedRow {
  name: string
  /** Keys of codes with commas between, or a query. */
  content: string
}

export function areNamed(rows: string): boolean {
  return rows.startsWith(SETS) || rows.startsWith(QUERIES)
}

/** The rows that are typed as `set:name=codes;name=codes`, or of queries; none for other rows. */
export function namedRows(rows: string): NamedRow[] {
  if (!areNamed(rows)) return []
  return rows
    .slice(rows.indexOf(':') + 1)
    .split(';')
    .map((part) => {
      const at = part.indexOf('=')
      return { name: part.slice(0, at).trim(), content: part.slice(at + 1).trim() }
    })
}

/** Sets with one more; a name that is there already gets the new codes. */
export function withSet(rows: string, name: string, codes: string[]): string {
  const clean = name.replaceAll(/[;=]/g, ' ').trim()
  const others = rows.startsWith(SETS) ? namedRows(rows).filter((row) => row.name !== clean) : []
  return asSets([...others, { name: clean, content: codes.join(',') }])
}

/** Sets without one; all codes when none is left. */
export function withoutSet(rows: string, name: string): string {
  const left = namedRows(rows).filter((row) => row.name !== name)
  return left.length === 0 ? 'all' : asSets(left)
}

function asSets(rows: NamedRow[]): string {
  return SETS + rows.map(({ name, content }) => `${name}=${content}`).join(';')
}

/** The query that finds what a row counts; null where no row has that key. */
export function queryOf(rows: string, key: string): string | null {
  const row = namedRows(rows).find(
    ({ name }) => key === `${rows.slice(0, rows.indexOf(':') + 1)}${name}`,
  )
  if (!row) return null
  return rows.startsWith(SETS) ? `code in (${row.content})` : `(${row.content})`
}

/** What the rows are together, as the words of the crosstab call them. */
export function rowsKind(
  rows: string,
): 'setRows' | 'queryRows' | 'directionRows' | 'allRows' | 'rows' {
  if (rows.startsWith(SETS)) return 'setRows'
  if (rows.startsWith(QUERIES)) return 'queryRows'
  if (rows === 'directions') return 'directionRows'
  return rows === 'all' ? 'allRows' : 'rows'
}
