/** Official tables: the police report gives four people away, and a pasted table is gone through. */
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

test('the police report gives four people away, and the screen says what to withhold', async ({
  page,
}) => {
  await page.goto('/registry')
  await settled(page)
  await expect(page.getByText('1046 (T5) − 1042 (T7) = 4').first()).toBeVisible()
  await expect(page.getByText(/trygt hvis dette holdes tilbake i stedet: T7/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page
    .getByRole('link', { name: /statsborgerskap/i })
    .first()
    .click()
  await expect(page.getByRole('cell', { name: '577' }).first()).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

test('a number the PDF took from its label is asked about before anything is kept', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  await page.goto('/registry?do=paste')
  await page.getByLabel('Teksten fra PDF-en').fill('Asyl 256 (12%)\n\n487 (22%)\n\nDublin')
  await page.getByRole('button', { name: 'Se hva som hører sammen' }).click()
  await expect(page.getByText('paret etter rekkefølge: se etter').last()).toBeVisible()
  await page.getByLabel('Tittel').fill('Sakskategori, prøve')
  await page.getByRole('button', { name: 'Ja, dette hører sammen' }).click()
  await expect(page.getByText('Hentet inn én tabell')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Sakskategori, prøve' }).click()
  await expect(page.getByRole('cell', { name: '487' })).toBeVisible()
})
