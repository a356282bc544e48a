import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { IndexState } from '../api/types'
import { BETWEEN, Indexing, TOLD } from './indexing.svelte'

const at = (indexed: number): IndexState => ({
  state: indexed === 9 ? 'ready' : 'filling',
  documents: 9,
  indexed,
})
let now = at(0)
let looks = 0
const look = () => {
  looks++
  return Promise.resolve(now)
}

beforeEach(() => {
  vi.useFakeTimers()
  looks = 0
  now = at(0)
})
afterEach(() => vi.useRealTimers())

it('what the index lacks is told after a moment, and its end once', async () => {
  const indexing = new Indexing(look)
  const complete = vi.fn()
  indexing.follow(complete)
  await vi.advanceTimersByTimeAsync(400)
  expect(indexing.shown).toBeNull()
  await vi.advanceTimersByTimeAsync(300)
  expect(indexing.shown).toEqual(at(0))
  now = at(5)
  await vi.advanceTimersByTimeAsync(BETWEEN)
  expect(indexing.shown).toEqual(at(5))
  now = at(9)
  await vi.advanceTimersByTimeAsync(BETWEEN)
  expect(indexing.shown).toBeNull()
  expect(complete).toHaveBeenCalledTimes(1)
  const asked = looks
  await vi.advanceTimersByTimeAsync(10 * BETWEEN)
  expect(looks).toBe(asked)
})

it('what is soon over is never shown', async () => {
  const indexing = new Indexing(look)
  const complete = vi.fn()
  now = at(9)
  indexing.follow(complete)
  await vi.advanceTimersByTimeAsync(300)
  expect(complete).toHaveBeenCalledTimes(1)
  expect(indexing.shown).toBeNull()
})

it('whoever leaves is told nothing more', async () => {
  const indexing = new Indexing(look)
  const complete = vi.fn()
  const leave = indexing.follow(complete)
  await vi.advanceTimersByTimeAsync(2 * BETWEEN)
  expect(indexing.shown).not.toBeNull()
  leave()
  expect(indexing.shown).toBeNull()
  now = at(9)
  await vi.advanceTimersByTimeAsync(2 * BETWEEN)
  expect(complete).not.toHaveBeenCalled()
})

it('answers that lack something though the index is ready are asked for ever less often', async () => {
  const indexing = new Indexing(look)
  now = at(9)
  const again = vi.fn(() => void indexing.follow(again))
  indexing.follow(again)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(again.mock.calls.length).toBeLessThan(12)
  indexing.complete()
  again.mockReset()
  indexing.follow(again)
  await vi.advanceTimersByTimeAsync(200)
  expect(again).toHaveBeenCalledTimes(1)
})

it('an index built anew is told of for a while', async () => {
  const indexing = new Indexing(look, () => Promise.resolve(at(0)))
  await indexing.rebuild()
  expect(indexing.rebuilding).toBe(true)
  indexing.follow(() => undefined)
  now = at(9)
  await vi.advanceTimersByTimeAsync(BETWEEN)
  expect([indexing.rebuilding, indexing.rebuilt]).toEqual([false, true])
  await vi.advanceTimersByTimeAsync(TOLD)
  expect(indexing.rebuilt).toBe(false)
})

it('a refusal to build it anew is told', async () => {
  const indexing = new Indexing(look, () => Promise.reject(new Error('full')))
  await indexing.rebuild()
  expect(indexing.refused).not.toBe('')
  expect(indexing.rebuilding).toBe(false)
})
