/** Curves of saturation: what the curve does in words, by group, by keyboard, and as files. */
import { codeAs, expect, letOut, seriousFaults, settled, test } from './researcher'

test('the curve is told in words, with a table beside it, and never as a badge', async ({
  page,
}) => {
  await page.goto('/saturation')
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Koder funnet: Alle' })).toBeVisible()
  await expect(page.getByText('De 4 første ga 20 koder.')).toBeVisible()
  await expect(page.getByText(/av 1.000 tilfeldige rekkefølger kom et slikt løp/)).toBeVisible()
  await expect(page.getByRole('img', { name: /Linjediagram for Alle/ })).toBeVisible()
  const last = page.getByRole('row').last()
  // The demo has 40 people heard; another test may have brought an interview.
  await expect(last.getByRole('rowheader')).toHaveText(/^4[01]$/)
  await expect(page.getByText(/mettet/i)).toHaveCount(0)
  expect(await seriousFaults(page)).toEqual([])
})

test('groups have a curve each, small ones none, and the measure is changed by keyboard', async ({
  page,
}) => {
  await page.goto('/saturation')
  await settled(page)
  await page.getByLabel('En kurve for hver').selectOption('sex')
  await page.getByRole('radio', { name: 'Kvinne (21)' }).check({ force: true })
  await expect(page.getByRole('heading', { name: 'Koder funnet: Kvinne' })).toBeVisible()
  await page.getByLabel('De første').fill('30')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Det trengs minst 32 respondenter')).toBeVisible()
  await page.getByLabel('De første').fill('mange')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Et helt tall fra 1 til')).toBeVisible()
  await page.getByLabel('En kurve for hver').selectOption('reason')
  await expect(page.getByRole('heading', { name: 'Grupper som ikke vises for seg' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

test('the chart and the table leave as files, both judged', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/saturation')
  await settled(page)
  await page.getByRole('button', { name: 'SVG' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Tittel' }).fill('Kurve i figur 2')
  expect((await letOut(page, 'SVG')).suggestedFilename()).toBe('saturation.svg')
  await page.getByRole('button', { name: 'CSV' }).click()
  expect((await letOut(page)).suggestedFilename()).toBe('saturation.csv')
  await page.goto('/releases')
  await expect(
    page.getByRole('link', { name: 'Kurve i figur 2', exact: true }).first(),
  ).toBeVisible()
})
