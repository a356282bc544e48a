/** The codes marked in the tree, for what is done to several at once. */
export class CodebookMarks {
  keys = $state.raw<ReadonlySet<string>>(new Set())
  #anchor: string | null = null

  get size(): number {
    return this.keys.size
  }

  has(key: string): boolean {
    return this.keys.has(key)
  }

  clear(): void {
    this.keys = new Set()
    this.#anchor = null
  }

  toggle(key: string): void {
    const next = new Set(this.keys)
    if (!next.delete(key)) next.add(key)
    this.keys = next
    this.#anchor = key
  }

  all(keys: readonly string[]): void {
    this.keys = new Set(keys)
  }

  /** All from where the marking began, or from the line at hand, to a line. */
  extend(lines: readonly string[], from: string, to: string): void {
    this.#anchor ??= from
    const one = lines.indexOf(this.#anchor)
    const other = lines.indexOf(to)
    if (other < 0) return
    const start = Math.min(one < 0 ? other : one, other)
    this.keys = new Set([...lines.slice(start, Math.max(one, other) + 1)])
  }

  /** Forgets codes that are there no longer. */
  keep(exists: (key: string) => boolean): void {
    const left = [...this.keys].filter(exists)
    if (left.length < this.keys.size) this.keys = new Set(left)
  }
}
