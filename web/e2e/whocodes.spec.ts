/** Who codes is asked where a text is opened, and what is typed on to the text is never a name. */
import { expect, settled, test } from './researcher'

test('keys typed on before anybody said who codes are no name', async ({ page }) => {
  await page.goto('/documents/1')
  await settled(page)
  await expect(page.getByRole('region', { name: 'Hvem koder?' })).toBeVisible()
  await page.locator('[data-pane=text]').focus()
  for (const key of ['j', 's', 'c']) await page.keyboard.press(key)
  await page.keyboard.type('ny-boform')
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('dialog', { name: 'Hvem koder?' })).toBeFocused()
  for (const key of ['j', 'j', 's', 'c']) await page.keyboard.press(key)
  await page.keyboard.type('bo')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Nytt navn')).toHaveValue('')
  const answer = await page.request.get('/api/session')
  const { chosen, coders } = (await answer.json()) as { chosen: boolean; coders: string[] }
  expect(chosen).toBe(false)
  expect(coders).not.toContain('jjscbo')
})
