/** The joint display: a row is edited, a quotation chosen by its words, rows ordered, a file made. */
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

test('findings stand beside themes with protected numbers, and no share is tested', async ({
  page,
}) => {
  await page.goto('/joint-display')
  await settled(page)
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await expect(row('Tendensen til å utvandre')).toContainText('14 av 20')
  await expect(row('Unge utvandrer mer enn eldre')).toContainText(': av 6')
  await expect(row('Et klart flertall')).toContainText('75 %')
  await expect(page.getByText(/ikke testet mot dem/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

test('a row is edited by keyboard, its quotation chosen by its words, and undone', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  await page.goto('/joint-display')
  await settled(page)
  const row = page.getByRole('row', { name: /De fleste som utvandrer, forblir/ })
  await row.first().focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Rad 10' })
  await form.getByRole('button', { name: 'Velg sitat' }).click()
  await form.getByLabel('Søk i sitatene').fill('rørleggeren')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByText(/kontaktene på telefonen/)).toBeVisible()
  await form.getByLabel('Konklusjon', { exact: true }).fill('De få som kom tilbake, er for få.')
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(row.first()).toContainText('De få som kom tilbake, er for få.')
  await expect(row.first()).toContainText('rørleggeren')
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(row.first()).not.toContainText('rørleggeren')
})

test('a row is about a world region, chosen by its name', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/joint-display')
  await settled(page)
  const row = page.getByRole('row', { name: /Tendensen til å utvandre/ })
  await row.first().focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: /^Rad/ })
  await form.getByLabel('Gruppe etter').selectOption({ value: 'origin@world-region' })
  const region = form.getByLabel('Gruppen', { exact: true })
  await expect(region.getByRole('option').first()).toHaveText('Norge')
  await region.selectOption('Afrika')
  await page.keyboard.press('Control+Enter')
  await expect(form).toHaveCount(0)
  await expect(row.first()).toContainText('Afrika')
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(row.first()).not.toContainText('Afrika')
})

test('a row moves by keyboard', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/joint-display')
  await settled(page)
  const second = page.getByRole('row', { name: /Rad 2: Tendensen/ })
  await second.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('row', { name: /Rad 1: Tendensen/ })).toBeVisible()
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(page.getByRole('row', { name: /Rad 2: Tendensen/ })).toBeVisible()
})

test('the display leaves as a Word file and is written into the ledger', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/joint-display')
  await settled(page)
  await page.getByRole('button', { name: 'Eksporter' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tittel i utleveringsboken').fill('Sammenstillingen')
  const docx = dialog.getByRole('button', { name: 'Last ned DOCX' })
  const file = page.waitForEvent('download')
  await docx.click()
  // What other tests have let out may speak against it; then it leaves with a reason.
  const refused = dialog.getByRole('alert')
  if (
    await Promise.race([
      refused.waitFor().then(
        () => true,
        () => false,
      ),
      file.then(() => false),
    ])
  ) {
    await expect(refused).toContainText('gir tabellen bort tall for få personer')
    await dialog.getByLabel(/^Grunn/).fill('Prøvd i en test')
    await docx.click()
  }
  expect((await file).suggestedFilename()).toBe('joint-display.docx')
  const ledger = await page.request.get('/api/releases')
  expect(await ledger.text()).toContain('Sammenstillingen')
})
