import { expect, test } from '@playwright/test'

/** The road out and in again, as a researcher goes it. */
test('a project moves out, and finds nothing new in itself', async ({ page }) => {
  await page.goto('/export')
  const wait = page.waitForEvent('download')
  await page.getByRole('link', { name: /\.qdpx/ }).click()
  const file = await (await wait).path()

  await page.goto('/move-in')
  await page.locator('input[type=file]').setInputFiles({
    name: 'demo.qdpx',
    mimeType: 'application/zip',
    buffer: await import('node:fs').then((fs) => fs.readFileSync(file)),
  })
  await expect(
    page.getByText(/her fra før\. Det er ingenting|here already\. There is nothing/),
  ).toBeVisible({
    timeout: 60_000,
  })
})
