/** The history: looked through, a point named, gone back to with a preview, and taken along. */
import { codeAs, expect, seriousFaults, settled, test } from './researcher'
import type { Page } from '@playwright/test'

async function memo(page: Page, text: string): Promise<void> {
  const session = await page.request.get('/api/session')
  const { csrf } = (await session.json()) as { csrf: string }
  const answer = await page.request.post('/api/memos', {
    data: { target: 'project', text },
    headers: { 'X-CSRF-Token': csrf },
  })
  expect(answer.ok()).toBe(true)
}

async function memos(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/memos?target=project&id=0')
  return ((await answer.json()) as { text: string }[]).map(({ text }) => text)
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

test('a point gets a name, one sees what going back would do, goes, and takes it back', async ({
  page,
}) => {
  const unlike = Date.now()
  await codeAs(page, 'Ida')
  await memo(page, `Det første ${unlike}`)
  await page.goto('/history')
  await settled(page)
  await page
    .getByRole('button', { name: /^Navngi punktet rett etter/ })
    .first()
    .click()
  await dialog(page, 'Navngi dette punktet').getByLabel('Navn').fill(`Før møtet ${unlike}`)
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Punktet heter «Før møtet ${unlike}»`)).toBeVisible()

  await codeAs(page, 'Ola')
  await memo(page, `Det andre ${unlike}`)
  await codeAs(page, 'Ida')
  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: `Før møtet ${unlike}`, exact: true }).click()
  const point = dialog(page, 'Navngitt punkt')
  await expect(point.getByText('1 endring tas tilbake.')).toBeVisible()
  await expect(point.getByText('Også arbeid av Ola (1) tas tilbake.')).toBeVisible()
  await expect(point.getByRole('row', { name: /Notater/ })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await point.getByRole('button', { name: 'Gå tilbake', exact: true }).click()
  await expect(
    page.getByRole('main').getByText(`Gikk tilbake til «Før møtet ${unlike}»`).first(),
  ).toBeVisible()
  expect(await memos(page)).not.toContain(`Det andre ${unlike}`)
  expect(await memos(page)).toContain(`Det første ${unlike}`)

  await page
    .getByRole('button', { name: /^Angre: Gikk tilbake/ })
    .first()
    .click()
  await expect.poll(() => memos(page)).toContain(`Det andre ${unlike}`)
})

test('the history is looked through by who, what and words, and taken along as a file', async ({
  page,
}) => {
  const unlike = `Sporet ${Date.now()}`
  await codeAs(page, 'Ida')
  await memo(page, unlike)
  await page.goto('/history')
  await settled(page)
  await page.getByLabel('Hvem', { exact: true }).selectOption('Ida')
  await page.getByLabel('Hva', { exact: true }).selectOption('memos')
  await expect(page).toHaveURL(/kind=memos/)
  await expect(page.getByRole('listitem').filter({ hasText: 'Ida' }).first()).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Eksporter …' }).click()
  const audit = dialog(page, 'Historikken som revisjonsspor')
  await expect(audit.getByText(/det som vises nå/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    audit.getByRole('link', { name: /CSV/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
})
