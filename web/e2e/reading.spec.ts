/** Reading a document: what is shown of its codings, finding, citing, setting the text, printing. */
import type { Page } from '@playwright/test'
import { expect, seriousFaults, settled, test } from './researcher'

test.use({ look: { language: 'nb', theme: 'light' }, permissions: ['clipboard-write'] })

async function open(page: Page, address = '/documents/1'): Promise<void> {
  await page.goto(address)
  await settled(page)
  await page.locator('[data-turn]').first().waitFor()
}

async function codings(page: Page) {
  const answer = await page.request.get('/api/codings?document=1')
  return (await answer.json()) as { code: string; direction: string | null }[]
}

test('a filter stands in the address, tells what it hides, and one key clears it', async ({
  page,
}) => {
  const all = await codings(page)
  const pushing = all.filter(({ code, direction }) => /^SOS/.test(code) && direction === 'push')
  await open(page, '/documents/1?codes=SOS&direction=push')
  const told = page.getByText(`${pushing.length} av ${all.length} vist`)
  await expect(told).toBeVisible()
  await expect(page.locator('[data-pane=codings] h2')).toHaveText(`${pushing.length} kodinger`)
  await page.getByRole('button', { name: 'push' }).click()
  await expect(page).toHaveURL(/documents\/1\?codes=SOS$/)
  await page.reload()
  await expect(page.getByRole('button', { name: /Sosiale relasjoner/ })).toBeVisible()
  await page.locator('[data-pane=text]').focus()
  await page.keyboard.press('0')
  await expect(page).toHaveURL(/documents\/1$/)
  await expect(page.locator('[data-pane=codings] h2')).toHaveText(`${all.length} kodinger`)
})

test('the panel of what is shown opens by key, chooses, and Escape leaves it', async ({ page }) => {
  await open(page)
  await page.locator('[data-pane=text]').focus()
  await page.keyboard.press('Shift+F')
  const panel = page.getByRole('region', { name: 'Hva som vises av kodingene' })
  await panel.getByLabel('Kodet av').selectOption({ label: 'Jonas' })
  await expect(page).toHaveURL(/coder=Jonas/)
  await panel.getByRole('button', { name: 'med notat' }).click()
  await expect(page).toHaveURL(/marked=memo/)
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('a stripe shows just its passage, and tells code and coder beside it', async ({ page }) => {
  await open(page)
  await page.locator('.stripe').first().hover()
  const marks = () =>
    page.evaluate(() =>
      [...CSS.highlights.keys()].filter((name) => /^(faded|pointed-\d+)$/.test(name)),
    )
  expect((await marks()).map((name) => name.replace(/\d+/, 'n')).sort()).toEqual([
    'faded',
    'pointed-n',
  ])
  const label = page.locator('.stripes p')
  const text = await page.locator('[data-pane=text]').boundingBox()
  const box = await label.boundingBox()
  expect(box!.x).toBeGreaterThan(text!.x + text!.width)
  await page.mouse.move(500, 300)
  expect(await marks()).toEqual([])
})

test('the code map goes where one clicks, and by key', async ({ page }) => {
  await open(page)
  const map = page.getByRole('slider', { name: 'Kodekart over dokumentet' })
  await map.click({ position: { x: 8, y: 400 } })
  await expect(map).not.toHaveAttribute('aria-valuenow', '1')
  const scrolled = () => page.locator('.scroller').evaluate((box) => box.scrollTop)
  expect(await scrolled()).toBeGreaterThan(1000)
  await map.press('Home')
  await expect.poll(scrolled).toBeLessThan(20)
  const drawn = await page.evaluate(() =>
    performance.getEntriesByName('sitat:code-map').map((measure) => measure.duration),
  )
  expect(Math.min(...drawn)).toBeLessThan(10)
})

test('finding counts, goes round, tells å from a, and Escape leads back', async ({ page }) => {
  await open(page)
  await page.locator('[data-pane=text]').focus()
  const scrolled = () => page.locator('.scroller').evaluate((box) => box.scrollTop)
  const stood = await scrolled()
  await page.keyboard.press('Control+f')
  const field = page.getByRole('textbox', { name: 'Finn i dokumentet' })
  await field.fill('folk')
  const told = page.getByRole('search').getByRole('status')
  await expect(told).toHaveText(/^1 av \d+$/)
  await field.press('Shift+Enter')
  const count = /av (\d+)/.exec((await told.textContent()) ?? '')?.[1]
  await expect(told).toHaveText(`${count} av ${count}`)
  await field.press('F3')
  await expect(told).toHaveText(`1 av ${count}`)
  await field.fill('så')
  const withRing = await told.textContent()
  await field.fill('sa')
  expect(await told.textContent()).not.toBe(withRing)
  await field.fill('xqzw')
  await expect(told).toHaveText('ingen treff')
  expect(await seriousFaults(page)).toEqual([])
  await field.press('Escape')
  await expect(field).toHaveCount(0)
  expect(Math.abs((await scrolled()) - stood)).toBeLessThan(3)
})

test('how the text is set is remembered, and nothing sticks out', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Hvordan teksten ser ut' }).click()
  await page.getByText('Uten', { exact: true }).click()
  await page.getByText('Luftig', { exact: true }).click()
  await page.getByLabel(/Numre å vise til/).check()
  await page.getByLabel('Mer luft').check()
  await page.getByRole('button', { name: 'Større tekst' }).click()
  expect(await seriousFaults(page)).toEqual([])
  await page.reload()
  await page.locator('[data-turn]').first().waitFor()
  const style = await page.locator('.sheet').evaluate((sheet) => {
    const { fontSize, fontFamily } = getComputedStyle(sheet)
    return { fontSize, fontFamily }
  })
  expect(style.fontSize).toBe('18px')
  expect(style.fontFamily).toContain('Inter')
  await expect(page.getByText(/^2\.\d$/).first()).toBeVisible()
})

test('what is selected is copied with its reference', async ({ page }) => {
  await open(page)
  await page.locator('[data-pane=text]').focus()
  for (const key of ['j', 's', 'Shift+C']) await page.keyboard.press(key)
  await expect(page.locator('.pane-text footer')).toContainText(/henvisningen R01, 2\.1/)
})

test('a printed document has numbers, names in the margin, and facts only when asked', async ({
  page,
}) => {
  await open(page)
  await page.goto('/documents/1/print')
  await settled(page)
  const sheet = page.locator('article')
  await expect(sheet.getByRole('heading', { name: 'R01' })).toBeVisible()
  await expect(sheet.getByText('Arbeid og økonomi').first()).toBeVisible()
  await expect(sheet).not.toContainText('Ungarn ·')
  await page.getByLabel('Intervjuerens replikker').uncheck()
  await expect(page).toHaveURL(/interviewers=no/)
  await expect(sheet.locator('.interviewer')).toHaveCount(0)
  await page.getByLabel('Fakta om respondenten').check()
  await expect(page.getByText('kan identifisere personen')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.byteLength).toBeGreaterThan(20_000)
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${theme}`, () => {
    test.use({ look: { language: 'nb', theme }, viewport: { width: 390, height: 844 } })
    test('text, stripes and map have room, and a stripe says its name below', async ({ page }) => {
      await open(page)
      await page.locator('.stripe').first().click()
      await expect(page.locator('.pane-text footer .named')).toBeVisible()
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBeLessThanOrEqual(0)
      expect(await seriousFaults(page)).toEqual([])
    })
  })
}
