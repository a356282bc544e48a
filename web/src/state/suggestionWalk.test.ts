import { describe, expect, it } from 'vitest'
import type { Decided, RuleSeen, Suggestion, Suggestions } from '../api/searches'
import { SuggestionWalk, type Ways } from './suggestionWalk.svelte'

const precision = { accepted: 0, refused: 0, share: null, lower: null, upper: null }

function suggestion(start: number): Suggestion {
  const place = { documentId: 1, start, end: start + 5 } as Suggestion['place']
  return { place, version: 1, matches: [] }
}

/** A rule with this many suggestions, as a server has it. */
function server(count: number) {
  let waiting = Array.from({ length: count }, (_, i) => suggestion(i * 10))
  const told: string[] = []
  const decide =
    (what: string) => (_id: number, it: Suggestion, by: RuleSeen, direction?: string | null) => {
      told.push(`${what} ${it.place.start}${direction ? ` ${direction}` : ''} by ${by.query}`)
      waiting = waiting.filter(({ place }) => place.start !== it.place.start)
      return Promise.resolve<Decided>({ precision: { ...precision, accepted: 1 }, revision: 1 })
    }
  const ways: Ways = {
    page: (_, limit) =>
      Promise.resolve<Suggestions>({
        waiting: waiting.length,
        precision,
        suggestions: waiting.slice(0, limit),
        rule: { query: 'venner', interviewers: false, as: 'match', code: 'SOS' },
        pending: 0,
        revision: 1,
      }),
    accept: decide('accept'),
    refuse: decide('refuse'),
  }
  return {
    ways,
    told,
    takeBack: (start: number) => {
      waiting = [...waiting, suggestion(start)].sort((a, b) => a.place.start - b.place.start)
    },
  }
}

describe('a walk through suggestions', () => {
  it('goes on to the next with each decision, and counts those that wait', async () => {
    const { ways, told } = server(4)
    const walk = new SuggestionWalk(1, ways)
    await walk.load()
    walk.direction = 'pull'
    await walk.accept()
    expect(walk.direction).toBeNull()
    await walk.step(1)
    await walk.refuse()
    expect(told).toEqual(['accept 0 pull by venner', 'refuse 20 by venner'])
    expect(walk.waiting).toBe(2)
    expect(walk.skipped).toBe(1)
    expect(walk.current?.place.start).toBe(30)
    expect(walk.precision?.accepted).toBe(1)
  })

  it('goes back to what was decided, and on past it', async () => {
    const { ways } = server(3)
    const walk = new SuggestionWalk(1, ways)
    await walk.load()
    await walk.accept()
    await walk.step(-1)
    expect(walk.decisionOn(walk.current!)).toBe('accepted')
    await walk.step(1)
    expect(walk.current?.place.start).toBe(10)
  })

  it('fetches more where the fetched end, and passes over what was passed over', async () => {
    const { ways } = server(60)
    const walk = new SuggestionWalk(1, ways)
    await walk.load()
    await walk.step(1)
    for (let i = 1; i < 50; i++) await walk.accept()
    expect(walk.current?.place.start).toBe(500)
    expect(walk.waiting).toBe(11)
  })

  it('stands at what an undo brought back', async () => {
    const { ways, takeBack } = server(5)
    const walk = new SuggestionWalk(1, ways)
    await walk.load()
    await walk.step(1)
    await walk.refuse()
    takeBack(10)
    await walk.again()
    expect(walk.current?.place.start).toBe(10)
  })

  it('is at an end when all are passed', async () => {
    const { ways } = server(2)
    const walk = new SuggestionWalk(1, ways)
    await walk.load()
    await walk.step(1)
    await walk.step(1)
    expect(walk.current).toBeNull()
    expect(walk.waiting).toBe(2)
  })
})
