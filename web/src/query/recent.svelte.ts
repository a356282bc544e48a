/** The last queries of a person, kept by this browser alone. */
const KEY = 'sitat.queries'
const MOST = 20

function stored(): Record<string, string[]> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, string[]>
  } catch {
    return {}
  }
}

/** With this query first, each once. */
export function remembering(queries: readonly string[], query: string): string[] {
  const asked = query.trim()
  return asked ? [asked, ...queries.filter((each) => each !== asked)].slice(0, MOST) : [...queries]
}

class RecentQueries {
  #all = $state.raw(stored())

  /** @param project whose texts were searched, with who searched them */
  of(owner: string): string[] {
    const queries = this.#all[owner]
    return Array.isArray(queries) ? queries : []
  }

  remember(owner: string, query: string): void {
    this.#keep(owner, remembering(this.of(owner), query))
  }

  forget(owner: string, query?: string): void {
    this.#keep(owner, query === undefined ? [] : this.of(owner).filter((each) => each !== query))
  }

  #keep(owner: string, queries: string[]): void {
    this.#all = { ...this.#all, [owner]: queries }
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#all))
    } catch {
      // A browser that keeps nothing forgets them when the page is left.
    }
  }
}

export const recent = new RecentQueries()
