import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { search, searchNow } from './sitat'

interface Call {
  path: string
  method: string
  question: string | undefined
  answer: (body: object) => void
}
let calls: Call[] = []

beforeEach(() => {
  calls = []
  vi.stubGlobal(
    'fetch',
    (path: string, { method = '', headers, signal }: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        const question = (headers as Record<string, string>)['Sitat-Question']
        const answer = (body: object) => resolve(new Response(JSON.stringify(body)))
        calls.push({ path, method, question, answer })
        if (method === 'DELETE') resolve(new Response(null, { status: 204 }))
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      }),
  )
})
afterEach(() => vi.unstubAllGlobals())

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

it('questions of a window are numbered upwards, and pages of hits are not', () => {
  void searchNow({ q: 'a' })
  void searchNow({ q: 'b' })
  void search({ q: 'b', offset: 200 })
  const [first, second, page] = calls.map((call) => call.question)
  const read = (question = '') => /^([0-9a-f]{16}) (\d+)$/.exec(question) ?? []
  expect(read(first)[1]).toBe(read(second)[1])
  expect(Number(read(second)[2])).toBe(Number(read(first)[2]) + 1)
  expect(page).toBeUndefined()
})

it('the server is told of a question that is given up, unless another takes its place', async () => {
  const under = new AbortController()
  const overtaken = searchNow({ q: 'a' }, under.signal).catch((e: unknown) => e)
  under.abort()
  const other = new AbortController()
  const left = searchNow({ q: 'b' }, other.signal).catch((e: unknown) => e)
  await overtaken
  await settled()
  expect(calls.map((call) => call.method)).toEqual(['GET', 'GET'])

  other.abort()
  await left
  await settled()
  const [window, number] = (calls[1]?.question ?? '').split(' ')
  expect(calls[2]).toMatchObject({ method: 'DELETE', path: `/api/questions/${window}/${number}` })
})

it('a question that was answered is not given up', async () => {
  const under = new AbortController()
  const asking = searchNow({ q: 'a' }, under.signal)
  calls[0]?.answer({ query: 'a' })
  expect(await asking).toMatchObject({ query: 'a' })
  under.abort()
  await settled()
  expect(calls.length).toBe(1)
})
