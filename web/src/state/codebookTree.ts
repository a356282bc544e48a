/** The codebook's tree on the screen: which codes are in sight, and where the keys lead. */
import type { TreeCode } from './codebook.svelte'
import { childrenOf, isWithin, rootsOf } from './codebookMoves'
import { withOpening } from './codeTree'

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
    if (!namesOf(code).some((name) => contains(name, wanted))) continue
    found.add(code.key)
    code.path.forEach((key) => found.add(key))
  }
  const kept = codes.filter((code) => found.has(code.key))
  return withOpening(kept, kept)
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

/**
 * The next code whose name begins with the letters, around the end: after the one at hand for one
 * letter, from it for several.
 */
export function startingWith(
  sight: readonly TreeCode[],
  at: string,
  letters: string,
  nameOf: (code: TreeCode) => string,
): string | null {
  const from = sight.findIndex((code) => code.key === at) + (letters.length > 1 ? 0 : 1)
  const around = [...sight.slice(Math.max(0, from)), ...sight.slice(0, Math.max(0, from))]
  const start = letters.toLocaleLowerCase()
  return around.find((code) => nameOf(code).toLocaleLowerCase().startsWith(start))?.key ?? null
}

/** Where codes may stand: under any but themselves and what is below them. */
export function possibleParents(
  codes: readonly TreeCode[],
  moved: ReadonlySet<string>,
): TreeCode[] {
  return codes.filter((code) => !isWithin(code, moved))
}

/** Where codes may be moved: under a code, or to the top when there is no parent. */
export interface Place {
  parent: string | null
  /** The code above; null for the top. */
  code: TreeCode | null
  depth: number
  /** Where all of them stand already. */
  here: boolean
  /** Where they stand already, and nothing else does. */
  shut: boolean
}

/** The places that answer to the filter with what leads to them; the top too, when it answers. */
export function placesFor(
  codes: readonly TreeCode[],
  moved: ReadonlySet<string>,
  filter: string,
  nameOfTop: string,
): Place[] {
  const roots = rootsOf(codes, moved)
  const place = (code: TreeCode | null): Place => {
    const parent = code?.key ?? null
    const here = roots.every((root) => (root.path.at(-1) ?? null) === parent)
    const shut = here && childrenOf(codes, parent, moved).length === 0
    return { parent, code, depth: code?.depth ?? 0, here, shut }
  }
  const under = inSight(possibleParents(codes, moved), new Set(), filter).map(place)
  return contains(nameOfTop, filter) ? [place(null), ...under] : under
}

/** The first place whose own name answers, rather than one above it; -1 without a filter. */
export function firstAnswer(
  places: readonly Place[],
  filter: string,
  nameOf: (code: TreeCode) => string,
): number {
  if (!filter.trim()) return -1
  const free = (place: Place) => !place.here
  const byName = places.findIndex((p) => free(p) && p.code && contains(nameOf(p.code), filter))
  if (byName >= 0) return byName
  return places.findIndex(
    (p) => free(p) && (!p.code || namesOf(p.code).some((name) => contains(name, filter))),
  )
}

/** The next place one can move to, around the end; -1 when there is none. */
export function nextPlace(places: readonly Place[], at: number, step: 1 | -1): number {
  const count = places.length
  const from = at < 0 ? (step > 0 ? -1 : 0) : at
  for (let far = 1; far <= count; far++) {
    const index = (from + step * far + count * 2) % count
    if (!places[index]?.shut) return index
  }
  return -1
}

function namesOf(code: TreeCode): string[] {
  return [code.key, code.nameNb, code.nameEn]
}

function contains(name: string, filter: string): boolean {
  return name.toLocaleLowerCase().includes(filter.trim().toLocaleLowerCase())
}
