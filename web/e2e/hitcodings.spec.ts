/** From hits to codings: a preview, one change, one undo; what is new in a saved search; a rule's suggestions. */
import AxeBuilder from '@axe-core/playwright'
import { codeAs, expect, seriousFaults, settled, test } from './researcher'
import type { Page } from '@playwright/test'

const panel = (page: Page, name: string) => page.getByRole('complementary', { name })

/** Of the panel alone: the list beside it has tests of its own. */
async function panelFaults(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include('aside').analyze()
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

async function count(page: Page): Promise<number> {
  const answer = await page.request.get('/api/codings')
  return ((await answer.json()) as unknown[]).length
}

async function chooseCode(page: Page, where: ReturnType<typeof panel>, letters: string) {
  await where.getByRole('combobox', { name: 'Kode' }).fill(letters)
  await expect(where.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
}

test('the hits are previewed, coded by one key and one button, and taken back by one undo', async ({
  page,
}) => {
  await codeAs(page, 'Ida')
  const before = await count(page)
  await page.goto('/search?q=venner')
  await settled(page)
  await page.getByRole('heading', { name: 'Søk' }).click()
  await page.keyboard.press('c')
  const code = panel(page, 'Kod treffene')
  await chooseCode(page, code, 'hjemlengsel')
  await code.getByText('Replikken').click()
  const sum = code.getByText(/^Blir \d+ kodinger? i \d+ dokumenter?/)
  await expect(sum).toBeVisible()
  const said = Number(/\d+/.exec((await sum.textContent()) ?? '')?.[0])
  await expect(
    code
      .getByRole('listitem')
      .filter({ has: page.locator('mark') })
      .first(),
  ).toBeVisible()
  expect(await panelFaults(page)).toEqual([])
  await code.getByRole('button', { name: /^Lag \d+/ }).click()
  await expect(code.getByText(/kodinger? som/)).toBeVisible()
  expect(await count(page)).toBe(before + said)
  await code.getByRole('button', { name: 'Angre' }).click()
  await expect.poll(() => count(page)).toBe(before)
  await page.reload()
  await expect(sum).toBeVisible()
})

test('a search is saved as a rule, its suggestions are accepted and refused by key, and undone', async ({
  page,
}) => {
  const name = `Venner ${Date.now()}`
  await codeAs(page, 'Ida')
  const before = await count(page)
  await page.goto('/search?q=venner')
  await settled(page)
  await page.getByRole('button', { name: 'Lagre søket' }).click()
  const save = panel(page, 'Lagre søket')
  await save.getByLabel('Navn').fill(name)
  await save.getByLabel('Foreslå å kode treffene').check()
  await chooseCode(page, save, 'barn som')
  expect(await panelFaults(page)).toEqual([])
  await save.getByRole('button', { name: 'Lagre søket' }).click()
  await expect(page.getByText(/Ingenting nytt siden/)).toBeVisible()
  await page.getByRole('link', { name: 'Gå gjennom forslagene' }).click()
  await settled(page)
  await expect(page.getByText(/^\d+ venter$/)).toBeVisible()
  const waiting = Number(
    /\d+/.exec((await page.getByText(/^\d+ venter$/).textContent()) ?? '')?.[0],
  )
  expect(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('1')
  await page.keyboard.press('a')
  await expect(page.getByText('100 % (1 av 1 godtatt)')).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByText('50 % (1 av 2 godtatt)')).toBeVisible()
  await expect(page.getByText(`${waiting - 2} venter`)).toBeVisible()
  expect(await count(page)).toBe(before + 1)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('100 % (1 av 1 godtatt)')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Ingen forslag er avgjort ennå')).toBeVisible()
  expect(await count(page)).toBe(before)
  await page.goto('/search?panel=searches')
  await settled(page)
  const row = page.getByRole('listitem').filter({ hasText: name })
  expect(await seriousFaults(page)).toEqual([])
  await row.getByRole('button', { name: 'Slett' }).click()
  await expect(page.getByText(`«${name}» er slettet.`)).toBeVisible()
})

test('a hit that a correction brings is new until it is marked as seen', async ({ page }) => {
  const name = `Nye ${Date.now()}`
  const word = `ordet${Date.now()}`
  await codeAs(page, 'Ida')
  const session = await page.request.get('/api/session')
  const { csrf } = (await session.json()) as { csrf: string }
  const headers = { 'X-CSRF-Token': csrf }
  const kept = await page.request.post('/api/searches', { data: { name, query: word }, headers })
  const { id } = (await kept.json()) as { id: number }
  const documents = (await (await page.request.get('/api/documents')).json()) as { id: number }[]
  const first = documents[0]!.id
  const document = (await (await page.request.get(`/api/documents/${first}`)).json()) as {
    version: number
    turns: { start: number; role: string }[]
  }
  const at = document.turns.find(({ role }) => role === 'informant')!.start
  const corrected = await page.request.post(`/api/documents/${first}/text`, {
    data: { version: document.version, replacements: [{ start: at, end: at, text: `${word} ` }] },
    headers,
  })
  expect(corrected.ok(), await corrected.text()).toBe(true)
  await expect
    .poll(async () => {
      const answer = await page.request.get(`/api/searches/${id}/news`)
      return ((await answer.json()) as { fresh: number }).fresh
    })
    .toBe(1)
  await page.goto(`/search?q=${word}&saved=${id}`)
  await settled(page)
  await expect(page.getByText(/^1 nytt treff siden .* \(av 1\)$/)).toBeVisible()
  await page.getByRole('button', { name: 'Bare de nye' }).click()
  await expect(page.locator('mark', { hasText: word })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Merk som sett' }).click()
  await expect(page.getByText(/^Ingenting nytt siden/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^1 nytt treff siden/)).toBeVisible()
})
