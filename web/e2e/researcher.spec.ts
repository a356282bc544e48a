/** What a researcher does with the demo project, from a file on disk to a table in a paper. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { codeAs, expect, letOut, settled, test } from './researcher'

/** Unlike every other, for a text that is there already is not imported again. */
const interview = `I: Hvordan var det å komme til Norge?
R41: Det var kaldt. Jeg savnet søsteren min hver eneste dag 🙂 og ringte henne om kvelden.
I: Og barna?
R41: Ungene fant venner på skolen. Det var de som ville bli.
I: Hva tenker du nå?
R41: Vi får se. Hjem er et rart ord. Jeg har sagt det ${Date.now()} ganger.
`

interface Coding {
  id: number
  start: number
  end: number
  code: string
  direction: string | null
  coder: string
  memo: string
}

async function codingsOf(page: Page): Promise<Coding[]> {
  const id = /\/documents\/(\d+)/.exec(page.url())?.[1]
  const answer = await page.request.get(`/api/codings?document=${id}`)
  return (await answer.json()) as Coding[]
}

async function codesCalled(page: Page, name: string): Promise<string[]> {
  const answer = await page.request.get('/api/codebook')
  const { codes } = (await answer.json()) as { codes: { key: string; nameNb: string }[] }
  return codes.filter((code) => code.nameNb === name).map((code) => code.key)
}

async function importInterview(page: Page, name: string): Promise<void> {
  await page.goto('/documents')
  await settled(page)
  await page.getByRole('link', { name: 'Importer …' }).click()
  await page.getByText('Slipp en mappe, en zip eller filer her').waitFor()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: `${name}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(interview, 'utf8'),
    })
  await page.getByRole('button', { name: 'Ta inn 1 fil' }).click()
  await expect(page.getByRole('heading', { name: '1 fil er tatt inn' })).toBeVisible({
    timeout: 20_000,
  })
  await page.getByRole('button', { name: 'Til dokumentene' }).click()
  await page.goto('/documents')
  await page.getByPlaceholder(/Navn, tittel/).fill(name)
  await page.getByRole('link', { name }).first().click()
  await page.getByText('Ungene fant venner').waitFor()
}

/** Selects the sentence at the caret of the text and opens the palette. */
async function selectSentence(page: Page, turnsDown: number): Promise<void> {
  await page.locator('[data-pane=text]').focus()
  for (let i = 0; i < turnsDown; i++) await page.keyboard.press('j')
  await page.keyboard.press('s')
}

async function codeSelection(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('c')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
}

test('imports a file, codes it by keyboard alone, undoes and does again', async ({ page }) => {
  await codeAs(page, 'Ida')
  await importInterview(page, 'Nytt intervju')

  await selectSentence(page, 2)
  await codeSelection(page, 'hjemleng')
  await expect(page.getByText('Kodet som Hjemlengsel')).toBeVisible()

  await selectSentence(page, 2)
  await codeSelection(page, 'barn')
  await page.getByRole('group', { name: /Hvilken retning/ }).waitFor()
  await page.keyboard.press('1')
  await expect(page.getByText(/Kodet som Barn/)).toBeVisible()

  await expect.poll(async () => (await codingsOf(page)).length).toBe(2)
  const codings = await codingsOf(page)
  expect(codings.map((coding) => coding.coder)).toEqual(['Ida', 'Ida'])
  expect(codings.map((coding) => coding.code)).toContain('SOS.PULL.HJEMLENGSEL')
  for (const coding of codings) {
    const words = interview.slice(coding.start, coding.end)
    expect(words, 'a whole sentence').toMatch(/^\p{L}.*[.]$/u)
  }

  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await codingsOf(page)).length).toBe(1)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await codingsOf(page)).length).toBe(2)

  await page.reload()
  await expect(page.getByText('2 kodinger')).toBeVisible()
})

test('is asked for a name before the first coding, and a slip makes no code', async ({ page }) => {
  await page.goto('/documents/6')
  await page.locator('[data-pane=text]').waitFor()
  const before = (await codingsOf(page)).length
  await selectSentence(page, 4)
  await codeSelection(page, 'qqqxyz')
  await expect(page.getByText('Ingen kode heter «qqqxyz».')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('qqqxyz')
  expect(await codesCalled(page, 'qqqxyz')).toEqual([])
  await page.keyboard.press('Escape')

  await codeSelection(page, 'hjemleng')
  const who = page.getByRole('dialog', { name: 'Hvem koder?' })
  await expect(who.getByRole('button', { name: 'Sitat' })).toHaveCount(0)
  await expect(who).toBeFocused()
  await who.getByRole('textbox').focus()
  await page.keyboard.type('Kari')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kodet som Hjemlengsel')).toBeVisible()
  const codings = await codingsOf(page)
  expect(codings.filter((coding) => coding.coder === 'Kari')).toHaveLength(1)
  expect(codings).toHaveLength(before + 1)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await codingsOf(page)).length).toBe(before)
  expect(await codesCalled(page, 'qqqxyz')).toEqual([])
})

test('makes a new code when that is what is asked for', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/documents/6')
  await page.locator('[data-pane=text]').waitFor()
  await selectSentence(page, 2)
  await page.keyboard.press('c')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('Vinterlys')
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByText('Kodet som Vinterlys')).toBeVisible()
  expect(await codesCalled(page, 'Vinterlys')).toHaveLength(1)
  // The code and the coding are one change.
  await page.keyboard.press('Control+z')
  await expect.poll(() => codesCalled(page, 'Vinterlys')).toEqual([])
})

test('keeps a memo that was being written when the page went away', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/documents/6')
  await page.locator('[data-pane=text]').waitFor()
  await page.keyboard.press('n')
  await page.keyboard.press('m')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Tillit tar tid')
  await page.reload()
  const memos = async () => (await codingsOf(page)).map((coding) => coding.memo)
  await expect.poll(memos).toContain('Tillit tar tid')

  await page.getByText('Notater om dokumentet').click()
  await page.getByPlaceholder('Hva slår deg ved dette').fill('Samtalen snur her')
  await page.reload()
  await page.getByText('Notater om dokumentet').click()
  await expect(page.getByText('Samtalen snur her').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(memos).not.toContain('Tillit tar tid')
})

test('sees at once what somebody codes in another window', async ({ page, context }) => {
  await codeAs(page, 'Ida')
  await page.goto('/documents/5')
  await page.locator('[data-pane=text]').waitFor()
  const before = (await codingsOf(page)).length
  const other = await context.newPage()
  await other.goto('/documents/5')
  await other.locator('[data-pane=text]').waitFor()
  await selectSentence(page, 3)
  await codeSelection(page, 'hjemleng')
  await expect(other.getByText(`${before + 1} kodinger`)).toBeVisible({ timeout: 3000 })
  await page.keyboard.press('Control+z')
  await expect(other.getByText(`${before} kodinger`)).toBeVisible({ timeout: 3000 })
})

test('searches, narrows the hits down and opens one in its place', async ({ page }) => {
  await page.goto('/search')
  await settled(page)
  await page.getByRole('combobox').first().fill('hjem')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=hjem/)
  const answer = await page.request.get('/api/search?q=hjem&limit=1')
  const { total } = (await answer.json()) as { total: { hits: number } }
  expect(total.hits).toBeGreaterThan(5)
  await expect(page.getByText(`${total.hits} treff i`)).toBeVisible()

  await page.getByRole('button', { name: /^Kvinne/ }).click()
  await expect(page).toHaveURL(/sex%3D%22Kvinne%22/)
  await expect(page.getByText(/treff i/).first()).not.toHaveText(new RegExp(`^${total.hits} treff`))

  await page.getByRole('listbox', { name: 'Treff' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/documents\/\d+\?at=\d+-\d+/)
  await page.goBack()
  await expect(page).toHaveURL(/\/search/)
})

test('is told where a query goes wrong', async ({ page }) => {
  await page.goto('/search?q=venner%20AND%20(sex%3D')
  await expect(page.getByRole('alert')).toContainText(/tegn \d+/)
})

test('opens the quotations behind a number, as many people as the number says', async ({
  page,
}) => {
  await page.goto('/crosstab?columns=partner&rows=KNAPP&direction=push')
  const cell = page.getByRole('link', { name: /Åpne sitatene/ }).first()
  const count = Number(await cell.locator('.n').textContent())
  expect(count).toBeGreaterThanOrEqual(5)
  await cell.click()
  await expect(page).toHaveURL(/\/themes\?code=KNAPP/)
  await expect(page.locator('.total')).toContainText(` ${count} respondenter`)
})

test('never meets a hidden number, neither on the screen nor in what is fetched', async ({
  page,
}) => {
  interface Cell {
    status: string
    count: number | null
    percent: number | null
    base: number | null
  }
  // A question that a newer one overtakes is given up, and has no answer.
  const answers: Promise<{ cells: Cell[] } | null>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/api/crosstab')) {
      answers.push(response.json().catch(() => null) as Promise<{ cells: Cell[] } | null>)
    }
  })
  await page.goto('/crosstab?columns=reason')
  await expect(page.getByRole('note').first()).toBeVisible()
  const cells = (await Promise.all(answers)).flatMap((answer) => answer?.cells ?? [])
  const hidden = cells.filter((cell) => cell.status !== 'shown')
  expect(hidden.length).toBeGreaterThan(0)
  expect(hidden.filter((cell) => cell.count !== null || cell.percent !== null)).toEqual([])
  const small = (n: number | null) => n !== null && n > 0 && n < 5
  expect(cells.filter((cell) => small(cell.count) || small(cell.base))).toEqual([])
})

test('takes a crosstab and quotations home as files', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/crosstab?columns=partner&rows=KNAPP')
  await page.getByRole('button', { name: 'CSV' }).click()
  const table = readFileSync(await (await letOut(page)).path(), 'utf8')
  expect(table.split('\n')[0]).toMatch(/^row,column,unit,count,base,percent,status/)

  await page.goto('/themes?code=SOS.PUSH.ONS')
  const markdown = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Markdown' }).click()
  expect(readFileSync(await (await markdown).path(), 'utf8')).toContain('One-night')
})

test('goes anywhere by the palette of commands', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kryss')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/crosstab/)
})
