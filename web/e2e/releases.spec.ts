/** What leaves gets a title and is judged beside what has left; what differs by few is refused with the reason. */
import type { Page } from '@playwright/test'
import { codeAs, expect, letOut, seriousFaults, settled, test } from './researcher'

const EVERYBODY = '/crosstab?rows=all&columns=industry'
const FEWER = `${EVERYBODY}&where=${encodeURIComponent('NOT origin="New Zealand"')}`

async function asks(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
  await page.getByRole('button', { name: 'CSV' }).click()
  await expect(page.getByRole('dialog').getByLabel('Tittel')).toBeVisible()
}

test('a table that differs by few people from one that left is refused, and the ledger has both', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  await asks(page, EVERYBODY)
  await page.getByLabel('Tittel').fill('Tabell 2')
  expect((await letOut(page)).suggestedFilename()).toBe('crosstab.csv')

  await asks(page, FEWER)
  const dialog = page.getByRole('dialog')
  await page.getByLabel('Tittel').fill('Tabell 7')
  await expect(dialog.getByText('røper den tall for få personer')).toBeVisible()
  await expect(dialog.getByText(/Det trengs: .*«Tabell 2»/).first()).toBeVisible()
  const leave = page.getByRole('button', { name: 'Skriv opp og last ned CSV' })
  await expect(leave).toBeDisabled()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByLabel('Hvorfor skal den ut likevel?').fill('Avtalt med personvernombudet')
  const second = page.waitForEvent('download')
  await leave.click()
  await second

  await page.goto('/releases')
  await settled(page)
  await expect(page.getByText('Tall for få personer kan regnes ut')).toBeVisible()
  await expect(page.getByText('«Avtalt med personvernombudet»')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Tabell 2', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: 'Hvor mange de er' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Trekk tilbake' }).click()
  await page.getByLabel('Hvorfor brukes den ikke lenger?').fill('erstattet')
  await page.getByRole('button', { name: 'Trekk tilbake' }).click()
  await expect(page.getByText('Trukket tilbake av Ida: «erstattet»').first()).toBeVisible()
})

test('a table of an earlier paper is pasted, and a wrong line is named', async ({ page }) => {
  await codeAs(page, 'Ida')
  await page.goto('/releases?do=paper')
  await page.getByLabel('Hva den heter').fill('Rapport 2024')
  await page.getByLabel('Når den kom ut').fill('2024-05-01')
  await page.getByRole('combobox', { name: 'Hva kolonnene er' }).selectOption('sex')
  const table = page.getByRole('textbox', { name: 'Tabellen' })
  await table.fill('tema;Kvinne;Mann;alle\n(base);20;x;40')
  await page.getByRole('button', { name: 'Legg inn', exact: true }).click()
  await expect(page.getByText('Linje 2, felt 3 er ikke et helt tall.')).toBeVisible()
  await table.fill('tema;Kvinne;Mann;alle\n(base);20;20;40')
  await page.getByRole('button', { name: 'Legg inn', exact: true }).click()
  await expect(page.getByText('«Rapport 2024» er lagt inn')).toBeVisible()
  await expect(page.getByText('tidligere publisert')).toBeVisible()
})
