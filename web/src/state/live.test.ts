import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Live } from './live.svelte'

const event = (revision: number) => ({ revision, kind: 'coding', documents: [1], coder: 'Jonas' })
let live: Live
let heard: number[]

beforeEach(() => {
  vi.useFakeTimers()
  live = new Live()
  heard = []
  live.onChange((e) => heard.push(e.revision))
})

afterEach(() => vi.useRealTimers())

it('somebody else’s change is told', () => {
  live.take(event(7))
  vi.runAllTimers()
  expect(heard).toEqual([7])
  expect(live.revision).toBe(7)
})

it('our own is not, whether its answer comes before or after its event', () => {
  live.acknowledge(7)
  live.take(event(7))
  live.take(event(8))
  live.acknowledge(8)
  vi.runAllTimers()
  expect(heard).toEqual([])
})

it('a change made before ours but heard after it is still told', () => {
  live.acknowledge(8)
  live.take(event(7))
  vi.runAllTimers()
  expect(heard).toEqual([7])
  expect(live.revision).toBe(8)
})
