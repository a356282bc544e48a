import { describe, expect, it } from 'vitest'
import type { Code } from '../api/types'
import { tree } from './codebook.svelte'
import { inSight, possibleParents, startingWith, treeMove } from './codebookTree'

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
  })
})

it('a code cannot stand below itself', () => {
  expect(keys(possibleParents(codes, 'A.B'))).toEqual(['A', 'A.D', 'E'])
})
