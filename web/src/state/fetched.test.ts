import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ApiError } from '../api/call'
import { Fetched, UNTIL_ASKED_AGAIN } from './fetched.svelte'

const behind = new ApiError(409, { error: 'changed-meanwhile', field: 'index', message: 'wait' })

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('what cannot be counted yet is asked for again until it can', async () => {
  const fetched = new Fetched<number>()
  let asked = 0
  const done = fetched.ask(() => (++asked < 3 ? Promise.reject(behind) : Promise.resolve(15)))
  await vi.advanceTimersByTimeAsync(1)
  expect(fetched.error).toBe(behind)
  expect(fetched.loading).toBe(true)
  await vi.advanceTimersByTimeAsync(2 * UNTIL_ASKED_AGAIN)
  expect(await done).toBe(true)
  expect([fetched.value, fetched.error, fetched.loading, asked]).toEqual([15, null, false, 3])
})

it('a newer question ends the waiting of the older one', async () => {
  const fetched = new Fetched<number>()
  let asked = 0
  const older = fetched.ask(() => {
    asked++
    return Promise.reject(behind)
  })
  await vi.advanceTimersByTimeAsync(1)
  expect(await fetched.ask(() => Promise.resolve(2))).toBe(true)
  await vi.advanceTimersByTimeAsync(5 * UNTIL_ASKED_AGAIN)
  expect(await older).toBe(false)
  expect([fetched.value, fetched.error, asked]).toEqual([2, null, 1])
})

it('any other refusal is told at once', async () => {
  const fetched = new Fetched<number>()
  const refused = new ApiError(409, { error: 'changed-meanwhile', field: 'revision' })
  expect(await fetched.ask(() => Promise.reject(refused))).toBe(true)
  expect([fetched.error, fetched.loading]).toEqual([refused, false])
})
