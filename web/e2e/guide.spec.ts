/** The interview guide: questions in, turns linked, and who was asked about a theme. */
import { codeAs, expect, letOut, seriousFaults, settled, test } from './researcher'

test('a question is added, told what it asks about, and undone', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/guide')
  await settled(page)
  await expect(page.getByRole('row', { name: /Har du fått venner her/ })).toContainText(
    /av [0-9]+ intervjuer/,
  )
  await page.getByLabel('Nye spørsmål, ett på hver linje').fill('Hva er det beste ved vinteren?')
  await page.getByRole('button', { name: 'Legg til', exact: true }).click()
  const row = page.getByRole('row', { name: /Hva er det beste ved vinteren/ })
  await expect(row).toContainText(/0 av [0-9]+ intervjuer/)
  await row.getByRole('button', { name: /^Endre spørsmål/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Legg til kode' }).fill('skatt')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Skatt')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lagre' }).click()
  await expect(row).toContainText('Skatt')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(row).not.toContainText('Skatt')
  await page.getByRole('button', { name: /^Endre spørsmål 10/ }).click()
  await page.getByRole('button', { name: 'Ta ut av guiden' }).click()
  await expect(row).toHaveCount(0)
})

test('who was asked about a theme is told by group, and small groups are hidden', async ({
  page,
}) => {
  await page.goto('/asked?code=SOS.PUSH.VENN')
  await settled(page)
  const line = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(line('Grunnlag')).toContainText('48')
  await expect(line('sa det uoppfordret')).toContainText('15')
  await page.getByLabel('Registergrupper').selectOption('reason')
  await expect(page.getByRole('columnheader', { name: 'Flukt' })).toBeVisible()
  await expect(line('Spurt om det')).toContainText('Skjult')
  expect(await seriousFaults(page)).toEqual([])
})

test('a table of asked and said leaves judged, and stands in the ledger', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/asked?code=SOS.PUSH.VENN')
  await settled(page)
  await page.getByRole('button', { name: 'CSV' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Tittel' }).fill('Spurt om venner')
  expect((await letOut(page)).suggestedFilename()).toBe('asked.csv')
  await page.goto('/releases')
  await page.getByRole('link', { name: 'Spurt om venner', exact: true }).first().click()
  await expect(page.getByRole('rowheader', { name: 'Hvor mange de er' })).toHaveCount(2)
  expect(await seriousFaults(page)).toEqual([])
})
