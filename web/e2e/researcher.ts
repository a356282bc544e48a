/** A browser whose every request is watched: none may leave the server's own origin. */
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Download, type Page } from '@playwright/test'

export { expect }

export interface Look {
  language: 'nb' | 'en'
  theme: 'light' | 'dark'
}

export const test = base.extend<{ watched: void; look: Look }>({
  look: [{ language: 'nb', theme: 'light' }, { option: true }],
  watched: [
    async ({ page, baseURL, look }, use) => {
      const strayed: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.origin !== baseURL && !['data:', 'blob:'].includes(url.protocol)) {
          strayed.push(request.url())
        }
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await prefer(page, look)
      await use()
      expect(strayed, 'requests to other origins').toEqual([])
      expect(complaints, 'errors in the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Sets language and theme as if this person had chosen them before. */
export async function prefer(page: Page, look: Look): Promise<void> {
  await page.addInitScript((chosen) => {
    const key = 'sitat.preferences'
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object
    localStorage.setItem(key, JSON.stringify({ ...kept, ...chosen }))
  }, look)
}

/** Everything has been fetched and drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main article, main [role=document], main').first().waitFor()
  await expect(page.locator('.spinner')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/** What axe finds serious or critical, in words short enough to read. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.violations
    .filter((fault) => fault.impact === 'serious' || fault.impact === 'critical')
    .map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** Chooses who codes, when the program asks. */
export async function codeAs(page: Page, name: string): Promise<void> {
  const session = await page.request.get('/api/session')
  const { csrf } = (await session.json()) as { csrf: string }
  const answer = await page.request.put('/api/session', {
    data: { coder: name },
    headers: { 'X-CSRF-Token': csrf },
  })
  expect(answer.ok()).toBe(true)
}

/** Imports a text as a document of its own; answers its id. */
export async function importText(page: Page, name: string, text: string): Promise<number> {
  const session = await page.request.get('/api/session')
  const { csrf } = (await session.json()) as { csrf: string }
  const started = await page.request.post('/api/imports', {
    headers: { 'X-CSRF-Token': csrf },
    multipart: {
      files: { name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') },
    },
  })
  const { id } = (await started.json()) as { id: string }
  let document = 0
  await expect
    .poll(async () => {
      const state = await page.request.get(`/api/imports/${id}`)
      const { taken } = (await state.json()) as { taken: { documentId: number }[] }
      document = taken[0]?.documentId ?? 0
      return document
    })
    .not.toBe(0)
  return document
}

/**
 * Lets the table of the open dialog out. What other tests have let out may speak against it; then
 * it leaves with a reason.
 */
export async function letOut(page: Page, format = 'CSV'): Promise<Download> {
  const dialog = page.getByRole('dialog')
  const leave = dialog.getByRole('button', { name: new RegExp(format) })
  const reason = dialog.getByLabel('Hvorfor skal den ut likevel?')
  await expect(async () => {
    if (await reason.isVisible()) await reason.fill('Prøvd i en test')
    await expect(leave).toBeEnabled({ timeout: 500 })
  }).toPass()
  const download = page.waitForEvent('download')
  await leave.press('Enter')
  return download
}
