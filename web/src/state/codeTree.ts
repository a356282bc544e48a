/** Which codes of the tree are in sight, by filter and by what is folded. */
import type { TreeCode } from './codebook.svelte'

/** Codes whose words answer, with all that stands above them; without a query, what is not folded. */
export function visibleCodes(
  codes: readonly TreeCode[],
  folded: ReadonlySet<string>,
  answers: ((code: TreeCode) => boolean) | null,
): TreeCode[] {
  if (!answers) {
    const open = codes.filter((code) => !code.path.some((key) => folded.has(key)))
    return withOpening(open, codes)
  }
  const kept = new Set<string>()
  for (const code of codes) {
    if (answers(code)) [...code.path, code.key].forEach((key) => kept.add(key))
  }
  const found = codes.filter((code) => kept.has(code.key))
  return withOpening(found, found)
}

/** A code opens and closes only when there is something below it among all that can be seen. */
export function withOpening(shown: readonly TreeCode[], all: readonly TreeCode[]): TreeCode[] {
  const above = new Set(all.map((code) => code.path.at(-1)))
  return shown.map((code) =>
    code.hasChildren && !above.has(code.key) ? { ...code, hasChildren: false } : code,
  )
}

/** How often each code was used, its sub-codes included. */
export function countsWithin(
  codes: readonly TreeCode[],
  used: readonly { code: string }[],
): Map<string, number> {
  const own = new Map<string, number>()
  for (const { code } of used) own.set(code, (own.get(code) ?? 0) + 1)
  const counts = new Map(own)
  for (const { key, path } of codes) {
    const count = own.get(key) ?? 0
    if (count > 0) for (const above of path) counts.set(above, (counts.get(above) ?? 0) + count)
  }
  return counts
}
