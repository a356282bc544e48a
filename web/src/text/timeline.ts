/** When the places of a text were said: from offsets to milliseconds and back. */
import type { Span } from './spans'

export class Timeline {
  /** Position, milliseconds, position, milliseconds, …: both ascending. */
  readonly #times: readonly number[]

  constructor(times: readonly number[]) {
    this.#times = times
  }

  get isEmpty(): boolean {
    return this.#times.length === 0
  }

  /** When what stands at an offset begins to be said; null before the first point. */
  timeAt(offset: number): number | null {
    const point = this.#last(offset, 0)
    return point < 0 ? null : this.#at(point, 1)
  }

  /** What is being said at a time, up to the next point; null before the first. */
  saidAt(millis: number, length: number): Span | null {
    const point = this.#last(millis, 1)
    if (point < 0) return null
    const next = (point + 1) * 2 < this.#times.length ? this.#at(point + 1, 0) : length
    return { start: this.#at(point, 0), end: next }
  }

  /** The last point whose number, of its two, is no greater; -1 when none is. */
  #last(number: number, part: 0 | 1): number {
    let low = 0
    let high = this.#times.length / 2
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#at(middle, part) <= number) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #at(point: number, part: 0 | 1): number {
    return this.#times[point * 2 + part] ?? 0
  }
}

/** `0:12`, `12:03`, `1:02:33`. */
export function clock(millis: number): string {
  const all = Math.floor(Math.max(0, millis) / 1000)
  const seconds = String(all % 60).padStart(2, '0')
  const minutes = Math.floor(all / 60) % 60
  const hours = Math.floor(all / 3600)
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
    : `${minutes}:${seconds}`
}
