/** Publications: changed, ordered by keyboard, an attribution made milder, and a file that leaves things out. */
import type { Page } from '@playwright/test'
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

test('a publication asks for more people, and more is held back; then it is undone', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  await page.goto('/publications')
  await settled(page)
  await page.getByRole('button', { name: 'Endre', exact: true }).click()
  const form = page.getByRole('form', { name: /Endre «Et fint hus/ })
  await form.getByLabel('Så mange må en kildeangivelse passe på').fill('9')
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(page.getByText('angivelser passer på minst 9')).toBeVisible()
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(page.getByText('angivelser passer på minst 3')).toBeVisible()
})

test('quotes are moved and opened by keyboard, and nothing is told of the person', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  await page.goto('/publications')
  await settled(page)
  const cards = page.getByRole('list', { name: 'Sitater i publikasjonen' }).locator('.card')
  await expect(cards.first()).toContainText('Līga')
  await cards.nth(1).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(cards.first()).toContainText('Jane')
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(cards.first()).toContainText('Līga')
  await cards.nth(1).focus()
  await page.keyboard.press('Enter')
  const passport = page.getByRole('region', { name: 'Sitatpass' })
  await passport.getByLabel(/Si ingenting om personen/).check()
  await passport.getByRole('button', { name: 'Lagre' }).click()
  await expect(cards.nth(1)).not.toContainText('Kildeangivelsen passer på for få')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(cards.nth(1)).toContainText('Kildeangivelsen passer på for få')
})

test('the file leaves out what is not safe and says why', async ({ page }) => {
  const file = await page.request.get('/api/publications/1/export/quotes.csv')
  const lines = (await file.text()).split('\n')
  expect(lines[0]).toContain('withheld,number,revision')
  expect(lines.join('\n')).toContain('narrow')
  const word = await page.request.get('/api/publications/1/export/quotes.docx')
  expect(word.ok()).toBe(true)
})

test('typed words stay when a colleague codes somewhere else', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/publications')
  await settled(page)
  await page.getByRole('list', { name: 'Sitater i publikasjonen' }).locator('.card').first().click()
  const passport = page.getByRole('region', { name: 'Sitatpass' })
  const wording = passport.getByLabel('Ordlyd på trykk')
  await wording.fill('Et hus, men ingen venner')
  const again = page.waitForResponse(/\/api\/published\/\d+\/look$/)
  const coding = await codeElsewhere(page)
  const asked = (await again).request().postDataJSON() as { wording: string }
  expect(asked.wording).toBe('Et hus, men ingen venner')
  await expect(wording).toHaveValue('Et hus, men ingen venner')
  await page.getByRole('list', { name: 'Sitater i publikasjonen' }).locator('.card').nth(1).click()
  await expect(wording).not.toHaveValue('Et hus, men ingen venner')
  await page.request.delete(`/api/codings/${coding}`, { headers: await csrf(page) })
})

async function csrf(page: Page): Promise<Record<string, string>> {
  const { csrf } = (await (await page.request.get('/api/session')).json()) as { csrf: string }
  return { 'X-CSRF-Token': csrf }
}

/** Answers the id of a coding at the beginning of the first document. */
async function codeElsewhere(page: Page): Promise<number> {
  const answer = await page.request.post('/api/codings', {
    headers: await csrf(page),
    data: { document: 1, start: 4, end: 9, code: 'SOS.PUSH.VENN' },
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { id: number }).id
}
