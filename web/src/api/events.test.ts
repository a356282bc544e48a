import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listen } from './events'

const lines: FakeLine[] = []

/** A line to a server that says what the test lets it say. */
class FakeLine extends EventTarget {
  isOpen = true
  onerror = null
  readonly address: URL

  constructor(address: string) {
    super()
    this.address = new URL(address, 'http://localhost')
    lines.push(this)
  }

  close() {
    this.isOpen = false
  }

  say(kind: string, id: string, data: object) {
    this.dispatchEvent(new MessageEvent(kind, { lastEventId: id, data: JSON.stringify(data) }))
  }
}

let visibility: DocumentVisibilityState = 'visible'
let told: string[]
let stop: () => void

function look(state: DocumentVisibilityState) {
  visibility = state
  document.dispatchEvent(new Event('visibilitychange'))
}

const open = () => lines.filter(({ isOpen }) => isOpen)

function start() {
  stop = listen('w1', {
    onEvent: ({ revision }) => told.push(`event ${revision}`),
    onPeople: () => told.push('people'),
    onHello: (revision) => told.push(`hello ${revision}`),
    onLost: () => told.push('lost'),
    onRest: () => told.push('rest'),
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', FakeLine)
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  visibility = 'visible'
  lines.length = 0
  told = []
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('a window nobody looks at holds no line, and hears what it missed when somebody does', () => {
  start()
  lines[0]?.say('change', '7', { revision: 7 })
  look('hidden')
  vi.advanceTimersByTime(1_000)
  expect(open()).toHaveLength(1)
  vi.advanceTimersByTime(60_000)
  expect(open()).toHaveLength(0)
  expect(told).toEqual(['event 7', 'rest'])
  look('visible')
  expect(open()).toHaveLength(1)
  expect(lines.at(-1)?.address.searchParams.get('after')).toBe('7')
  lines.at(-1)?.say('hello', '', { revision: 9 })
  expect(told.at(-1)).toBe('hello 9')
})

it('a glance elsewhere does not end the line', () => {
  start()
  look('hidden')
  vi.advanceTimersByTime(1_000)
  look('visible')
  vi.advanceTimersByTime(5_000)
  expect(lines).toHaveLength(1)
  expect(open()).toHaveLength(1)
})

it('a window opened behind others begins when it is looked at', () => {
  visibility = 'hidden'
  start()
  vi.advanceTimersByTime(60_000)
  expect(lines).toHaveLength(0)
  look('visible')
  expect(open()).toHaveLength(1)
})

it('a page that is left lets go at once, and takes up again when it comes back', () => {
  start()
  dispatchEvent(new Event('pagehide'))
  expect(open()).toHaveLength(0)
  dispatchEvent(new Event('pageshow'))
  expect(open()).toHaveLength(1)
})
