import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SearchAnswer, SearchHit } from '../api/types'
import { HitPages, STRETCH } from './hits.svelte'

interface Call {
  offset: number
  signal: AbortSignal
  answer: (hits: SearchHit[]) => void
  fail: () => void
}

const hit = (start: number) => ({ start }) as SearchHit
const hits = (from: number) => Array.from({ length: STRETCH }, (_, i) => hit(from + i))
let calls: Call[] = []
let pages: HitPages

beforeEach(() => {
  vi.useFakeTimers()
  calls = []
  pages = new HitPages(
    ({ offset }, signal) =>
      new Promise((resolve, reject) =>
        calls.push({
          offset: offset ?? 0,
          signal,
          answer: (found) => resolve({ hits: found }),
          fail: () => reject(new Error('no')),
        }),
      ),
  )
  pages.begin({ q: 'a' }, { hits: hits(0) } as unknown as SearchAnswer)
})
afterEach(() => vi.useRealTimers())

async function answered(call: Call | undefined): Promise<void> {
  call?.answer(hits(call.offset))
  await vi.advanceTimersByTimeAsync(0)
}

it('the first hits are here, others are fetched when they stay in sight', async () => {
  expect(pages.at(7)?.start).toBe(7)
  expect(pages.at(450)).toBeNull()
  pages.show({ first: 390, end: 430 })
  await vi.advanceTimersByTimeAsync(100)
  expect(calls.map((call) => call.offset)).toEqual([200, 400])
  await answered(calls[1])
  expect(pages.at(450)?.start).toBe(450)
})

it('what is only passed over is never asked for', async () => {
  for (let first = 1000; first < 900_000; first += 1000) pages.show({ first, end: first + 30 })
  await vi.advanceTimersByTimeAsync(100)
  expect(calls.map((call) => call.offset)).toEqual([899_000])
})

it('what is left behind before it came is given up', async () => {
  pages.show({ first: 5000, end: 5030 })
  await vi.advanceTimersByTimeAsync(100)
  pages.show({ first: 9000, end: 9030 })
  expect(calls[0]?.signal.aborted).toBe(true)
  await answered(calls[0])
  expect(pages.at(5000)).toBeNull()
})

it('no more than a dozen stretches are kept, the nearest', async () => {
  for (let stretch = 1; stretch <= 40; stretch++) {
    pages.show({ first: stretch * STRETCH, end: stretch * STRETCH + 30 })
    await vi.advanceTimersByTimeAsync(100)
    await answered(calls.at(-1))
  }
  expect(pages.size).toBe(12)
  expect(pages.at(40 * STRETCH)?.start).toBe(8000)
  expect(pages.at(0)).toBeNull()
})

it('what failed is asked for again when it is looked at again', async () => {
  pages.show({ first: 5000, end: 5030 })
  await vi.advanceTimersByTimeAsync(100)
  calls[0]?.fail()
  await vi.advanceTimersByTimeAsync(0)
  expect(pages.failed).toBe(true)
  pages.show({ first: 5001, end: 5031 })
  await vi.advanceTimersByTimeAsync(100)
  await answered(calls[1])
  expect(pages.failed).toBe(false)
  expect(pages.at(5001)?.start).toBe(5001)
})

it('an answer to an earlier question is dropped', async () => {
  pages.show({ first: 5000, end: 5030 })
  await vi.advanceTimersByTimeAsync(100)
  pages.begin({ q: 'b' }, { hits: [] } as unknown as SearchAnswer)
  await answered(calls[0])
  expect(pages.at(5000)).toBeNull()
  expect(pages.question).toBe(2)
})

it('the same question asked again is no new one, and what is in sight is fetched anew', async () => {
  const before = pages.question
  pages.show({ first: 410, end: 430 })
  await vi.advanceTimersByTimeAsync(100)
  await answered(calls[0])
  pages.begin({ q: 'a' }, { hits: hits(0) } as unknown as SearchAnswer)
  expect(pages.question).toBe(before)
  expect(pages.at(415)).toBeNull()
  await vi.advanceTimersByTimeAsync(100)
  await answered(calls[1])
  expect(pages.at(415)?.start).toBe(415)
  pages.begin({ q: 'b' }, { hits: hits(0) } as unknown as SearchAnswer)
  expect(pages.question).toBe(before + 1)
})
