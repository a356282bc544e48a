/** Everything that can leave leaves, and opens; backups are planned and taken from the screen. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, seriousFaults, settled, test } from './researcher'

/** The bytes of what a link or button gives. */
async function got(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await press()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Names of the entries of a zip, from its local headers. */
function entries(zip: Buffer): string[] {
  const names: string[] = []
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const length = zip.readUInt16LE(at + 28)
    names.push(zip.subarray(at + 46, at + 46 + length).toString('utf8'))
  }
  return names
}

test('tables leave in every form, a page is whole and runs nothing', async ({ page }) => {
  await page.goto('/export')
  await settled(page)
  expect(await seriousFaults(page)).toEqual([])
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  const html = await got(page, () => link('Kodebok som HTML').click())
  expect(html.name).toBe('codebook.html')
  const words = html.bytes.toString('utf8')
  expect(words).toContain('<html lang="nb">')
  expect(words).not.toContain('<script')
  const read = await page.context().newPage()
  await read.setContent(words)
  await expect(read.getByRole('table', { name: 'Kodebok' })).toBeVisible()
  await expect(read.getByRole('columnheader', { name: 'kode', exact: true })).toBeVisible()
  expect(await seriousFaults(read)).toEqual([])
  await read.close()
  const word = await got(page, () => link('Sitater som Word').click())
  expect(entries(word.bytes)).toContain('word/document.xml')
})

test('a coded document leaves from the screen and from the text', async ({ page }) => {
  await page.goto('/export?document=1')
  await settled(page)
  const pdf = await got(page, () => page.getByRole('link', { name: 'PDF' }).click())
  expect(pdf.name).toBe('R01.pdf')
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const word = await got(page, () => page.getByRole('link', { name: 'Word', exact: true }).click())
  expect(entries(word.bytes)).toContain('word/comments.xml')

  await page.goto('/documents/1')
  await settled(page)
  await page.getByRole('button', { name: 'Ta ut dokumentet med kodingene' }).press('Enter')
  const menu = await got(page, () => page.getByRole('menuitem', { name: 'PDF' }).press('Enter'))
  expect(menu.name).toBe('R01.pdf')
})

test('sets of files leave as zips with a README', async ({ page }) => {
  await page.goto('/export')
  await settled(page)
  const open = await got(page, () =>
    page.getByRole('link', { name: 'Last ned pakken (zip)' }).click(),
  )
  expect(entries(open.bytes)).toEqual(
    expect.arrayContaining(['README.md', 'coreq.csv', 'codings.csv', 'SHA256SUMS.txt']),
  )
  await page.getByLabel('Med ordene i replikkene').check()
  const tidy = await got(page, () =>
    page.getByRole('link', { name: 'Last ned tabellene (zip)' }).click(),
  )
  expect(entries(tidy.bytes)).toEqual(
    expect.arrayContaining(['turns.csv', 'people.py', 'people.R']),
  )
})

test('backups are planned, one is taken now, and a bad folder is told', async ({ page }) => {
  const folder = join(tmpdir(), `sitat-e2e-backups-${process.pid}`)
  try {
    await page.goto('/export')
    await settled(page)
    await page.getByLabel('Mappe', { exact: true }).fill('her')
    await page.getByRole('button', { name: 'Lagre planen' }).click()
    await expect(page.getByText('Skriv hele stien til mappen')).toBeVisible()
    await page.getByLabel('Mappe', { exact: true }).fill(folder)
    await page.getByRole('button', { name: 'Ta en nå' }).click()
    await expect(page.getByText('Mappen finnes ikke på denne maskinen')).toBeVisible()
    mkdirSync(folder)
    await page.getByLabel('Hvor ofte').selectOption('24')
    await page.getByRole('button', { name: 'Ta en nå' }).click()
    await expect(page.getByText(/MB på .* s/)).toBeVisible({ timeout: 60_000 })
    await expect(page.locator('.file')).toContainText(folder)
    await page.getByLabel('Hvor ofte').selectOption('0')
    await page.getByRole('button', { name: 'Lagre planen' }).click()
    await expect(page.getByText('Planen er lagret.')).toBeVisible()
    await expect(page.getByText('ikke planlagt')).toBeVisible()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
