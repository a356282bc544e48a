/** The codebook's tree on the screen: which codes are in sight, and where the keys lead. */
import type { TreeCode } from './codebook.svelte'

/** The codes in sight; a filter opens all that leads to what it finds. */
export function inSight(
  codes: readonly TreeCode[],
  collapsed: ReadonlySet<string>,
  filter: string,
): TreeCode[] {
  const wanted = filter.trim().toLocaleLowerCase()
  if (!wanted) return codes.filter((code) => !code.path.some((key) => collapsed.has(key)))
  const found = new Set<string>()
  for (const code of codes) {
    const names = [code.key, code.nameNb, code.nameEn]
    if (!names.some((name) => name.toLocaleLowerCase().includes(wanted))) continue
    found.add(code.key)
    code.path.forEach((key) => found.add(key))
  }
  return codes.filter((code) => found.has(code.key))
}

/** What a key does in the tree: where the focus goes, what opens, what closes. */
export type TreeMove = { to: string } | { open: string } | { close: string } | null

export function treeMove(
  sight: readonly TreeCode[],
  at: string,
  key: string,
  collapsed: ReadonlySet<string>,
): TreeMove {
  const index = sight.findIndex((code) => code.key === at)
  const code = sight[index]
  if (!code) return sight[0] && key.startsWith('Arrow') ? { to: sight[0].key } : null
  const toIndex = (to: number): TreeMove => {
    const target = sight[Math.max(0, Math.min(sight.length - 1, to))]
    return target ? { to: target.key } : null
  }
  const isOpen = code.hasChildren && !collapsed.has(code.key)
  if (key === 'ArrowDown') return toIndex(index + 1)
  if (key === 'ArrowUp') return toIndex(index - 1)
  if (key === 'Home') return toIndex(0)
  if (key === 'End') return toIndex(sight.length - 1)
  if (key === 'ArrowRight') {
    if (!code.hasChildren) return null
    return isOpen ? toIndex(index + 1) : { open: code.key }
  }
  if (key === 'ArrowLeft') {
    if (isOpen) return { close: code.key }
    const parent = code.path.at(-1)
    return parent === undefined ? null : { to: parent }
  }
  return null
}

/** The next code whose name begins with the letter, after the one at hand and around the end. */
export function startingWith(
  sight: readonly TreeCode[],
  at: string,
  letter: string,
  nameOf: (code: TreeCode) => string,
): string | null {
  const from = sight.findIndex((code) => code.key === at) + 1
  const around = [...sight.slice(from), ...sight.slice(0, from)]
  const start = letter.toLocaleLowerCase()
  return around.find((code) => nameOf(code).toLocaleLowerCase().startsWith(start))?.key ?? null
}

/** Where a code may stand: under any but itself and what is below it. */
export function possibleParents(codes: readonly TreeCode[], key: string): TreeCode[] {
  return codes.filter((code) => code.key !== key && !code.path.includes(key))
}
