/** A crosstab is asked for, narrowed, read, sorted, turned and opened by the keyboard alone. */
import type { Locator, Page } from '@playwright/test'
import { expect, seriousFaults, settled, test } from './researcher'

/** Tab until the thing has the focus. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('a table is asked for and read by the keyboard alone', async ({ page }) => {
  await page.goto('/crosstab?rows=ARB,SOS,KNAPP&columns=region_of_origin')
  await settled(page)
  await page.locator('h1').focus()

  const groups = page.getByLabel('Registergrupper')
  await reach(page, groups)
  await page.keyboard.type('Kj')
  await expect(page).toHaveURL(/columns=sex/)
  const base = page.getByRole('row', { name: /^Grunnlag/ })
  await expect(base).toContainText('24')

  await reach(page, page.getByRole('button', { name: 'Bare noen av dem …' }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Bare for')).toBeFocused()
  await page.keyboard.type('kind:interview')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/where=kind%3Ainterview/)
  await expect(base).toContainText('40')

  const cells = page.locator('tbody tr').first().locator('td > *')
  await reach(page, cells.first())
  await page.keyboard.press('ArrowRight')
  await expect(cells.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(cells.first()).toBeFocused()
  expect(await seriousFaults(page)).toEqual([])
})

test('the base keeps its name when the rows scroll below it', async ({ page }) => {
  await page.goto('/crosstab?rows=all&columns=sex')
  await settled(page)
  const base = page.locator('tr.bases > :first-child')
  await base.evaluate((cell) => (cell.closest('table')!.parentElement!.scrollTop = 41))
  const seen = await base.evaluate((cell) => {
    const { left, top, height } = cell.getBoundingClientRect()
    return document.elementFromPoint(left + 20, top + height / 2)?.textContent
  })
  expect(seen).toContain('Grunnlag')
})

test('a number leads to as many people as it says, and Back to the table', async ({ page }) => {
  await page.goto('/crosstab?rows=ARB,SOS&columns=sex')
  await settled(page)
  const cell = page.getByRole('link', { name: /Åpne sitatene/ }).first()
  const count = Number(await cell.locator('.n').textContent())
  await cell.press('Enter')
  await expect(page.locator('.total')).toContainText(` ${count} respondenter`)
  await page.goBack()
  await expect(page).toHaveURL(/crosstab\?rows=ARB/)
})

test('bands of numbers stand in their order, and a table is sorted and turned', async ({
  page,
}) => {
  await page.goto('/crosstab?rows=ARB,SOS,KNAPP&columns=age_group')
  await settled(page)
  const heads = page.locator('thead th[scope=col]')
  await expect(heads.nth(1)).toContainText('18–29')
  await expect(heads.nth(2)).toContainText('30–39')

  await heads.last().getByRole('button').press('Enter')
  await expect(page).toHaveURL(/sort=/)
  const counts = await page.locator('tbody tr td:last-child .n').allTextContents()
  // “At least one of them” and “none of them” stand below, and are not sorted.
  const shown = counts.map(Number).slice(0, 3)
  expect(shown).toEqual([...shown].sort((a, b) => b - a))

  await page.getByRole('button', { name: 'Bytt rader og kolonner' }).press('Enter')
  await expect(page.locator('tbody tr th').first()).toContainText('18–29')
})

test('each theme is tested where nothing of its row is withheld', async ({ page }) => {
  await page.goto('/crosstab?rows=ARB,SOS,KNAPP&columns=sex')
  await settled(page)
  await page.getByRole('button', { name: 'Tester per tema' }).press('Enter')
  await expect(page).toHaveURL(/tests=true/)
  const tests = page.getByRole('table').nth(1)
  await expect(tests.getByRole('row', { name: /Arbeid og økonomi/ })).toContainText('0,84')
  await expect(tests.getByRole('row', { name: /Sosiale relasjoner/ })).toContainText('skjult')
  await expect(page.getByText('p (Holm): justert for 2 testede temaer')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})

test('percents are of the group, the row or the column, and the table is drawn', async ({
  page,
}) => {
  await page.goto('/crosstab?rows=ARB&columns=sex')
  await settled(page)
  const work = page.getByRole('row', { name: /^Arbeid og økonomi/ })
  await expect(work).toContainText('58 %')
  await page.getByLabel('Prosent av').selectOption('row')
  await expect(page).toHaveURL(/percent=row/)
  await expect(work).toContainText('48 %')
  await page.getByLabel('Prosent av').selectOption('base')
  for (const view of ['dots', 'mosaic']) {
    await page.getByLabel('Vis som').selectOption(view)
    await expect(page).toHaveURL(new RegExp(`view=${view}`))
    await expect(page.locator('main svg').getByText('Kvinne').first()).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  }
})

test('a table in round numbers withholds nothing and says so', async ({ page }) => {
  await page.goto('/crosstab?rows=ARB,SOS,KNAPP&columns=age_group')
  await settled(page)
  await page.getByLabel('Skjul tall under').selectOption('round')
  await expect(page).toHaveURL(/minCell=round/)
  await expect(page.getByRole('note', { name: /^Skjult/ })).toHaveCount(0)
  const counts = (await page.locator('tbody td .n').allTextContents()).map(Number)
  expect(counts.length).toBeGreaterThan(20)
  expect(counts.filter((count) => count % 5 !== 0)).toEqual([])
  await expect(
    page
      .getByLabel('Merknader')
      .getByText(/avrundet/)
      .first(),
  ).toBeVisible()
})
