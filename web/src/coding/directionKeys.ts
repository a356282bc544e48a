/** The single keys that answer «which direction?»: its number, and a letter. */

/** Letters people asked for by name; others get the first letter of their key that is free. */
const CHOSEN: Record<string, string> = { push: 'p', pull: 'u', retain: 'r', repel: 'x' }

export function directionKeys(directions: readonly string[]): Map<string, [string, string]> {
  const taken = new Set(directions.map((key) => CHOSEN[key]).filter(Boolean))
  const result = new Map<string, [string, string]>()
  directions.forEach((key, i) => {
    const letter =
      CHOSEN[key] ?? [...key.toLowerCase()].find((c) => /\p{L}/u.test(c) && !taken.has(c))
    taken.add(letter)
    result.set(key, [String(i + 1), letter ?? ''])
  })
  return result
}

/** The direction a key stands for, or null. */
export function directionFor(key: string, directions: readonly string[]): string | null {
  for (const [direction, keys] of directionKeys(directions)) {
    if (keys.includes(key.toLowerCase())) return direction
  }
  return null
}
