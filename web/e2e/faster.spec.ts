/** Whoever types faster than the server answers. */
import type { Page } from '@playwright/test'
import { codeWith, codings, expectCodings, open, press, words } from './desk'
import { expect, test } from './researcher'

/** The server takes its time to store a coding. */
async function slow(page: Page, millis: number): Promise<void> {
  await page.route('**/api/codings', async (route) => {
    if (route.request().method() === 'POST') await new Promise((go) => setTimeout(go, millis))
    await route.continue()
  })
}

test('what is done to a coding before the server has it is done to it', async ({ page }) => {
  await open(page, 'For rask')
  await slow(page, 700)
  await press(page, 'j', 'Shift+2', 'Shift+ArrowRight')
  await codeWith(page, 'hjemleng')
  await press(page, 'n', 'Shift+ArrowRight', 'Shift+ArrowRight')
  expect(await codings(page)).toEqual([])
  await expect.poll(() => words(page)).toEqual(['Jeg savnet huset og'])

  await press(page, 'j', 'j')
  await codeWith(page, 'barn')
  await press(page, '1', 'm')
  await page.keyboard.type('Skrevet før ')
  expect(await codings(page)).toHaveLength(1)
  await expectCodings(page, 2)
  await page.keyboard.type('og etter')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(async () => (await codings(page)).map(({ memo }) => memo))
    .toEqual(['', 'Skrevet før og etter'])
})

test('nothing typed right after a coding is lost, or done to something else', async ({ page }) => {
  await open(page, 'Etter hverandre')
  await slow(page, 600)
  await press(page, 'j', 'j', 't')
  await codeWith(page, 'hjemleng')
  await press(page, 'e')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('barn')
  await press(page, 'Enter', '1')
  await press(page, 'w')
  await page.keyboard.type('75')
  await press(page, 'Enter')
  expect(await codings(page)).toEqual([])
  await expect
    .poll(() => codings(page))
    .toMatchObject([{ code: 'SOS.BARN', direction: 'push', weight: 75 }])

  await press(page, 'j', 'j', 't')
  await codeWith(page, 'hjemleng')
  await press(page, 'Delete')
  expect(await codings(page)).toHaveLength(1)
  await expect(page.getByText('Fjernet kodingen Hjemlengsel')).toBeVisible()
  await expectCodings(page, 1)

  // Letters go on in the text: they are no answer to the question of direction.
  await press(page, 'j', 'j', 't')
  await codeWith(page, 'barn')
  await press(page, 'u')
  await expect(page.getByRole('dialog')).toBeVisible()
  await press(page, '2')
  await expectCodings(page, 2)
  expect((await codings(page))[1]).toMatchObject({ direction: 'pull' })
})
