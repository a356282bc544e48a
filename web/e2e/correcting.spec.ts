/** Correcting a text while it is coded: what is written, what becomes of the codings, and the way back. */
import type { Page } from '@playwright/test'
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

interface Place {
  id: number
  start: number
  end: number
  anchor: string
}

interface Text {
  version: number
  review: number
  text: string
  turns: { number: number; speaker: string; start: number; end: number }[]
}

const DOCUMENT = 7

async function read(page: Page): Promise<Text> {
  return (await (await page.request.get(`/api/documents/${DOCUMENT}`)).json()) as Text
}

/** The words under each coding, as the server has them. */
async function codedWords(page: Page): Promise<Map<number, string>> {
  const { text } = await read(page)
  const answer = await page.request.get(`/api/codings?document=${DOCUMENT}`)
  const codings = (await answer.json()) as Place[]
  return new Map(codings.map(({ id, start, end }) => [id, text.slice(start, end)]))
}

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/documents/${DOCUMENT}${query}`)
  await settled(page)
  await page.locator('[data-turn]').first().waitFor()
}

async function correct(page: Page): Promise<void> {
  await page.locator('[data-pane=text]').focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('heading', { name: /^Du retter teksten/ })).toBeVisible()
}

/** Opens a turn, and answers the field its words stand in. */
async function rewrite(page: Page, turn: number) {
  const row = page.locator(`[data-row="${turn}"]`)
  const closed = row.getByRole('button', { name: new RegExp(`^Rett replikk ${turn},`) })
  if ((await closed.count()) > 0) await closed.press('Enter')
  return row.getByRole('textbox', { name: `Replikk ${turn}`, exact: true })
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lagre rettingen' }).click()
  await page.locator('[data-turn]').first().waitFor()
  await expect(page.getByText(/^Rettet\. /)).toBeVisible()
}

async function undo(page: Page, version: number): Promise<void> {
  await page.locator('[data-pane=text]').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await read(page)).version).toBe(version)
}

test.beforeEach(async ({ page }) => codeAs(page, 'Ida'))

test('several turns are rewritten, saved at once, and every coding keeps its words', async ({
  page,
}) => {
  const before = await read(page)
  const words = await codedWords(page)
  const places = (await (
    await page.request.get(`/api/codings?document=${DOCUMENT}`)
  ).json()) as Place[]
  const inside = places[0]!
  const turn = before.turns.find(({ start, end }) => start <= inside.start && inside.end <= end)!
  const said = before.text.slice(turn.start, turn.end)
  const middle = inside.start - turn.start + Math.floor((inside.end - inside.start) / 2)
  await open(page)
  await correct(page)
  const field = await rewrite(page, turn.number)
  await field.fill(`${said.slice(0, middle)}QQ${said.slice(middle)}`)
  const first = await rewrite(page, 1)
  await first.fill(`Altså. ${before.text.slice(before.turns[0]!.start, before.turns[0]!.end)}`)
  await expect(page.getByText(/^Når du lagrer: .*på samme ord, \d+ endret inni/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await save(page)
  const after = await read(page)
  const now = await codedWords(page)
  expect(after.version).toBeGreaterThan(before.version)
  expect([...now.keys()].sort()).toEqual([...words.keys()].sort())
  for (const [id, was] of words) expect(now.get(id)!.replace('QQ', '')).toBe(was)
  expect(now.get(inside.id)).toContain('QQ')
  await undo(page, before.version)
  expect(await codedWords(page)).toEqual(words)
})

test('a turn is split and given to another, two are joined, one is taken out', async ({ page }) => {
  const before = await read(page)
  const words = await codedWords(page)
  await open(page)
  await correct(page)
  const field = await rewrite(page, 2)
  const said = await field.inputValue()
  const middle = said.indexOf(' ', said.length / 2)
  await field.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), middle)
  await field.press('Alt+Enter')
  const second = page.locator('[data-row="2.1"]')
  await expect(second.getByRole('textbox', { name: 'Replikk 2' })).toBeFocused()
  await second.getByLabel('Taler').fill('Gjest')
  await rewrite(page, 5)
  await page.locator('[data-row="5"]').getByText('Slå sammen med neste').click()
  await rewrite(page, 3)
  await page.locator('[data-row="3"]').getByText('Ta ut').click()
  await expect(page.getByText('Tas ut av teksten')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await save(page)
  const after = await read(page)
  expect(after.turns.length).toBe(before.turns.length - 1)
  expect(after.turns[2]!.speaker).toBe('Gjest')
  expect(after.text.slice(after.turns[2]!.start, after.turns[2]!.end)).toBe(
    said.slice(middle).trim(),
  )
  await undo(page, before.version)
  expect((await read(page)).text).toBe(before.text)
  expect(await codedWords(page)).toEqual(words)
})

test('what is not saved outlives a reload, and Escape asks before it is let go of', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept())
  const before = await read(page)
  await open(page)
  await correct(page)
  const said = page.locator('[data-row="2"] .said')
  const box = (await said.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + 10)
  const field = page.getByRole('textbox', { name: 'Replikk 2', exact: true })
  await field.pressSequentially('ZZ')
  expect((await field.inputValue()).indexOf('ZZ')).toBeGreaterThan(2)
  await page.reload()
  await page.locator('[data-turn]').first().waitFor()
  await page.getByRole('button', { name: /^Skriv videre på rettingen/ }).click()
  await expect(page.getByRole('textbox', { name: 'Replikk 2', exact: true })).toHaveValue(/ZZ/)
  await page.keyboard.press('Escape')
  const asks = page.getByRole('dialog', { name: 'Forkaste rettingen?' })
  await expect(asks.getByRole('button', { name: 'Skriv videre' })).toBeFocused()
  expect(await seriousFaults(page)).toEqual([])
  await asks.getByRole('button', { name: 'Forkast', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Rett teksten (F2)' })).toBeVisible()
  expect((await read(page)).version).toBe(before.version)
})

test('a coded passage that is taken out waits in the review, by key, and on the first page', async ({
  page,
}) => {
  const before = await read(page)
  const words = await codedWords(page)
  const [id, gone] = [...words].find(([, said]) => before.text.split(said).length === 2)!
  const same = [...words.values()].filter((said) => said === gone).length
  const at = before.text.indexOf(gone)
  const turn = before.turns.find(({ start, end }) => start <= at && at < end)!
  await open(page)
  await correct(page)
  const field = await rewrite(page, turn.number)
  await field.fill((await field.inputValue()).replace(gone, 'Noe annet.'))
  await save(page)
  const corrected = await read(page)
  expect(corrected.review).toBeGreaterThanOrEqual(same)
  await page.goto('/')
  await page
    .getByRole('link', { name: /^R\d+$/ })
    .first()
    .waitFor()
  await expect(page.getByRole('heading', { name: 'Å se på etter rettinger' })).toBeVisible()
  await open(page)
  await page.getByRole('button', { name: `${corrected.review} å se på` }).click()
  const panel = page.getByRole('complementary', { name: 'Å se på etter rettinger' })
  await expect(panel.getByText(/^1 av \d+$/)).toBeVisible()
  await expect(panel).toContainText(gone.slice(0, 30))
  expect(await seriousFaults(page)).toEqual([])
  if (corrected.review > 1) {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(panel.getByText(/^2 av \d+$/)).toBeVisible()
    await page.keyboard.press('Alt+ArrowUp')
  }
  const listed = async () => {
    const answer = await page.request.get(`/api/documents/${DOCUMENT}/review`)
    return ((await answer.json()) as { items: Place[] }).items
  }
  const target = (await listed())[0]!
  await page.locator('[data-pane=text]').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await panel.getByRole('button', { name: 'Hit', exact: true }).click()
  await expect(panel.getByText('Flyttet')).toBeVisible()
  expect((await listed()).some((item) => item.id === target.id)).toBe(false)
  expect((await codedWords(page)).get(target.id)).not.toBe(words.get(target.id))
  await undo(page, corrected.version)
  await expect(panel.getByText('Flyttet')).toHaveCount(0)
  expect((await listed()).map((item) => item.id)).toContain(id)
  await undo(page, before.version)
  expect(await codedWords(page)).toEqual(words)
})

test('a name is replaced everywhere after a look; old versions are read, restored, and read in anew', async ({
  page,
}) => {
  const before = await read(page)
  const words = await codedWords(page)
  await open(page)
  await correct(page)
  await page.getByRole('button', { name: 'Bytt navn overalt' }).click()
  const dialog = page.getByRole('dialog', { name: /^Bytt et navn/ })
  await dialog.getByLabel('Navnet som skal bort').fill('Norge')
  await dialog.getByLabel('Skal stå i stedet').fill('[land]')
  await dialog.getByRole('button', { name: 'Finn stedene' }).click()
  await expect(dialog.getByRole('checkbox').first()).toBeVisible()
  for (const box of await dialog.getByRole('checkbox').all()) await box.check()
  expect(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Bytt \d+ sted/ }).click()
  await expect(page.getByText(/^Rettet\. /)).toBeVisible()
  const replaced = await read(page)
  expect(replaced.text).not.toMatch(/\bNorge\b/)
  expect(replaced.text).toContain('[land]')
  await page.getByRole('button', { name: 'Versjoner av teksten' }).click()
  const versions = page.getByRole('complementary', { name: 'Versjoner av teksten' })
  const original = versions.getByRole('listitem').last()
  await original.getByRole('button', { name: 'Les', exact: true }).click()
  await expect(page.locator('del').first()).toHaveText(/Norge/)
  await expect(page.locator('ins').first()).toHaveText(/land/)
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/panel=versions$/)
  await original.getByRole('button', { name: 'Hent tilbake' }).click()
  await expect(versions.getByText('Teksten er som i versjon 1 igjen')).toBeVisible()
  const restored = await read(page)
  expect(restored.text).toBe(before.text)
  expect(await codedWords(page)).toEqual(words)
  const typed = before.turns
    .map(({ speaker, start, end }) => `${speaker}: ${before.text.slice(start, end)}`)
    .join('\n')
  await versions.locator('input[type=file]').setInputFiles({
    name: 'rettet.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(typed.replace(/Norge/, 'Noreg')),
  })
  await page.getByRole('button', { name: 'Les inn', exact: true }).click()
  await expect(versions.getByText(/^Rettet\. /)).toBeVisible()
  expect((await read(page)).text).toContain('Noreg')
  for (const version of [restored.version, replaced.version, before.version]) {
    await undo(page, version)
  }
  expect(await codedWords(page)).toEqual(words)
})

test.describe('on a phone, dark, in English', () => {
  test.use({ look: { language: 'en', theme: 'dark' }, viewport: { width: 390, height: 844 } })
  test('correcting and its versions have room', async ({ page }) => {
    await open(page)
    const fits = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    await page.getByRole('button', { name: 'Versions of the text' }).click()
    await expect(page.getByRole('heading', { name: 'Versions of the text' })).toBeVisible()
    expect(await fits()).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page)).toEqual([])
    await open(page)
    await page.getByRole('button', { name: 'Correct the text (F2)' }).click()
    await expect(page.getByRole('heading', { name: /^You are correcting/ })).toBeVisible()
    expect(await fits()).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page)).toEqual([])
  })
})
