/** In which order hits are listed, as the address has it: `right,-time,age`, or `random:4821`. */

export interface OrderKey {
  /** `left`, `match`, `right`, `time`, `document`, `speaker` or a variable's key. */
  name: string
  backwards: boolean
}

export interface HitOrder {
  /** The one that decides most first; empty for the order of position. */
  keys: readonly OrderKey[]
  /** Of a random order; then there are no keys. */
  seed: number | null
}

/** Those that every project has, as the menu lists them. */
export const ORDERS = ['left', 'match', 'right', 'time', 'document', 'speaker'] as const

export function orderOf(sort: string): HitOrder {
  const random = /^random:(\d{1,9})$/.exec(sort)
  if (random) return { keys: [], seed: Number(random[1]) }
  const names = sort
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-' && name !== 'position')
  const keys: OrderKey[] = []
  for (const name of names) {
    const backwards = name.startsWith('-')
    const key = { name: backwards ? name.slice(1) : name, backwards }
    if (!keys.some((each) => each.name === key.name)) keys.push(key)
  }
  return { keys, seed: null }
}

/** As it stands in the address; `null` for the order of position, which need not be told. */
export function sortOf({ keys, seed }: HitOrder): string | null {
  if (seed !== null) return `random:${seed}`
  return keys.map(({ name, backwards }) => (backwards ? '-' : '') + name).join(',') || null
}

export function added(order: HitOrder, name: string): HitOrder {
  const others = order.keys.filter((key) => key.name !== name)
  return { keys: [...others, { name, backwards: false }], seed: null }
}

export function removed(order: HitOrder, at: number): HitOrder {
  return { ...order, keys: order.keys.filter((_, index) => index !== at) }
}

export function turned(order: HitOrder, at: number): HitOrder {
  return {
    ...order,
    keys: order.keys.map((key, index) =>
      index === at ? { ...key, backwards: !key.backwards } : key,
    ),
  }
}

/** The key at one place put at another; the order as it is where there is no such place. */
export function moved(order: HitOrder, from: number, to: number): HitOrder {
  const key = order.keys[from]
  if (!key || to < 0 || to >= order.keys.length) return order
  const others = order.keys.filter((_, index) => index !== from)
  return { ...order, keys: [...others.slice(0, to), key, ...others.slice(to)] }
}

/** A seed that can be read out and typed: at most six digits. */
export function newSeed(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value % 1_000_000
}
