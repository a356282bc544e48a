/** Lines of `name=value`, as an address keeps several choices in one part. */

export function pairsOf(lines: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (const line of lines.split('\n')) {
    const at = line.indexOf('=')
    if (at > 0) pairs[line.slice(0, at)] = line.slice(at + 1)
  }
  return pairs
}

/** The lines with one more choice, or another for the same name; null takes the choice away. */
export function withPair(lines: string, name: string, value: string | null): string {
  const pairs = Object.entries(pairsOf(lines)).filter(([key]) => key !== name)
  if (value !== null) pairs.push([name, value])
  return pairs.map(([key, chosen]) => `${key}=${chosen}`).join('\n')
}
