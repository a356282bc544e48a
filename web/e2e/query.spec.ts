/** Searching without knowing the query language: by the keyboard alone, and by the mouse alone. */
import type { Locator, Page } from '@playwright/test'
import { expect, seriousFaults, settled, test } from './researcher'

/** A word, a code, a group, and what is left out. */
const BUILT = 'ikke OG code:KNAPP OG (venn ELLER barn) OG IKKE hjem'

const field = (page: Page) => page.getByRole('search').locator('textarea')
const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Legg til' })
const chips = (page: Page) => page.getByRole('list', { name: 'Søket i deler' }).locator('.main')
const editor = (page: Page, name: string) => page.getByRole('form', { name })

interface Counts {
  hits: number
  documents: number
}

async function counted(page: Page, q: string): Promise<Counts> {
  const answer = await page.request.get('/api/search', { params: { q, limit: 1 } })
  expect(answer.ok(), q).toBe(true)
  return ((await answer.json()) as { total: Counts }).total
}

/** The query is asked, and the screen tells as many hits as the server does. */
async function expectAsked(page: Page, q: string): Promise<void> {
  await expect(field(page)).toHaveValue(q)
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q)
  const { hits, documents } = await counted(page, q)
  expect(hits).toBeGreaterThan(0)
  await expect(page.locator('.bar .total')).toContainText(
    new RegExp(`^${hits} treff i ${documents} `),
  )
}

/** Complaints that the browser writes in its console. */
function complaints(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()))
  return found
}

const isFocused = (wanted: Locator) =>
  wanted.evaluate((element) => element === document.activeElement)

/** Presses a key until one is there. */
async function until(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await isFocused(wanted)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead there`)
}

/** From anywhere before the toolbar, by Tab and the arrows. */
async function addByKey(page: Page, kind: string): Promise<void> {
  await until(page, 'Tab', toolbar(page).locator('button[tabindex="0"]'))
  await until(page, 'ArrowRight', toolbar(page).getByRole('button', { name: kind, exact: true }))
  await page.keyboard.press('Enter')
}

test('a query is built by the keyboard alone, without its language', async ({ page }) => {
  const found = complaints(page)
  await page.goto('/search')
  await settled(page)
  await expect(field(page)).toBeFocused()

  await addByKey(page, 'Ord')
  await page.keyboard.type('ikke')
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(1)
  await expect(chips(page).last()).toBeFocused()

  await addByKey(page, 'Kode')
  await page.keyboard.type('knapp')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(2)
  await expect(chips(page).last()).toBeFocused()

  await addByKey(page, 'Gruppe')
  const group = editor(page, 'Legg til: gruppe')
  await until(page, 'Tab', group.getByLabel('Del 1', { exact: true }))
  await page.keyboard.type('venn')
  await until(page, 'Tab', group.getByLabel('Del 2', { exact: true }))
  await page.keyboard.type('barn')
  await until(page, 'Tab', group.getByRole('button', { name: 'Bruk' }))
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(3)
  await expect(chips(page).last()).toBeFocused()

  await addByKey(page, 'Ord')
  await page.keyboard.type('hjem')
  await until(page, 'Tab', page.getByLabel('Snu: det som ikke er slik'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expectAsked(page, BUILT)
  await expect(chips(page).last()).toBeFocused()
  await expect(chips(page).last()).toContainText('ikke «hjem»')

  await page.keyboard.press('Delete')
  await expectAsked(page, BUILT.replace(' OG IKKE hjem', ''))
  await until(page, 'Tab', page.locator('.deed').getByRole('button', { name: 'Angre' }))
  await page.keyboard.press('Enter')
  await expectAsked(page, BUILT)
  expect(found).toEqual([])
})

test('a query is built by the mouse alone, but for the words', async ({ page }) => {
  await page.goto('/search')
  await settled(page)
  const add = (kind: string) =>
    toolbar(page).getByRole('button', { name: kind, exact: true }).click()
  const apply = (name: string) => editor(page, name).getByRole('button', { name: 'Bruk' }).click()

  await add('Ord')
  await editor(page, 'Legg til: ord').getByRole('textbox').fill('ikke')
  await apply('Legg til: ord')
  await expect(chips(page)).toHaveCount(1)

  await add('Kode')
  const code = editor(page, 'Legg til: kode')
  await code.getByText('Sosial knapphet', { exact: true }).click()
  await apply('Legg til: kode')
  await expect(chips(page)).toHaveCount(2)

  await add('Gruppe')
  const group = editor(page, 'Legg til: gruppe')
  await group.getByLabel('Del 1', { exact: true }).fill('venn')
  await group.getByLabel('Del 2', { exact: true }).fill('barn')
  await group.getByRole('button', { name: 'Bruk' }).click()
  await expect(chips(page)).toHaveCount(3)

  await add('Ord')
  await editor(page, 'Legg til: ord').getByRole('textbox').fill('hjem')
  await page.getByLabel('Snu: det som ikke er slik').click()
  await apply('Legg til: ord')
  await expectAsked(page, BUILT)

  await chips(page).first().locator('xpath=following-sibling::button').click()
  await expectAsked(page, BUILT.replace('ikke OG ', ''))
  expect(await seriousFaults(page)).toEqual([])
})

test('a mistake is told while one writes, and mended by what is offered', async ({ page }) => {
  const found = complaints(page)
  await page.goto('/search')
  await settled(page)
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('(venn OR barn', { delay: 60 })
  await page.keyboard.press('Escape')
  await page.waitForTimeout(600)
  expect(found, 'in the console while one writes').toEqual([])
  await page.keyboard.press('Enter')
  const mistake = page.getByRole('alert')
  await expect(mistake).toContainText('Parentesen åpnes her og lukkes aldri. (tegn 1)')
  await until(page, 'Tab', mistake.getByRole('button', { name: 'Lukk med )' }))
  await page.keyboard.press('Enter')
  await expectAsked(page, '(venn OR barn)')
  await expect(mistake).toHaveCount(0)

  await field(page).fill('venn AND sex=Kvine')
  await page.getByRole('button', { name: 'Søk', exact: true }).click()
  await mistake.getByRole('button', { name: 'Mente du Kvinne?' }).click()
  await expectAsked(page, 'venn AND sex=Kvinne')
})

test('a facet narrows the whole of a query, is seen to be chosen, and opens it again', async ({
  page,
}) => {
  for (const query of ['(venn) OR (barn)', 'venn OR barn AND kind:post', '/venn|barn/']) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await settled(page)
    const value = page.locator('aside section', { hasText: 'Språk' }).locator('.value').first()
    const before = await counted(page, query)
    await value.click()
    await expect(value).toHaveAttribute('aria-pressed', 'true')
    const narrower = new URL(page.url()).searchParams.get('q') ?? ''
    expect(narrower).toContain(
      query.includes(' OR ') ? `(${query}) AND language:` : `${query} OG language:`,
    )
    const { hits } = await counted(page, narrower)
    expect(hits).toBeLessThanOrEqual(before.hits)
    await expectAsked(page, narrower)
    await value.click()
    await expect(value).toHaveAttribute('aria-pressed', 'false')
    await expectAsked(page, query)
  }
})

test('the condition of a theme is built as a query is, and says what is wrong with it', async ({
  page,
}) => {
  await page.goto('/themes/KNAPP')
  await settled(page)
  await page.getByText('Flere valg').first().click()
  const where = page.locator('.where')
  await where.locator('textarea').fill('sex=Kvine')
  await where.getByRole('button', { name: 'Bruk', exact: true }).click()
  await where.getByRole('button', { name: 'Mente du Kvinne?' }).click()
  await expect(page).toHaveURL(/where=sex%3DKvinne/)
  await expect(where.getByRole('list', { name: 'Søket i deler' })).toContainText('Kvinne')
  await expect(page.locator('article').first()).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})
