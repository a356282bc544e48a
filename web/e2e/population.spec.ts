/** The sample beside a registry table: chosen by keyboard, corrected, who is missing, as a file. */
import { codeAs, expect, letOut, seriousFaults, settled, test } from './researcher'

const WORLD = '/population?table=pu-2025-11%3AT3&by=origin%40world-region'

test('sample and register stand side by side, small groups withheld, nothing tested', async ({
  page,
}) => {
  await page.goto(WORLD)
  await settled(page)
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('EU/EØS')).toContainText('minst 323')
  await expect(row('Andre kan ha folk fra alle gruppene')).toContainText('577')
  await expect(row('Sør- og Mellom-Amerika')).toContainText('0,0 %')
  await expect(row('Norge ikke i registeret')).toContainText('skjult')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Sør- og Mellom-Amerika' }),
  ).toBeVisible()
  await expect(page.getByText(/Det er ikke testet/)).toBeVisible()
  await expect(page.getByText(/bin\/sitat population demo --table pu-2025-11:T3/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

test('a category is put where it belongs, and back', async ({ page }) => {
  await page.goto('/population?table=pu-2025-11%3AT6&by=origin%40eu-eea')
  await settled(page)
  const third = page.getByRole('row', { name: /^Tredjeland ikke i registeret/ })
  await expect(third).toBeVisible()
  await page.getByText('Hvor registerets kategorier hører hjemme').first().click()
  await page.getByLabel('Gruppe for Tredjelandsborgere').selectOption('Tredjeland')
  await expect(third).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^Tredjeland 27/ })).toContainText('1 765')
  await expect(page.getByText(/--place THIRD_COUNTRY=Tredjeland/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Slik den ble funnet' }).click()
  await expect(third).toBeVisible()
})

test('another column is chosen by keyboard, and the table leaves as a file', async ({ page }) => {
  await page.goto('/population')
  await settled(page)
  await page.getByLabel('Respondentene etter').selectOption('origin')
  await expect(page.getByText(/--by origin /)).toBeVisible()
  await page.getByLabel('Skjul tall under').selectOption('off')
  await expect(page.getByRole('row', { name: /^Latvia ikke i registeret/ })).toContainText('6')
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).focus()
  await page.keyboard.press('Enter')
  expect((await file).suggestedFilename()).toBe('population.csv')
})

test('a protected table leaves with a title of its own, and stands in the ledger', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  await page.goto('/population')
  await settled(page)
  await page.getByRole('button', { name: 'CSV' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Tittel' }).fill('Hvem vi har spurt')
  expect(await seriousFaults(page)).toEqual([])
  expect((await letOut(page)).suggestedFilename()).toBe('population.csv')
  await page.goto('/releases')
  await page.getByRole('link', { name: 'Hvem vi har spurt', exact: true }).first().click()
  await expect(page.getByRole('rowheader', { name: 'Hvor mange de er' })).toBeVisible()
})
