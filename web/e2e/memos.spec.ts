/** Memos on anything, found again and written on; quotations linked across documents. */
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

test('a memo is written, found again by a word, changed, and deleted with a way back', async ({
  page,
}) => {
  await codeAs(page, 'Kari')
  await page.goto('/memos')
  await settled(page)
  await page.getByRole('button', { name: 'Nytt notat' }).first().click()
  const title = page.getByLabel('Tittel')
  await title.fill('Hva er egentlig hjem?')
  await page.getByLabel('Notat', { exact: true }).fill('Flere bruker ordet om to steder samtidig.')
  await page.getByLabel('Slag').last().selectOption('theoretical')
  await expect(page.getByRole('link', { name: /Hva er egentlig hjem/ })).toBeVisible()
  await page.getByLabel('Søk i titler og tekster').fill('samtidig')
  await expect(page.getByText('1 notat', { exact: true })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.reload()
  await expect(page.getByLabel('Notat', { exact: true })).toHaveValue(
    'Flere bruker ordet om to steder samtidig.',
  )
  await page.getByRole('button', { name: 'Slett notatet' }).click()
  await expect(page.getByText('Notatet er slettet')).toBeVisible()
  await page.getByRole('button', { name: 'Angre', exact: true }).click()
  await expect(page.getByRole('link', { name: /Hva er egentlig hjem/ })).toBeVisible()
})

test('two passages of two documents are linked by key, and each opens the other', async ({
  page,
}) => {
  await codeAs(page, 'Kari')
  await page.goto('/documents/1')
  await settled(page)
  await page.locator('[data-pane=text]').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.keyboard.press('q')
  await expect(page.getByText(/^Lenke fra/)).toBeVisible()
  await page.goto('/documents/2')
  await settled(page)
  await expect(page.getByText(/^Lenke fra/)).toBeVisible()
  await page.locator('[data-pane=text]').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.keyboard.press('q')
  await page.getByRole('button', { name: 'forklarer', exact: true }).click()
  await expect(page.getByText('Lenket: forklarer')).toBeVisible()
  await expect(page.getByText(/^Lenke fra/)).toHaveCount(0)
  await page.getByRole('button', { name: /Sitat som er tatt vare på, 1 lenke/ }).click()
  const detail = page.getByRole('region', { name: 'Sitat som er tatt vare på' })
  await expect(detail.getByText('forklares av')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await detail.locator('article a').click()
  await expect(page).toHaveURL(/\/documents\/1\?at=/)
  await page.goto('/memos?view=links')
  await expect(page.getByRole('heading', { name: /Forklarer/ })).toBeVisible()
  await settled(page)
  expect(await seriousFaults(page)).toEqual([])
})
