import { describe, expect, it } from 'vitest'
import { clock, Timeline } from './timeline'

describe('a timeline', () => {
  const times = new Timeline([3, 1000, 21, 3000, 40, 3000, 60, 9000])

  it('tells when a place is said: at the last point before it', () => {
    expect([2, 3, 20, 21, 59, 1000].map((at) => times.timeAt(at))).toEqual([
      null,
      1000,
      1000,
      3000,
      3000,
      9000,
    ])
  })

  it('tells what is said at a time: up to the next point', () => {
    expect(times.saidAt(999, 80)).toBeNull()
    expect(times.saidAt(1000, 80)).toEqual({ start: 3, end: 21 })
    expect(times.saidAt(3000, 80)).toEqual({ start: 40, end: 60 })
    expect(times.saidAt(99_000, 80)).toEqual({ start: 60, end: 80 })
  })

  it('of a text of which nobody knows tells nothing', () => {
    const none = new Timeline([])
    expect([none.isEmpty, none.timeAt(5), none.saidAt(5, 9)]).toEqual([true, null, null])
  })
})

it('a time is written as people write it', () => {
  expect([-5, 0, 12_900, 723_000, 3_753_000].map(clock)).toEqual([
    '0:00',
    '0:00',
    '0:12',
    '12:03',
    '1:02:33',
  ])
})
