import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { documentMemos } from './documentMemos.svelte'
import { live } from './live.svelte'

let sent: { body: unknown; keepalive: boolean | undefined }[]
let works: boolean

beforeEach(() => {
  sent = []
  works = true
  vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
    if (init?.method !== 'POST') return Promise.resolve(new Response('{}'))
    if (!works) return Promise.reject(new TypeError('Failed to fetch'))
    sent.push({ body: JSON.parse(init.body as string), keepalive: init.keepalive })
    return Promise.resolve(new Response(JSON.stringify({ id: sent.length, text: 'Stille' })))
  })
})

afterEach(() => vi.unstubAllGlobals())

it('a memo that is begun becomes one when the page goes away', async () => {
  documentMemos.begin(5, 'Stille ')
  dispatchEvent(new Event('pagehide'))
  const body = { target: 'document', id: 5, text: 'Stille' }
  expect(sent).toEqual([{ body, keepalive: true }])
  await vi.waitFor(() => expect(documentMemos.all(5, [])).toHaveLength(1))
  expect(documentMemos.begun(5)).toBe('')
  dispatchEvent(new Event('pageshow'))
})

it('what cannot be saved is still begun', async () => {
  works = false
  documentMemos.begin(6, 'Stille')
  await expect(documentMemos.save(6)).rejects.toThrow()
  expect(documentMemos.begun(6)).toBe('Stille')
  documentMemos.begin(6, '')
})

it('what others write comes while the document is open, and what is undone goes', async () => {
  let there = [{ id: 9, text: 'Skrevet av en annen' }]
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(there))))
  const stop = documentMemos.follow(7)
  const change = { kind: 'memo', documents: [], coder: 'Jonas' }
  live.take({ ...change, revision: 1 })
  await vi.waitFor(() => expect(documentMemos.all(7, [])).toEqual(there))
  there = []
  live.take({ ...change, revision: 2 })
  await vi.waitFor(() => expect(documentMemos.all(7, [])).toEqual([]))
  stop()
})
