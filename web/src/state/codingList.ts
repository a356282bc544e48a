/** A document's codings in reading order, and what changed between two such lists. */
import type { Coding } from '../api/types'
import { overlaps, same, type Span } from '../text/spans'

export function byPlace(a: Coding, b: Coding): number {
  return a.start - b.start || b.end - a.end || a.id - b.id
}

/** With one that is new or changed, among codings that are in reading order. */
export function withCoding(codings: readonly Coding[], coding: Coding): Coding[] {
  const others = withoutCoding(codings, coding.id)
  const after = others.findIndex((other) => byPlace(coding, other) < 0)
  return others.toSpliced(after < 0 ? others.length : after, 0, coding)
}

export function withoutCoding(codings: readonly Coding[], id: number): Coding[] {
  return codings.filter((coding) => coding.id !== id)
}

/** All it says; the answer to a change has the project's revision beside it. */
const inWords = (coding: Coding) =>
  JSON.stringify(coding, (key, value: unknown) => (key === 'revision' ? undefined : value))

/** The coding that came or changed, when it is one. */
export function arrival(before: readonly Coding[], after: readonly Coding[]): Coding | null {
  const known = new Map(before.map((coding) => [coding.id, inWords(coding)]))
  const fresh = after.filter((coding) => known.get(coding.id) !== inWords(coding))
  return fresh.length === 1 ? (fresh[0] ?? null) : null
}

/**
 * The coding to show when one points at a place: the shortest there, and the next longer at each
 * further press.
 */
export function codingAt(
  codings: readonly Coding[],
  offset: number,
  current: number | null,
): Coding | null {
  const there = codings
    .filter((coding) => coding.start <= offset && offset < coding.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.id - b.id)
  const at = there.findIndex((coding) => coding.id === current)
  return there[(at + 1) % Math.max(1, there.length)] ?? null
}

/** Of the codings that cover an offset, the one after the current, in the order of the text; goes round. */
export function nextCovering(
  codings: readonly Coding[],
  offset: number,
  current: number | null,
): Coding | null {
  const there = codings.filter((coding) => coding.start <= offset && offset < coding.end)
  const at = there.findIndex((coding) => coding.id === current)
  return there[(at + 1) % Math.max(1, there.length)] ?? null
}

/** Where a person coded last: by the clock, and of the same moment the one made last. */
export function lastOf(codings: readonly Coding[], coder: string): Coding | null {
  const theirs = codings.filter((coding) => coding.coder === coder)
  const later = (a: Coding, b: Coding) =>
    a.created === b.created ? a.id > b.id : a.created > b.created
  return theirs.reduce<Coding | null>((last, c) => (last && !later(c, last) ? last : c), null)
}

/** The coding after (or before) the current one, else after (or before) an offset; goes round. */
export function neighbour(
  codings: readonly Coding[],
  from: { current: number | null; offset: number },
  way: 1 | -1,
): Coding | null {
  const count = codings.length
  if (count === 0) return null
  const at = codings.findIndex((coding) => coding.id === from.current)
  if (at >= 0) return codings[(at + way + count) % count] ?? null
  const ahead =
    way > 0
      ? codings.find((coding) => coding.start >= from.offset)
      : codings.findLast((coding) => coding.start < from.offset)
  return ahead ?? codings[way > 0 ? 0 : count - 1] ?? null
}

/** Codings of one person that say the same of the same words already. */
export function twin(
  codings: readonly Coding[],
  span: Span,
  made: { code: string; coder: string | null; direction: string | null },
): Coding | null {
  const found = codings.find(
    (coding) =>
      same(coding, span) &&
      coding.code === made.code &&
      coding.coder === made.coder &&
      coding.direction === made.direction,
  )
  return found ?? null
}

export function touching(codings: readonly Coding[], span: Span): Coding[] {
  return codings.filter((coding) => overlaps(coding, span))
}
