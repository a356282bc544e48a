import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ApiError } from '../api/call'
import type { CodingBatch } from '../api/codings'
import type { Coding, OpenDocument } from '../api/types'
import { adjusting } from './adjusting.svelte'
import { bulk } from './bulk'
import { codebook } from './codebook.svelte'
import { deeds } from './codingDeeds'
import { desk } from './desk.svelte'
import { live } from './live.svelte'
import { session } from './session.svelte'

const text = 'I: Hvordan var det?\nR: Vi hadde et fint hus. Men ikke venner.\n'
const turn = (number: number, words: string, speaker: string) => ({
  number,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  speaker,
  role: speaker === 'I' ? 'interviewer' : 'informant',
  respondent: speaker === 'I' ? null : 'R01',
  words: words.split(' ').length,
  post: null,
})
const open = (codings: Coding[]) =>
  ({
    id: 5,
    name: 'R01',
    title: '',
    kind: 'interview',
    language: 'nb',
    version: 1,
    text,
    previous: null,
    next: null,
    turns: [
      turn(1, 'Hvordan var det?', 'I'),
      turn(2, 'Vi hadde et fint hus. Men ikke venner.', 'R'),
    ],
    respondents: [],
    codings,
    memos: [],
    times: [],
    recording: null,
  }) as unknown as OpenDocument

/** A server of a few lines: it keeps codings, and refuses when told to. */
class Server {
  codings: Coding[] = []
  refuses = false
  gone = false
  removed = false
  batch: CodingBatch | null = null
  calls: string[] = []
  politics = { ...named('POL', 'Politikk'), active: false }
  #id = 100

  answer = async (path: string, init?: RequestInit): Promise<Response> => {
    const method = init?.method ?? 'GET'
    this.calls.push(`${method} ${path}`)
    if (this.gone) throw new TypeError('Failed to fetch')
    if (this.removed) return json({ error: 'not-found', message: 'there is no document' }, 404)
    if (this.refuses && method !== 'GET') {
      return json(
        { error: 'full', message: 'The disk is full.', messageNb: 'Disken er full.' },
        507,
      )
    }
    return json(this.#body(method, path, init?.body ? JSON.parse(String(init.body)) : {}))
  }

  #body(method: string, path: string, sent: Partial<Coding>): unknown {
    if (path.startsWith('/api/codings?')) return this.codings
    if (method === 'POST' && path === '/api/codings') return this.#make(sent)
    if (path === '/api/codings/batch') return this.#batch(sent as CodingBatch)
    if (method === 'PATCH' && path === '/api/codings/8')
      return { ...this.codings.find((c) => c.id === 8), ...sent, revision: 2 }
    if (method === 'DELETE') this.codings = []
    if (path === '/api/codebook')
      return { directions: [], codes: [named('VENN', 'Venner'), this.politics], links: [] }
    if (path === '/api/documents/5') return open(this.codings)
    return {}
  }

  #batch(sent: CodingBatch) {
    this.batch = sent
    const added = (sent.add ?? []).map(
      (draft) =>
        ({
          ...draft,
          code: draft.code === '#0' ? 'HJEM' : draft.code,
          id: this.#id++,
          coder: 'Ida',
        }) as unknown as Coding,
    )
    const changed = (sent.change ?? []).map((change) => ({
      ...this.codings.find((c) => c.id === change.id),
      ...change,
    }))
    return { codings: [...added, ...changed], removed: [], codes: [], revision: 3 }
  }

  #make(sent: Partial<Coding>) {
    if (sent.code === 'POL') this.politics.active = true
    const made = { ...sent, id: this.#id++, coder: 'Ida', weight: null, memo: '' } as Coding
    this.codings = [made]
    return { ...made, revision: 1 }
  }
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const named = (key: string, name: string) => ({
  id: 1,
  key,
  parent: null,
  nameNb: name,
  nameEn: name,
  directions: [],
  active: true,
})
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

let server: Server

beforeEach(async () => {
  server = new Server()
  vi.stubGlobal('fetch', server.answer)
  session.now = { coder: 'Ida', chosen: true, coders: ['Ida'] } as never
  await codebook.load()
  await desk.open(5)
})

afterEach(() => vi.unstubAllGlobals())

it('a coding shows before it is saved and takes the server’s place for it after', async () => {
  const adding = deeds.add(span('ikke venner'), { code: 'VENN', direction: null })
  expect(desk.codings.map((c) => c.id < 0)).toEqual([true])
  expect(desk.focused?.code).toBe('VENN')
  await adding
  expect(desk.codings.map((c) => c.id)).toEqual([100])
  expect(desk.focusedId).toBe(100)
  expect(desk.result).toEqual({ text: 'Coded as Venner', failed: false, undoable: true })
})

it('what could not be saved goes away, is said, and stays selected', async () => {
  server.refuses = true
  await deeds.add(span('ikke venner'), { code: 'VENN', direction: null })
  expect(desk.codings).toEqual([])
  expect(desk.result).toEqual({
    text: 'The disk is full.',
    failed: true,
    undoable: false,
    stays: true,
  })
  expect(desk.selection).toEqual(span('ikke venner'))
})

it('the same twice is one coding', async () => {
  await deeds.add(span('fint hus'), { code: 'VENN', direction: null })
  await deeds.add(span('fint hus'), { code: 'VENN', direction: null })
  expect(server.calls.filter((call) => call === 'POST /api/codings')).toHaveLength(1)
  expect(desk.codings).toHaveLength(1)
})

it('what was said last is said again before it is saved', async () => {
  const first = deeds.add(span('fint hus'), { code: 'VENN', direction: null })
  const again = deeds.again(span('ikke venner'))
  expect(desk.codings.map((c) => c.code)).toEqual(['VENN', 'VENN'])
  await Promise.all([first, again])
  expect(server.calls.filter((call) => call === 'POST /api/codings')).toHaveLength(2)
})

it('several codes and a new one are one edit', async () => {
  const made = { nameNb: 'Hjem', nameEn: 'Home' }
  await deeds.add(
    span('fint hus'),
    { code: 'VENN', direction: null },
    { code: made, direction: null, dimensions: { voice: 'own' } },
  )
  expect(server.calls.filter((call) => call.startsWith('POST'))).toEqual([
    'POST /api/codings/batch',
  ])
  expect(server.batch?.newCodes).toEqual([made])
  expect(server.batch?.add?.map(({ code, dimensions }) => ({ code, dimensions }))).toEqual([
    { code: 'VENN', dimensions: undefined },
    { code: '#0', dimensions: { voice: 'own' } },
  ])
  expect(desk.codings.map((c) => c.code)).toEqual(['VENN', 'HJEM'])
  expect(deeds.last.map(({ code }) => code)).toEqual(['VENN', 'HJEM'])
})

it('a colleague’s codings among many are counted, and changed when one has said so twice', async () => {
  server.codings = [
    { ...span('fint hus'), id: 7, document: 5, code: 'VENN', coder: 'Jonas' } as Coding,
    { ...span('ikke venner'), id: 8, document: 5, code: 'VENN', coder: 'Ida' } as Coding,
  ]
  await desk.reload()
  desk.mark(desk.codings)
  await bulk.change(desk.marked, { direction: 'push' })
  expect(desk.result?.text).toBe('Jonas made 1 of 2 codings. Do it once more to include them.')
  expect(server.batch).toBeNull()
  await bulk.change(desk.marked, { direction: 'push' })
  expect(server.batch?.change).toEqual([
    { id: 7, direction: 'push' },
    { id: 8, direction: 'push' },
  ])
  expect(desk.result?.text).toBe('Changed 2 codings')
})

it('the ends of a coding are saved once, when the hand rests; until then Escape takes them back', async () => {
  server.codings = [
    { ...span('fint hus'), id: 8, document: 5, code: 'VENN', coder: 'Ida' } as Coding,
  ]
  await desk.reload()
  const coding = desk.codings[0]!
  adjusting.to(coding, span('et fint hus'))
  expect(adjusting.cancel()).toBe(true)
  expect(desk.codings[0]).toMatchObject(span('fint hus'))
  adjusting.to(coding, span('et fint hus'))
  adjusting.to(desk.codings[0]!, span('hadde et fint hus'))
  await adjusting.save()
  expect(server.calls.filter((call) => call === 'PATCH /api/codings/8')).toHaveLength(1)
  expect(desk.codings[0]).toMatchObject(span('hadde et fint hus'))
})

it('a coding that could not be removed is back in its place', async () => {
  await deeds.add(span('fint hus'), { code: 'VENN', direction: null })
  server.refuses = true
  const removing = deeds.remove(desk.codings[0]!)
  expect(desk.codings).toEqual([])
  await removing
  expect(desk.codings.map((c) => c.id)).toEqual([100])
  expect(desk.result?.failed).toBe(true)
})

it('a passage of the address is shown, and its coding focused', async () => {
  await deeds.add(span('fint hus'), { code: 'VENN', direction: null })
  desk.focus(null)
  desk.showPassage(span('fint hus'))
  expect(desk.passage).toEqual(span('fint hus'))
  expect(desk.focused?.id).toBe(100)
  desk.select(span('venn'))
  expect(desk.passage).toBeNull()
  expect(desk.selection && desk.reading.at(desk.selection)).toBe('venner')
})

it('what a colleague did is taken in, and the focus stays where it is', async () => {
  await deeds.add(span('ikke venner'), { code: 'VENN', direction: null })
  const stop = desk.follow()
  server.codings = [
    ...server.codings,
    { ...span('fint hus'), id: 7, document: 5, code: 'VENN', coder: 'Jonas' } as Coding,
  ]
  live.take({ kind: 'edit', revision: 9, documents: [5] } as never)
  await vi.waitFor(() => expect(desk.codings.map((c) => c.id)).toEqual([7, 100]))
  expect(desk.focusedId).toBe(100)
  stop()
})

it('a colleague’s coding goes when one has said so twice', async () => {
  server.codings = [
    { ...span('fint hus'), id: 7, document: 5, code: 'VENN', coder: 'Jonas' } as Coding,
  ]
  await desk.reload()
  await deeds.remove(desk.codings[0]!)
  expect(desk.codings.map((c) => c.id)).toEqual([7])
  expect(desk.result?.text).toBe('Jonas made this coding. Do it once more if you mean it.')
  await deeds.remove(desk.codings[0]!)
  expect(desk.codings).toEqual([])
})

it('nothing is coded before it is known who codes', async () => {
  session.now = { coder: 'account', chosen: false, coders: ['Ida'] } as never
  const adding = deeds.add(span('fint hus'), { code: 'VENN', direction: null })
  expect(session.asksWho).toBe(true)
  session.leaveWho()
  await adding
  expect(desk.codings).toEqual([])
  expect(server.calls).not.toContain('POST /api/codings')
})

it('a code that is switched off is switched on by the coding alone, and that is said', async () => {
  await deeds.add(span('fint hus'), { code: 'POL', direction: null })
  expect(server.calls.filter((call) => !call.startsWith('GET'))).toEqual(['POST /api/codings'])
  expect(desk.codings.map((c) => c.code)).toEqual(['POL'])
  expect(desk.result?.text).toBe('Coded as Politikk. The code was switched off and is now on.')
})

it('when the server is gone the coding is said not to be saved, and the words stay selected', async () => {
  server.gone = true
  await deeds.add(span('fint hus'), { code: 'VENN', direction: null })
  expect(desk.codings).toEqual([])
  expect(desk.result?.text).toMatch(/^The coding was not saved\. ./)
  expect(desk.result?.failed).toBe(true)
  expect(desk.selection).toEqual(span('fint hus'))
})

it('the interviewer’s words are no in-vivo code', async () => {
  await deeds.inVivo(span('Hvordan var det'))
  expect(desk.result?.text).toBe(
    'These are the interviewer’s words. An in-vivo code is the informant’s own.',
  )
  await deeds.inVivo({ start: span('det').start, end: span('fint').end })
  expect(server.calls.filter((call) => call.startsWith('POST'))).toEqual([])
})

it('letting go leaves the caret on the first whole word of what was selected', () => {
  desk.select(span('hadde et fint hus'))
  desk.letGo()
  expect(desk.selection).toBeNull()
  expect(desk.caret && desk.reading.at(desk.caret.head)).toBe('hadde')
})

it('a document whose import was undone is not shown any more, and the screen can say so', async () => {
  server.removed = true
  expect(await desk.reload()).toBeNull()
  expect(desk.document).toBeNull()
  expect(desk.error).toBeInstanceOf(ApiError)
})
