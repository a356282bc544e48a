import { describe, expect, it } from 'vitest'
import type { Code } from '../api/types'
import { tree } from './codebook.svelte'
import {
  firstAnswer,
  inSight,
  nextPlace,
  placesFor,
  possibleParents,
  startingWith,
  treeMove,
} from './codebookTree'

function code(key: string, parent: string | null): Code {
  return { key, parent, nameNb: `Navn ${key}`, nameEn: `Name ${key}` } as Code
}

const codes = tree([
  code('A', null),
  code('A.B', 'A'),
  code('A.B.C', 'A.B'),
  code('A.D', 'A'),
  code('E', null),
])
const keys = (list: { key: string }[]) => list.map(({ key }) => key)
const open = new Set<string>()

describe('what is in sight', () => {
  it('is all but what stands below a closed code', () => {
    expect(keys(inSight(codes, new Set(['A.B']), ''))).toEqual(['A', 'A.B', 'A.D', 'E'])
    expect(keys(inSight(codes, new Set(['A']), ''))).toEqual(['A', 'E'])
  })

  it('is, with a filter, what is found and what leads to it, closed or not', () => {
    expect(keys(inSight(codes, new Set(['A']), 'navn a.b.c'))).toEqual(['A', 'A.B', 'A.B.C'])
    expect(inSight(codes, open, 'nowhere')).toEqual([])
  })
})

describe('the keys in the tree', () => {
  it('right opens, then goes in; left closes, then goes out', () => {
    const closed = new Set(['A'])
    expect(treeMove(inSight(codes, closed, ''), 'A', 'ArrowRight', closed)).toEqual({ open: 'A' })
    expect(treeMove(codes, 'A', 'ArrowRight', open)).toEqual({ to: 'A.B' })
    expect(treeMove(codes, 'A.D', 'ArrowRight', open)).toBeNull()
    expect(treeMove(codes, 'A.B', 'ArrowLeft', open)).toEqual({ close: 'A.B' })
    expect(treeMove(codes, 'A.D', 'ArrowLeft', open)).toEqual({ to: 'A' })
    expect(treeMove(codes, 'E', 'ArrowLeft', open)).toBeNull()
  })

  it('up and down stop at the ends', () => {
    expect(treeMove(codes, 'A', 'ArrowUp', open)).toEqual({ to: 'A' })
    expect(treeMove(codes, 'E', 'ArrowDown', open)).toEqual({ to: 'E' })
    expect(treeMove(codes, 'A', 'End', open)).toEqual({ to: 'E' })
  })

  it('a letter goes to the next name that begins with it, around the end', () => {
    const nameOf = ({ key }: { key: string }) => key
    expect(startingWith(codes, 'A.B', 'a', nameOf)).toBe('A.B.C')
    expect(startingWith(codes, 'E', 'a', nameOf)).toBe('A')
    expect(startingWith(codes, 'A', 'x', nameOf)).toBeNull()
    expect(startingWith(codes, 'A', 'a.d', nameOf)).toBe('A.D')
    expect(startingWith(codes, 'A.B', 'a.b', nameOf)).toBe('A.B')
  })
})

it('a code cannot stand below itself', () => {
  expect(keys(possibleParents(codes, new Set(['A.B'])))).toEqual(['A', 'A.D', 'E'])
})

describe('the places a code may be moved to', () => {
  const [, , , d] = codes
  const nameOf = ({ nameNb }: { nameNb: string }) => nameNb
  const parents = (filter: string) =>
    placesFor(codes, new Set([d!.key]), filter, 'Øverst').map((p) => p.parent)

  it('are the top and every code but itself; a filter keeps what answers', () => {
    expect(parents('')).toEqual([null, 'A', 'A.B', 'A.B.C', 'E'])
    expect(parents('a.b.c')).toEqual(['A', 'A.B', 'A.B.C'])
    expect(parents('øv')).toEqual([null])
    expect(parents('nowhere')).toEqual([])
  })

  it('begin at the first that answers by its own name, never where the code is', () => {
    const at = (filter: string) =>
      firstAnswer(placesFor(codes, new Set([d!.key]), filter, 'Øverst'), filter, nameOf)
    expect(at('a.b.c')).toBe(2)
    expect(at('name a.b')).toBe(1)
    expect(at('øverst')).toBe(0)
    expect(at('navn a')).toBe(1)
    expect(at('')).toBe(-1)
  })

  it('are walked around the end, past the one where the code is alone already', () => {
    const places = placesFor(codes, new Set(['A.B.C']), '', 'Øverst')
    expect(places.map((place) => place.parent)).toEqual([null, 'A', 'A.B', 'A.D', 'E'])
    expect(places.map((place) => place.shut)).toEqual([false, false, true, false, false])
    expect(nextPlace(places, -1, 1)).toBe(0)
    expect(nextPlace(places, 1, 1)).toBe(3)
    expect(nextPlace(places, 3, -1)).toBe(1)
    expect(nextPlace(places, 0, -1)).toBe(4)
    expect(nextPlace([], -1, 1)).toBe(-1)
  })
})
