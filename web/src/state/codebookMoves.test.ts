import { describe, expect, it } from 'vitest'
import type { Code } from '../api/types'
import { tree } from './codebook.svelte'
import { changes, childrenOf, dropAt, rootsOf, stepTo } from './codebookMoves'

function code(key: string, parent: string | null): Code {
  return { key, parent, nameNb: key, nameEn: key } as Code
}

//  A
//    A1
//      A1a
//    A2
//  B
//  C
const codes = tree([
  code('A', null),
  code('A1', 'A'),
  code('A1a', 'A1'),
  code('A2', 'A'),
  code('B', null),
  code('C', null),
])
const set = (...keys: string[]) => new Set(keys)
const line = (key: string) => codes.findIndex((each) => each.key === key)
const drop = (moved: Set<string>, key: string, part: number) => {
  const found = dropAt(codes, codes, moved, { index: line(key), part })
  return found && [found.parent, found.position, found.edge]
}

describe('what is dropped', () => {
  it('on the middle of a line comes last below it', () => {
    expect(drop(set('C'), 'A', 0.5)).toEqual(['A', 2, 'into'])
    expect(drop(set('C'), 'B', 0.5)).toEqual(['B', 0, 'into'])
  })

  it('on an edge comes beside it, counted without what moves', () => {
    expect(drop(set('C'), 'A2', 0.1)).toEqual(['A', 1, 'before'])
    expect(drop(set('C'), 'A2', 0.9)).toEqual(['A', 2, 'after'])
    expect(drop(set('A'), 'C', 0.9)).toEqual([null, 2, 'after'])
  })

  it('under an open code comes first in it', () => {
    expect(drop(set('C'), 'A', 0.9)).toEqual(['A', 0, 'into'])
  })

  it('never comes below itself, nor where it stands', () => {
    expect(drop(set('A'), 'A1a', 0.5)).toBeNull()
    expect(drop(set('A'), 'A', 0.1)).toBeNull()
    expect(drop(set('B'), 'C', 0.1)).toBeNull()
    expect(drop(set('A2'), 'A', 0.5)).toBeNull()
  })

  it('in the empty room below the last line comes last of all', () => {
    expect(dropAt(codes, codes, set('A1'), { index: 99, part: 0 })).toMatchObject({
      parent: null,
      position: 3,
    })
    expect(dropAt(codes, codes, set('C'), { index: 99, part: 0 })).toBeNull()
  })
})

it('of marked codes only those move that no other marked one carries', () => {
  expect(rootsOf(codes, set('A1a', 'A1', 'B')).map(({ key }) => key)).toEqual(['A1', 'B'])
})

it('several change nothing where they stand side by side already', () => {
  expect(changes(codes, set('B', 'C'), { parent: null, position: 1 })).toBe(false)
  expect(changes(codes, set('A', 'C'), { parent: null, position: 0 })).toBe(true)
})

describe('a step', () => {
  const step = (key: string, way: 'up' | 'down' | 'in' | 'out') =>
    stepTo(codes, codes[line(key)]!, way)

  it('up and down goes among the siblings and stops at the ends', () => {
    expect(step('C', 'up')).toEqual({ parent: null, position: 1 })
    expect(step('A1', 'down')).toEqual({ parent: 'A', position: 1 })
    expect(step('A', 'up')).toBeNull()
    expect(step('C', 'down')).toBeNull()
  })

  it('in goes below the sibling before, out to after the parent', () => {
    expect(step('B', 'in')).toEqual({ parent: 'A', position: 2 })
    expect(step('A1', 'in')).toBeNull()
    expect(step('A1', 'out')).toEqual({ parent: null, position: 1 })
    expect(step('A1a', 'out')).toEqual({ parent: 'A', position: 1 })
    expect(step('A', 'out')).toBeNull()
  })

  it('lands where it says', () => {
    for (const each of codes) {
      for (const way of ['up', 'down', 'in', 'out'] as const) {
        const spot = stepTo(codes, each, way)
        if (!spot) continue
        const room = childrenOf(codes, spot.parent, set(each.key)).length
        expect(spot.position).toBeLessThanOrEqual(room)
        expect(changes(codes, set(each.key), spot)).toBe(true)
      }
    }
  })
})
