/** The addresses of the screens. */

export type ScreenName =
  | 'home'
  | 'documents'
  | 'move-in'
  | 'document'
  | 'print'
  | 'code'
  | 'search'
  | 'rules'
  | 'themes'
  | 'publications'
  | 'crosstab'
  | 'forces'
  | 'asked'
  | 'joint-display'
  | 'saturation'
  | 'guide'
  | 'respondents'
  | 'sub-studies'
  | 'speakers'
  | 'registry'
  | 'population'
  | 'classifications'
  | 'releases'
  | 'codebook'
  | 'memos'
  | 'history'
  | 'export'
  | 'import'
  | 'help'
  | 'missing'

export interface Route {
  screen: ScreenName
  /** The document of `/documents/{id}` and `/documents/{id}/print`, the rule of `/search/rules/{id}`. */
  id: number | null
  /** The code of `/themes/{code}`. */
  code: string | null
}

const plain: ScreenName[] = [
  'documents',
  'move-in',
  'code',
  'search',
  'themes',
  'publications',
  'crosstab',
  'forces',
  'asked',
  'joint-display',
  'saturation',
  'guide',
  'respondents',
  'sub-studies',
  'speakers',
  'registry',
  'population',
  'classifications',
  'releases',
  'codebook',
  'memos',
  'history',
  'export',
  'import',
  'help',
]

export function routeOf(path: string): Route {
  const parts = path.split('/').filter((part) => part !== '')
  const [first, second] = parts
  if (first === undefined) return { screen: 'home', id: null, code: null }
  if (parts.length === 1) {
    const screen = plain.find((name) => name === first) ?? 'missing'
    return { screen, id: null, code: null }
  }
  if (parts.length === 2 && first === 'documents' && /^\d{1,9}$/.test(second ?? '')) {
    return { screen: 'document', id: Number(second), code: null }
  }
  if (parts.length === 3 && first === 'documents' && parts[2] === 'print') {
    if (/^\d{1,9}$/.test(second ?? '')) return { screen: 'print', id: Number(second), code: null }
  }
  if (parts.length === 3 && first === 'search' && second === 'rules') {
    const id = parts[2] ?? ''
    if (/^\d{1,9}$/.test(id)) return { screen: 'rules', id: Number(id), code: null }
  }
  const code = first === 'themes' && parts.length === 2 ? decoded(second ?? '') : null
  if (code !== null) return { screen: 'themes', id: null, code }
  return { screen: 'missing', id: null, code: null }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** The address of a document, at a passage if one is given. */
export function documentAddress(id: number, at?: { start: number; end: number }): string {
  return at ? `/documents/${id}?at=${at.start}-${at.end}` : `/documents/${id}`
}

/** The passage an address points to: `?at=12-40` or `#12-40`. */
export function passageOf(query: URLSearchParams, hash: string) {
  const found = /^#?(\d{1,9})-(\d{1,9})$/.exec(query.get('at') ?? hash)
  if (!found) return null
  const start = Number(found[1])
  const end = Number(found[2])
  return end > start ? { start, end } : null
}
