/** The ledger while it is empty: this file runs before those that let something out. */
import { expect, seriousFaults, settled, test } from './researcher'

test('before anything has left, the screen says what it is for', async ({ page }) => {
  await page.goto('/releases')
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Ingenting er gitt videre ennå' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
})
