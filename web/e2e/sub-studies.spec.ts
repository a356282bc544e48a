/** What a researcher does with sub-studies, speakers and a table to be imported; each leaves the project as it was. */
import type { Page } from '@playwright/test'
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

async function undo(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Angre' }).click()
  await expect(page.getByRole('main').getByText(/^Angret: /)).toBeVisible()
}

test('a sub-study is made, filled by pasting and by a query, searched in, and removed again', async ({
  page,
}) => {
  await codeAs(page, 'Kari')
  await page.goto('/sub-studies')
  await settled(page)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Ny delstudie' }).click()
  await page.getByLabel('Navn på bokmål').fill('Prøve på latviere')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('heading', { name: 'Prøve på latviere' })).toBeVisible()

  await page.getByLabel('Lim inn pseudonymer eller dokumentnavn').fill('R02; r07\nR999')
  await expect(page.getByText('Ikke funnet: R999')).toBeVisible()
  await page.getByRole('button', { name: 'Ta med', exact: true }).click()
  await expect(page.getByText('Tatt med i Prøve på latviere.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'R07' }).first()).toBeChecked()
  expect(await seriousFaults(page)).toEqual([])

  await page.getByRole('link', { name: 'Søk i den' }).click()
  await settled(page)
  await expect(page).toHaveURL(/study/)
  await page.goBack()
  await page.getByRole('button', { name: 'Fjern delstudien' }).click()
  await expect(page.getByText(/er fjernet/)).toBeVisible()
  await undo(page)
  await expect(page.getByRole('link', { name: 'Prøve på latviere' })).toBeVisible()
  await page.getByRole('link', { name: 'Prøve på latviere' }).click()
  await page.getByRole('button', { name: 'Fjern delstudien' }).click()
  await expect(page.getByText(/er fjernet/)).toBeVisible()
})

test('a table of respondents is shown column by column before anything is stored', async ({
  page,
}) => {
  await codeAs(page, 'Kari')
  await page.goto('/respondents?panel=import')
  await settled(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'tillegg.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id,kommunenr,barn ved utvandring\nR01,0301,2\nR02,1103,<5\nR03,0301,1\n'),
  })
  const dialog = page.getByRole('dialog', { name: 'Slik forstås tillegg.csv' })
  await expect(dialog.getByText(/nullene foran beholdes/)).toBeVisible()
  await expect(dialog.getByText(/ikke 1 av 3 \(«<5»\)/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await dialog
    .getByLabel('Når verdiene i barn ved utvandring gjaldt')
    .selectOption({ label: 'ved utvandring' })
  await expect(dialog.getByText('Blir variabelen barn')).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'kommunenr' }).uncheck()
  await dialog.getByRole('button', { name: 'Importer' }).click()
  await expect(page.getByText(/3 respondenter/).first()).toBeVisible()
  await page.goto('/respondents')
  await settled(page)
  await expect(page.getByRole('columnheader', { name: /Barn: ved utvandring/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /kommunenr/i })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click()
  await expect(page.getByRole('columnheader', { name: /Barn: ved utvandring/ })).toHaveCount(0)
})

test('a speaker is linked to another respondent, and back again', async ({ page }) => {
  await codeAs(page, 'Kari')
  await page.goto('/speakers?show=linked&q=R05')
  await settled(page)
  expect(await seriousFaults(page)).toEqual([])
  const field = page.getByLabel(/Respondent.*R05|R05.*respondent/i).first()
  const before = await field.inputValue()
  await field.fill('R06')
  await field.press('Tab')
  await expect(page.getByText(/R06/).first()).toBeVisible()
  await undo(page)
  await expect(field).toHaveValue(before)
})
