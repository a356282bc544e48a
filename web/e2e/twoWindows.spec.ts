/** Two people in two windows on the same interview: what each sees of the other, and who is asked. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type { Browser, Page } from '@playwright/test'
import { codeAs, expect, importText, prefer, seriousFaults, settled, test } from './researcher'

interface Coding {
  id: number
  coder: string
  start: number
  end: number
  memo: string
}

const said = ['Jeg savnet huset og havet.', 'Vi fikk venner sent.', 'Arbeidet ga oss lite tid.']

/** Calls the server as whoever is at the page, from outside the page. */
async function ask<T>(page: Page, method: string, path: string, data?: object): Promise<T> {
  const session = await page.request.get('/api/session')
  const { csrf } = (await session.json()) as { csrf: string }
  const headers = { 'X-CSRF-Token': csrf }
  const answer = await page.request.fetch(path, { method, headers, ...(data && { data }) })
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true)
  return (answer.status() === 204 ? undefined : await answer.json()) as T
}

function importOwn(page: Page): Promise<number> {
  const name = `To vinduer ${Date.now()}`
  const text = said
    .map((answer, i) => `I: Spørsmål ${i + 1} om ${name}?\nR61: ${answer}\n`)
    .join('')
  return importText(page, name, text)
}

/** A window of somebody else's, with their own cookies. */
async function windowOf(browser: Browser, name: string, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'nb-NO' })
  const page = await context.newPage()
  await prefer(page, { language: 'nb', theme: 'light' })
  await codeAs(page, name)
  return page
}

async function at(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
}

const codingsOf = (page: Page, document: number) =>
  ask<Coding[]>(page, 'GET', `/api/codings?document=${document}`)

const add = (page: Page, document: number, words: string, code: string) =>
  ask<{ text: string }>(page, 'GET', `/api/documents/${document}`).then(({ text }) => {
    const start = text.indexOf(words)
    return ask<Coding>(page, 'POST', '/api/codings', {
      document,
      start,
      end: start + words.length,
      code,
    })
  })

const listed = (page: Page) =>
  page.getByRole('listbox', { name: 'Kodinger i dokumentet' }).getByRole('option')

let ida: Page
let ola: Page

test.beforeEach(async ({ page, browser, baseURL }) => {
  ida = page
  await codeAs(ida, 'Ida')
  ola = await windowOf(browser, 'Ola', baseURL!)
})

test.afterEach(async () => {
  await ola.context().close()
})

const HOMESICK = 'SOS.PULL.HJEMLENGSEL'

test('a coding comes up in the other window at once, and each undoes only their own', async () => {
  const document = await importOwn(ida)
  await at(ida, `/documents/${document}`)
  await at(ola, `/documents/${document}`)
  await expect(ida.getByRole('button', { name: 'Én til er her nå' })).toBeVisible()
  await ola.getByRole('button', { name: 'Én til er her nå' }).click()
  await expect(ola.getByRole('link', { name: /leser To vinduer/ })).toBeVisible()
  await ola.keyboard.press('Escape')

  await add(ida, document, 'huset', HOMESICK)
  const begun = Date.now()
  await expect(listed(ola)).toHaveCount(1)
  const took = Date.now() - begun
  console.log(`in the other window after ${took} ms`)
  expect(took).toBeLessThan(3_000)

  await add(ola, document, 'venner', HOMESICK)
  await expect(listed(ida)).toHaveCount(2)
  await ida.locator('[data-pane=text]').focus()
  await ida.keyboard.press('Control+z')
  await expect
    .poll(async () => (await codingsOf(ida, document)).map((it) => it.coder))
    .toEqual(['Ola'])
  await expect(listed(ola)).toHaveCount(1)
  await ida.keyboard.press('Control+Shift+z')
  await expect(listed(ola)).toHaveCount(2)
})

test('a definition that another rewrites meanwhile is not overwritten, and nothing is lost', async () => {
  const code = await ask<{ key: string; definitionNb: string }[]>(ida, 'GET', '/api/codebook').then(
    (book) => (book as unknown as { codes: { key: string; definitionNb: string }[] }).codes,
  )
  const before = code.find(({ key }) => key === HOMESICK)!.definitionNb
  const definition = async () =>
    (
      await ask<{ codes: { key: string; definitionNb: string }[] }>(ola, 'GET', '/api/codebook')
    ).codes.find(({ key }) => key === HOMESICK)!.definitionNb
  await at(ida, `/codebook?code=${HOMESICK}`)
  await at(ola, `/codebook?code=${HOMESICK}`)
  const field = ida.getByLabel('Definisjon', { exact: true })
  await field.fill('Slik Ida vil ha det.')
  await expect(ola.getByText('Ida skriver her nå')).toBeVisible()
  await ask(ola, 'PATCH', `/api/codes/${HOMESICK}`, { definitionNb: 'Slik Ola vil ha det.' })
  // Ida's window has heard of it, and what she writes stands there still.
  await expect(ida.getByText(/Noen andre har endret/)).toBeVisible()
  await expect(field).toHaveValue('Slik Ida vil ha det.')

  await field.blur()
  const asked = ida.getByRole('dialog', { name: 'Ola har endret det samme' })
  await expect(asked.getByText('Slik Ola vil ha det.')).toBeVisible()
  await expect(asked.getByText('Slik Ida vil ha det.')).toBeVisible()
  expect(await seriousFaults(ida)).toEqual([])
  expect(await definition()).toBe('Slik Ola vil ha det.')
  await asked.getByRole('button', { name: 'Behold deres' }).click()
  await expect(field).toHaveValue('Slik Ola vil ha det.')

  // What was given up does not come back by the next leaving.
  await field.focus()
  await field.blur()
  expect(await definition()).toBe('Slik Ola vil ha det.')

  await field.fill('Slik Ida vil ha det likevel.')
  await ask(ola, 'PATCH', `/api/codes/${HOMESICK}`, { definitionNb: 'Ola igjen.' })
  await field.blur()
  await asked.getByRole('button', { name: 'Lagre mitt likevel' }).click()
  await expect.poll(definition).toBe('Slik Ida vil ha det likevel.')
  await ask(ida, 'PATCH', `/api/codes/${HOMESICK}`, { definitionNb: before, wording: true })
})

test('who changes a coding that another removes in the same second is told', async () => {
  const document = await importOwn(ida)
  const coding = await add(ida, document, 'huset', HOMESICK)
  await at(ida, `/documents/${document}`)
  await ida.locator('[data-pane=text]').focus()
  await ida.keyboard.press('n')
  // On its way to the server Ida's change is overtaken by Ola's.
  await ida.route(`**/api/codings/${coding.id}`, async (route) => {
    await ask(ola, 'DELETE', `/api/codings/${coding.id}`)
    await route.continue()
  })
  await ida.keyboard.press('Shift+ArrowRight')
  const told = ida.getByRole('dialog', { name: 'Ola har fjernet dette' })
  await expect(told).toBeVisible()
  await told.getByRole('button', { name: 'Jeg forstår' }).click()
  await expect(listed(ida)).toHaveCount(0)
  expect(await codingsOf(ida, document)).toEqual([])
})

test('a step that another has built on is not undone before one has chosen how', async () => {
  const document = await importOwn(ida)
  const name = `Havet ${Date.now()}`
  const { key } = await ask<{ key: string }>(ida, 'POST', '/api/codes', {
    nameNb: name,
    nameEn: '',
  })
  await add(ola, document, 'havet', key)
  await at(ida, `/documents/${document}`)
  await ida.locator('[data-pane=text]').focus()
  await ida.keyboard.press('Control+z')
  const asked = ida.getByRole('dialog', { name: 'Det er bygget videre på dette' })
  await expect(asked.getByText('Ola', { exact: true })).toBeVisible()
  await expect(asked.getByRole('button', { name: /^La det stå/ })).toBeVisible()
  expect(await seriousFaults(ida)).toEqual([])
  await asked.getByRole('button', { name: 'La alt være som det er' }).click()
  expect(await codingsOf(ida, document)).toHaveLength(1)
  await ida.keyboard.press('Control+z')
  await asked.getByRole('button', { name: 'Angre alt sammen (2 endringer)' }).click()
  await expect(listed(ida)).toHaveCount(0)
  const { codes } = await ask<{ codes: { key: string }[] }>(ida, 'GET', '/api/codebook')
  expect(codes.some((each) => each.key === key)).toBe(false)
})

/** A line to the server that can be cut, so that a window sees what it sees when a server is killed. */
class Line {
  readonly #sockets = new Set<Socket>()
  readonly #to: number
  #server = createServer()
  port = 0

  constructor(to: number) {
    this.#to = to
  }

  async begin(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(this.#to, '127.0.0.1')
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one)
        one.pipe(other)
        one.on('error', () => other.destroy())
        one.on('close', () => (this.#sockets.delete(one), other.destroy()))
      }
    })
    await new Promise<void>((done) => this.#server.listen(this.port, '127.0.0.1', done))
    this.port = (this.#server.address() as AddressInfo).port
  }

  cut(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }
}

test('a window that lost the server has caught up when it is there again', async ({
  browser,
  baseURL,
}) => {
  const document = await importOwn(ida)
  const line = new Line(Number(new URL(baseURL!).port))
  await line.begin()
  const per = await windowOf(browser, 'Per', `http://127.0.0.1:${line.port}`)
  await at(ida, `/documents/${document}`)
  await at(per, `/documents/${document}`)
  await expect(ida.getByRole('button', { name: 'Én til er her nå' })).toBeVisible()
  line.cut()
  await expect(per.getByText('Ingen kontakt med Sitat')).toBeVisible()
  await add(ida, document, 'huset', HOMESICK)
  await line.begin()
  await expect(listed(per)).toHaveCount(1, { timeout: 20_000 })
  await expect(ida.getByRole('button', { name: 'Én til er her nå' })).toBeVisible()
  await per.context().close()
  line.cut()
})

test('eight tabs of one document, as many as are opened: whichever is looked at works', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await codeAs(page, 'Ida')
  const document = await importOwn(page)
  const tabs: Page[] = []
  for (let i = 0; i < 8; i++) {
    const tab = await context.newPage()
    await behindOthers(tab)
    await at(tab, `/documents/${document}`)
    tabs.push(tab)
  }
  for (const [i, tab] of tabs.entries()) {
    await look(tab, 'visible')
    await tab.locator('[data-pane=text]').focus()
    for (let step = 0; step <= i % 3; step++) await tab.keyboard.press('j')
    await tab.keyboard.press('s')
    await tab.keyboard.press('c')
    await tab.getByRole('dialog').getByRole('combobox').fill(`tema ${i}`)
    await tab.keyboard.press('Alt+Enter')
    await expect.poll(async () => (await codingsOf(page, document)).length).toBe(i + 1)
    await look(tab, 'hidden')
  }
  // What was coded in the others meanwhile is there when one comes back.
  const first = tabs[0]!
  await look(first, 'visible')
  await expect(first.getByRole('heading', { name: '8 kodinger' })).toBeVisible()
})

/** A tab that stands behind others until it is looked at. */
async function behindOthers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let state: DocumentVisibilityState = 'hidden'
    Object.defineProperty(document, 'visibilityState', { get: () => state })
    addEventListener('look', (event) => {
      state = (event as CustomEvent<DocumentVisibilityState>).detail
      document.dispatchEvent(new Event('visibilitychange'))
    })
  })
}

function look(page: Page, state: DocumentVisibilityState): Promise<void> {
  return page.evaluate((now) => {
    dispatchEvent(new CustomEvent('look', { detail: now }))
  }, state)
}
