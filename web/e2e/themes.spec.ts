/** Reading a theme as somebody does who is going to write about it. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, seriousFaults, settled, test } from './researcher'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Somebody who codes, so that marks have an owner. */
async function asReader(page: Page, name: string): Promise<void> {
  await page.goto('/')
  await settled(page)
  await page.evaluate(async (coder) => {
    const { csrf } = (await (await fetch('/api/session')).json()) as { csrf: string }
    await fetch('/api/session', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
      body: JSON.stringify({ coder }),
    })
  }, name)
}

const inFocus = (page: Page) => page.locator('article:focus')

test('a column says how many of those interviewed say it, over all quotations', async ({
  page,
}) => {
  await page.goto('/themes/KNAPP?group=sex&rows=direction')
  await settled(page)
  const answer = (await (await page.request.get('/api/themes/KNAPP?group=sex')).json()) as {
    columns: { value: string; counts: { passages: number; respondents: number; base: number } }[]
  }
  for (const { value, counts } of answer.columns.filter(({ counts: { base } }) => base > 0)) {
    const head = page.getByRole('columnheader', { name: value })
    await expect(head).toContainText(`${counts.respondents} av ${counts.base} intervjuede`)
    await expect(head).toContainText(`${counts.passages} sitater`)
  }
  await expect(page.getByRole('rowheader', { name: /Push/ })).toBeVisible()
})

test('one reads by key: context, marks, and on to the next, also after a reload', async ({
  page,
}) => {
  await asReader(page, 'Leser')
  await page.goto('/themes/KNAPP?group=sex')
  await settled(page)
  await page.keyboard.press('j')
  await expect(inFocus(page)).toBeVisible()
  await expect(page).toHaveURL(/at=\d+-\d+-\d+/)
  await page.keyboard.press('Enter')
  await expect(inFocus(page).locator('mark')).toBeVisible()
  const turns = inFocus(page).locator('.context p .who')
  const before = await turns.count()
  await page.keyboard.press('b')
  await expect(turns).not.toHaveCount(before)
  await page.keyboard.press('Escape')
  await expect(inFocus(page).locator('mark')).toHaveCount(0)

  const first = await inFocus(page).getAttribute('id')
  await page.keyboard.press('s')
  await expect(
    page.locator(`[id="${first}"]`).getByRole('button', { name: 'Til artikkelen' }),
  ).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('x')
  await expect(page.getByText(/^1 av \d+ lest$/)).toBeVisible()
  await expect(inFocus(page)).not.toHaveAttribute('id', first ?? '')
  await page.reload()
  await settled(page)
  await expect(page.getByText(/^1 av \d+ lest$/)).toBeVisible()
  await expect(inFocus(page)).toBeVisible()

  await page.getByText('Uleste', { exact: true }).click()
  await expect(page.locator(`[id="${first}"]`)).toHaveCount(0)
  await page.getByText(/^Til artikkelen 1$/).click()
  await expect(page.locator('article')).toHaveCount(1)
})

test('what was marked is taken back in words', async ({ page }) => {
  await asReader(page, 'Angrer')
  await page.goto('/themes/KNAPP')
  await settled(page)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText(/^1 av \d+ lest$/)).toBeVisible()
  await page.getByRole('button', { name: 'Angre', exact: true }).last().click()
  await expect(page.getByText(/^0 av \d+ lest$/)).toBeVisible()
})

test('Back leads from the interview to the same quotation', async ({ page }) => {
  await page.goto('/themes/KNAPP?group=sex&rows=direction')
  await settled(page)
  for (const key of ['j', 'j', 'l', 'j']) await page.keyboard.press(key)
  const name = await inFocus(page).getAttribute('id')
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/\/documents\/\d+\?at=/)
  await page.goBack()
  await expect(inFocus(page)).toHaveAttribute('id', name ?? '')
  await expect(inFocus(page)).toBeInViewport()
})

test('a note written on a quotation stands under it', async ({ page }) => {
  await asReader(page, 'Leser')
  await page.goto('/themes/KNAPP')
  await settled(page)
  await page.keyboard.press('j')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Notat om sitatet' }).fill('Sitat til innledningen')
  await page.keyboard.press('Control+Enter')
  await expect(inFocus(page)).toContainText('Sitat til innledningen')
})

test('the counter-examples are those who were heard without it, and the other directions', async ({
  page,
}) => {
  await page.goto('/themes/KNAPP?group=sex')
  await settled(page)
  await page.getByRole('button', { name: 'Moteksempler: Kvinne' }).click()
  const panel = page.getByRole('complementary', { name: 'Moteksempler: Kvinne' })
  const silent = (await (
    await page.request.get('/api/themes/KNAPP/silent?group=sex&column=Kvinne')
  ).json()) as { counts: { base: number; respondents: number }; people: { words: number }[] }
  expect(silent.people.length).toBe(silent.counts.base - silent.counts.respondents)
  await expect(panel).toContainText(`${silent.people.length} av ${silent.counts.base} intervjuede`)
  await expect(panel).toContainText(`${silent.people[0]?.words} ord`)
  const retain = panel.getByRole('button', { name: /holder igjen/ }).first()
  await expect(retain).toHaveAttribute('aria-pressed', 'true')
  await expect(panel.locator('article').first()).toBeVisible()
  await retain.click()
  await expect(panel.locator('article')).toHaveCount(0)
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('files print the question, and say no more of people than was chosen', async ({ page }) => {
  await page.goto('/themes/KNAPP?group=reason&direction=push&say=sex')
  await settled(page)
  await expect(page.getByText(/Filen er uten inndelingen/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Markdown' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text).toContain('**Retning:** Push')
  expect(text).toMatch(/\*\*Revisjon:\*\* \d+/)
  expect(text).toContain('**Kildeangivelse:** sex')
  expect(text).not.toMatch(/R\d\d/)
  expect(text).not.toContain('intervjuede')
})

for (const look of [
  { language: 'nb', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  test.describe(`in ${look.language}, ${look.theme}`, () => {
    test.use({ look })
    test('nobody is shut out of the columns', async ({ page }) => {
      await page.goto('/themes/KNAPP?group=origin&rows=direction')
      await settled(page)
      expect(await seriousFaults(page)).toEqual([])
    })
  })
}
