import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

/** Unlike every other, for a text that is there already is not taken again. */
const mark = () => `${Date.now()}-${Math.floor(Math.random() * 1e6)}`

/** A folder as people have it: some twice, some of other kinds, something nobody can read. */
function folder(): { path: string; name: string } {
  const name = process.env.SITAT_PICTURES ? 'Feltarbeid' : `felt ${mark()}`
  const path = join(mkdtempSync(join(tmpdir(), 'sitat-import-')), name)
  mkdirSync(join(path, 'runde 2'), { recursive: true })
  const talk = (n: number) =>
    `I: Hvordan var det å komme hit? ${mark()}\nT${n}: Vi fant et hus. Ring Kari Hansen på 912 34 567 om du vil.\n` +
    `I: Hva savner du?\nT${n}: Maten, og familien i Storgata 12.\n`
  const first = talk(1)
  writeFileSync(join(path, `${name} 1.txt`), first)
  writeFileSync(join(path, `${name} 2.txt`), talk(2))
  writeFileSync(join(path, 'runde 2', `${name} 1 kopi.txt`), first)
  writeFileSync(
    join(path, `${name} hvem.txt`),
    `I: Jeg kom i fjor ${mark()}.\nM: Ja vel.\nI: Det var kaldt.\nM: Skjønner.\n`,
  )
  writeFileSync(join(path, 'tom.txt'), '')
  writeFileSync(join(path, 'README.md'), 'Om denne mappen.')
  return { path, name }
}

async function drop(page: Page): Promise<string> {
  const { path, name } = folder()
  await codeAs(page, 'Kari')
  await page.goto('/import')
  await settled(page)
  await page.locator('input[webkitdirectory]').setInputFiles(path)
  await expect(page.getByRole('button', { name: /Ta inn \d+ filer/ })).toBeVisible({
    timeout: 30_000,
  })
  return name
}

test('a folder is looked at, chosen among, taken, reported and taken back', async ({ page }) => {
  const name = await drop(page)
  const table = page.getByRole('region', { name: 'Filene' })
  await expect(table.getByRole('row', { name: /tom\.txt/ })).toContainText('Kan ikke leses')
  await expect(table.getByRole('row', { name: /README\.md/ })).toContainText('Utelatt')
  await expect(table.getByRole('row', { name: /1 kopi\.txt/ })).toContainText('den samme filen som')
  await expect(page.getByText(/I 2 filer står det noe som ligner personopplysninger/)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])

  await table
    .getByRole('button', { name: `${name} 1.txt` })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: `${name} 1.txt` })
  await expect(panel.getByRole('region', { name: 'Ligner personopplysninger' })).toContainText(
    '912 34 567',
  )
  await expect(panel).toContainText('replikk 2')
  expect(page.url()).not.toContain('912')
  if (process.env.SITAT_PICTURES) await page.screenshot({ path: '../docs/images/importing.png' })
  expect(await seriousFaults(page)).toEqual([])

  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /Ta inn 3 filer/ })).toBeDisabled()
  await page.getByRole('button', { name: 'I er informant' }).click()
  await page.getByRole('button', { name: /Ta inn 3 filer/ }).click()
  await expect(page.getByRole('heading', { name: '3 filer er tatt inn' })).toBeVisible({
    timeout: 20_000,
  })
  expect(await seriousFaults(page)).toEqual([])
  const documents = async () => {
    const answer = await page.request.get('/api/documents')
    return ((await answer.json()) as { name: string }[]).map((each) => each.name)
  }
  expect(await documents()).toContain(`${name} hvem`)
  await page.getByRole('button', { name: 'Angre importen' }).click()
  await expect.poll(documents).not.toContain(`${name} hvem`)

  await page.getByRole('button', { name: 'Importer mer' }).click()
  await page.getByRole('region', { name: 'Tidligere importer' }).getByRole('link').first().click()
  await expect(page.getByText('Angret', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Last ned (CSV)' })).toBeVisible()
})

test('arrows go from file to file, space leaves out, and the address brings it all back', async ({
  page,
}) => {
  const name = await drop(page)
  const table = page.getByRole('region', { name: 'Filene' })
  await table
    .getByRole('button', { name: `${name} 1.txt` })
    .first()
    .focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('complementary', { name: `${name} 2.txt` })).toBeVisible()
  await page.keyboard.press(' ')
  await expect(table.getByRole('row', { name: new RegExp(`${name} 2\\.txt`) })).toContainText(
    'Utelatt',
  )
  await page.reload()
  await expect(page.getByRole('complementary', { name: `${name} 2.txt` })).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt', exact: true }).click()
  await expect(page.getByText('Slipp en mappe, en zip eller filer her')).toBeVisible()
})

test.describe('on a phone, dark, in English', () => {
  test.use({ look: { language: 'en', theme: 'dark' }, viewport: { width: 390, height: 844 } })
  test('the files have room', async ({ page }) => {
    const { path, name } = folder()
    await codeAs(page, 'Kari')
    await page.goto('/import')
    await settled(page)
    await page.locator('input[webkitdirectory]').setInputFiles(path)
    await expect(page.getByRole('button', { name: /Take in \d+ files/ })).toBeVisible({
      timeout: 30_000,
    })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
    await page
      .getByRole('button', { name: `${name} 1.txt` })
      .first()
      .click()
    await expect(page.getByRole('region', { name: 'Looks like personal data' })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    // On a phone what belongs to a file lies over the table and what is below it.
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  })
})
