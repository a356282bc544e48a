/** Classifications: a copy is changed, values get a group by key, a file comes in, a crosstab uses it. */
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

test('a built-in classification is read, copied and changed', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/registry')
  await settled(page)
  await page.getByRole('link', { name: 'Klassifikasjoner' }).click()
  await page.getByRole('link', { name: 'EU/EØS', exact: true }).click()
  await settled(page)
  await expect(page.getByText('Storbritannia')).toContainText(
    'fra 1973-01-01 til og med 2020-01-31',
  )
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Kopier for å endre' }).click()
  await page.getByRole('dialog').getByLabel('Navn på bokmål').fill('Våre landgrupper')
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('heading', { name: 'Våre landgrupper' })).toBeVisible()
  await page.getByRole('button', { name: 'Ny gruppe', exact: true }).click()
  await page.getByRole('dialog').getByLabel('Navn på bokmål').fill('Naboer')
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('heading', { name: /Naboer/ })).toBeVisible()
  await page.getByRole('button', { name: 'Angre', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: /Naboer/ })).toHaveCount(0)
})

test('values get a group by key, and the crosstab is divided by the groups', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/classifications')
  await settled(page)
  await page.getByRole('button', { name: 'Ny klassifikasjon' }).click()
  await page.getByRole('dialog').getByLabel('Navn på bokmål').fill('Bransjer')
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('heading', { name: 'Bransjer' })).toBeVisible()
  for (const group of ['Offentlig', 'Privat']) {
    await page.getByRole('button', { name: 'Ny gruppe', exact: true }).click()
    await page.getByRole('dialog').getByLabel('Navn på bokmål').fill(group)
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: new RegExp(group) })).toBeVisible()
  }
  await page.getByLabel('Variabel').selectOption('industry')
  const values = page.getByRole('region', { name: 'Verdier uten gruppe' }).getByRole('listitem')
  await expect(values.nth(4)).toBeVisible()
  const before = await values.count()
  await page.getByRole('button', { name: /^Gi «/ }).first().focus()
  await page.keyboard.press('2')
  await expect(values).toHaveCount(before - 1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('1')
  await expect(values).toHaveCount(before - 2)
  expect(await seriousFaults(page)).toEqual([])
  await page.goto('/crosstab?rows=SOS&columns=industry')
  await settled(page)
  await page.getByLabel('Registergrupper', { exact: true }).selectOption('industry@bransjer')
  await expect(page.getByRole('columnheader', { name: 'Privat' })).toBeVisible()
})

test('a file is looked at before it is taken in, and rows that are wrong are told by line', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  await page.goto('/classifications')
  await settled(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'Kjente land.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'group,kind,value\nNord,country,Sverige\nØst,country,Atlantis\nØst,country,Latvia\n',
    ),
  })
  const seen = page.getByRole('region', { name: 'Slik er filen forstått' })
  await expect(seen).toContainText('2 grupper, 2 verdier')
  await expect(seen).toContainText('Linje 3')
  await seen.getByRole('button', { name: 'Ta inn' }).click()
  await page.getByRole('link', { name: 'Kjente land' }).click()
  await expect(page.getByRole('region', { name: 'Verdier uten gruppe' })).toBeVisible()
  await page.getByRole('button', { name: 'Fjern', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click()
  await expect(page.getByText('«Kjente land» er fjernet.')).toBeVisible()
  await page.goto('/crosstab?rows=SOS&columns=origin%40kjente-land')
  await expect(page.getByText(/ingen klassifikasjon «kjente-land»/)).toBeVisible()
})
