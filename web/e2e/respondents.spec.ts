/** What a researcher does with the table of respondents; each leaves it as it was. */
import type { Locator, Page } from '@playwright/test'
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

const R05 = 4

async function open(page: Page): Promise<void> {
  await codeAs(page, 'Kari')
  await page.goto('/respondents')
  await settled(page)
  await page.getByRole('columnheader', { name: /Kjønn/ }).waitFor()
}

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-at="${row}-${column}"]`)

async function undo(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Angre' }).click()
  await expect(page.getByRole('main').getByText(/^Angret: /)).toBeVisible()
}

async function latest(page: Page): Promise<{ textNb: string; textEn: string }> {
  const answer = await page.request.get('/api/history?limit=1')
  const { items } = (await answer.json()) as { items: { textNb: string; textEn: string }[] }
  return items[0] ?? { textNb: '', textEn: '' }
}

test('a slip of the keys makes no group until it is chosen as one', async ({ page }) => {
  await open(page)
  await cell(page, R05, 0).focus()
  await page.keyboard.type('Mnan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Ingen er i gruppen «Mnan». Velg:')
  await expect(page.getByRole('option')).toHaveText(['Mente du «Mann»?', 'Ny gruppe «Mnan»'])
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(cell(page, R05, 0)).toHaveText('Mann')
  await expect(page.getByText('Kjønn for R05 er lagret.')).toBeVisible()
  expect(await latest(page)).toMatchObject({
    textNb: 'R05: Kjønn «Kvinne» → «Mann»',
    textEn: 'R05: Sex “Kvinne” → “Mann”',
  })
  await undo(page)
  await expect(cell(page, R05, 0)).toHaveText('Kvinne')
})

test('a cell that is left with an unknown group keeps what it had, and says so', async ({
  page,
}) => {
  await open(page)
  await cell(page, R05, 0).focus()
  await page.keyboard.type('Ukjønn')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByText(/Kjønn for R05 er som før: «Ukjønn» er ingen gruppe/)).toBeVisible()
  await expect(cell(page, R05, 0)).toHaveText('Kvinne')
})

test('cells pasted from a sheet are one change, and the new groups are told', async ({ page }) => {
  await open(page)
  await cell(page, R05, 0).focus()
  await cell(page, R05, 0).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Mann\t30–39\r\nAnnet\t41–49\r\n')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(
    page.getByText('4 verdier er lagret. 2 nye grupper: «Annet», «41–49».'),
  ).toBeVisible()
  await expect(cell(page, R05 + 1, 0)).toHaveText('Annet')
  expect((await latest(page)).textNb).toMatch(/^Satte 4 verdier: R05: Kjønn «Kvinne» → «Mann»; /)
  await undo(page)
  await expect(cell(page, R05, 0)).toHaveText('Kvinne')
  await expect(cell(page, R05 + 1, 0)).toHaveText('Mann')
})

test('a range is chosen with Shift, filled down, emptied and set to unknown, one step each', async ({
  page,
}) => {
  await open(page)
  const before = await cell(page, R05 + 2, 0).innerText()
  await cell(page, R05, 0).focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.locator('[data-at][aria-selected=true]')).toHaveCount(3)
  await page.keyboard.press('Control+d')
  await expect(page.getByText(/verdi(er)? er lagret|Kjønn for R\d+ er lagret/)).toBeVisible()
  for (const row of [R05, R05 + 1, R05 + 2]) await expect(cell(page, row, 0)).toHaveText('Kvinne')
  await undo(page)
  await expect(cell(page, R05 + 2, 0)).toHaveText(before)

  await page.getByRole('button', { name: 'Sett de valgte cellene til ukjent' }).click()
  await expect(page.getByText('3 verdier er lagret.')).toBeVisible()
  await expect(cell(page, R05 + 1, 0)).toContainText('ukjent')
  expect(await seriousFaults(page)).toEqual([])
  await undo(page)
  await cell(page, R05, 0).focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(page.getByText('2 verdier er lagret.')).toBeVisible()
  await undo(page)
  await expect(cell(page, R05, 0)).toHaveText('Kvinne')
})

test('rows pasted below the last respondent become respondents when that is chosen', async ({
  page,
}) => {
  await open(page)
  await cell(page, R05, 0).focus()
  await page.keyboard.press('Control+ArrowDown')
  await page.locator('[data-at]:focus').evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', `${element.textContent?.trim() ?? ''}\nKvinne\nMann\n`)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(
    page.getByRole('dialog', { name: '2 rader ligger under den siste respondenten' }),
  ).toBeVisible()
  await expect(page.getByLabel('Merkelapper')).toHaveValue('R49\nR50')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Legg til og fyll ut' }).click()
  await expect(page.getByText('2 respondenter er lagt til.')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'R50' })).toBeVisible()
  await undo(page)
  await expect(page.getByText('48 av 48 respondenter')).toBeVisible()
})

test('a respondent is added by hand and can be filled in at once', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Ny respondent' }).click()
  await page.getByLabel('Merkelapp', { exact: true }).fill('X01')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowheader', { name: 'X01' })).toBeVisible()
  await expect(page.locator('[data-at]:focus')).toHaveCount(1)
  await undo(page)
  await expect(page.getByText('48 av 48 respondenter')).toBeVisible()
})

test('a variable is added by hand, and another is given a name everybody sees', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Ny variabel' }).click()
  await page.getByLabel('Navn på bokmål').fill('Boligtype')
  await page.getByLabel('Hva verdiene er').selectOption({ label: 'Grupper i rekkefølge' })
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Legg til' }).click()
  await expect(page.getByRole('columnheader', { name: /Boligtype/ })).toBeVisible()
  await undo(page)
  await expect(page.getByRole('columnheader', { name: /Boligtype/ })).toHaveCount(0)

  await page.getByRole('button', { name: /^Endre Utdanning/ }).click()
  await page.getByLabel('Navn på bokmål').fill('Høyeste utdanning')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('columnheader', { name: /Høyeste utdanning/ })).toBeVisible()
  expect((await latest(page)).textNb).toBe('Variabelen «Utdanning» heter nå «Høyeste utdanning»')
  await undo(page)
  await expect(page.getByRole('columnheader', { name: /^Utdanning/ })).toBeVisible()
})

test('a variable has a column for another moment, with values and groups of its own', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: /^Endre Aldersgruppe/ }).click()
  await page.getByLabel('Verdier på et annet tidspunkt').selectOption({ label: 'ved utvandring' })
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Vis kolonne' }).click()
  await expect(
    page.getByRole('columnheader', { name: /Aldersgruppe: ved utvandring/ }),
  ).toBeVisible()
  await cell(page, R05, 2).focus()
  await page.keyboard.type('30–39')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Aldersgruppe: ved utvandring for R05 er lagret/)).toBeVisible()
  expect((await latest(page)).textNb).toBe('R05: Aldersgruppe ved utvandring (tom) → «30–39»')
  await undo(page)
  await expect(cell(page, R05, 2)).toHaveText(/^\s*(tom)?\s*$/)
})

test('the query field shows the name of a variable and writes its key', async ({ page }) => {
  await page.goto('/search')
  await settled(page)
  await page.getByRole('search').getByRole('combobox').pressSequentially('aldersg')
  await expect(page.getByRole('option').first()).toContainText('Aldersgruppe · age_group')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('age_group=')
})
