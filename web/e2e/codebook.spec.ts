/** A person's day with the codebook; each leaves it as it was. */
import type { Page } from '@playwright/test'
import { codeAs, expect, seriousFaults, settled, test } from './researcher'

interface Code {
  key: string
  parent: string | null
  nameNb: string
  definitionNb: string
  active: boolean
  colour: number
  codings: number
  edition: number
}

async function codes(page: Page): Promise<Code[]> {
  const answer = await page.request.get('/api/codebook')
  return ((await answer.json()) as { codes: Code[] }).codes
}

async function code(page: Page, key: string): Promise<Code> {
  const found = (await codes(page)).find((each) => each.key === key)
  if (!found) throw new Error(`no code ${key}`)
  return found
}

async function childrenOf(page: Page, parent: string): Promise<string[]> {
  return (await codes(page)).filter((each) => each.parent === parent).map(({ key }) => key)
}

async function open(page: Page, address: string): Promise<void> {
  await codeAs(page, 'Kari')
  await page.goto(address)
  await settled(page)
  await page.getByRole('tree').waitFor()
}

const line = (page: Page, key: string) => page.locator(`[role=treeitem][data-key="${key}"]`)

async function undo(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Angre' }).first().click()
  await expect(
    page
      .getByRole('main')
      .getByText(/^Angret: /)
      .first(),
  ).toBeVisible()
}

test('codes are found by letters, moved, renamed and taken back without a mouse', async ({
  page,
}) => {
  await open(page, '/codebook?code=SOS')
  await page.getByRole('tree').focus()
  await page.keyboard.type('hjemleng')
  await expect(page).toHaveURL(/code=SOS\.PULL\.HJEMLENGSEL/)
  const before = await childrenOf(page, 'SOS.PULL')

  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => childrenOf(page, 'SOS.PULL')).toEqual([...before].reverse())
  await undo(page)
  expect(await childrenOf(page, 'SOS.PULL')).toEqual(before)

  await page.getByRole('tree').focus()
  await page.keyboard.press('Control+m')
  await page.getByRole('dialog').getByRole('combobox').first().waitFor()
  await page.keyboard.type('velferdsstaten')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Hjemlengsel er flyttet til Velferdsstaten')).toBeVisible()
  expect((await code(page, 'SOS.PULL.HJEMLENGSEL')).parent).toBe('VEL')
  await undo(page)
  expect((await code(page, 'SOS.PULL.HJEMLENGSEL')).parent).toBe('SOS.PULL')

  await page.getByRole('tree').focus()
  await page.keyboard.press('F2')
  await page.keyboard.type('Lengsel hjem')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Koden heter nå Lengsel hjem')).toBeVisible()
  await expect(line(page, 'SOS.PULL.HJEMLENGSEL')).toContainText('Lengsel hjem')
  await undo(page)
  await expect(line(page, 'SOS.PULL.HJEMLENGSEL')).toContainText('Hjemlengsel')
})

test('several codes are marked and changed as one', async ({ page }) => {
  await open(page, '/codebook?code=VEL.SKATT')
  await page.getByRole('tree').focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 koder merket')).toBeVisible()
  await page.getByRole('button', { name: 'Slå av' }).click()
  await expect.poll(async () => (await code(page, 'VEL.BARNEVERN')).active).toBe(false)
  expect((await code(page, 'VEL.SKATT')).active).toBe(false)
  await undo(page)
  expect((await code(page, 'VEL.SKATT')).active).toBe(true)
  expect((await code(page, 'VEL.BARNEVERN')).active).toBe(true)

  await page.getByRole('tree').focus()
  await page.keyboard.press('Control+m')
  await page.keyboard.type('arbeid og')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await code(page, 'VEL.SKATT')).parent).toBe('ARB')
  const there = await childrenOf(page, 'ARB')
  expect(there.slice(-2)).toEqual(['VEL.SKATT', 'VEL.BARNEVERN'])
  await undo(page)
  expect((await code(page, 'VEL.SKATT')).parent).toBe('VEL')
})

test('a code is dragged between two others, and Escape lets it go', async ({ page }) => {
  await open(page, '/codebook')
  const before = await childrenOf(page, 'SOS.BARN')
  const moved = (await line(page, 'SOS.BARN.AARSAK').boundingBox())!
  const target = (await line(page, 'SOS.BARN.BREMSE').boundingBox())!
  const drag = async () => {
    await page.mouse.move(moved.x + 120, moved.y + 15)
    await page.mouse.down()
    await page.mouse.move(moved.x + 120, moved.y + 5, { steps: 3 })
    await page.mouse.move(target.x + 120, target.y + 3, { steps: 4 })
  }
  await drag()
  await expect(line(page, 'SOS.BARN.BREMSE')).toHaveClass(/before/)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await childrenOf(page, 'SOS.BARN')).toEqual(before)

  await drag()
  await page.mouse.up()
  await expect.poll(() => childrenOf(page, 'SOS.BARN')).toEqual([...before].reverse())
  await undo(page)
  expect(await childrenOf(page, 'SOS.BARN')).toEqual(before)
})

test('two codes become one, told in numbers first, and two again', async ({ page }) => {
  await open(page, '/codebook?code=VEL.SKATT')
  const before = { from: await code(page, 'VEL.SKATT'), into: await code(page, 'VEL.HELSE') }
  await page.getByRole('button', { name: 'Slå sammen …' }).click()
  await page.keyboard.type('helse')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('cell').first()).toBeVisible()
  const after = page.getByText(new RegExp(`^${before.into.codings} → \\d+$`))
  await expect(after).toBeVisible()
  const told = Number(/→ (\d+)/.exec((await after.textContent()) ?? '')?.[1])
  expect(told).toBeGreaterThan(before.into.codings)
  const ask = page.getByLabel(/ blir$/)
  for (let i = 0; i < (await ask.count()); i++) await ask.nth(i).selectOption('')
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Slå sammen', exact: true }).click()
  await expect(page.getByText(/er slått sammen med/)).toBeVisible()
  expect((await code(page, 'VEL.HELSE')).codings).toBe(told)
  expect((await codes(page)).map(({ key }) => key)).not.toContain('VEL.SKATT')
  await undo(page)
  expect((await code(page, 'VEL.SKATT')).codings).toBe(before.from.codings)
  expect((await code(page, 'VEL.HELSE')).codings).toBe(before.into.codings)
})

test('a code is divided by the number keys', async ({ page }) => {
  await open(page, '/codebook?code=KNAPP.KRETS')
  const before = await code(page, 'KNAPP.KRETS')
  await page.getByRole('button', { name: 'Del …' }).click()
  await page.getByPlaceholder('Navn på den nye koden').waitFor()
  await page.keyboard.type('Barndomsvenner')
  await page.getByRole('listbox', { name: 'Kodinger å fordele' }).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await expect(page.getByText(/^3 kodinger i /)).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Del koden' }).click()
  await expect(page.getByText('Nytt: Barndomsvenner')).toBeVisible()
  const made = (await codes(page)).find(({ nameNb }) => nameNb === 'Barndomsvenner')
  expect(made).toMatchObject({ parent: 'KNAPP.KRETS', codings: 3 })
  expect((await code(page, 'KNAPP.KRETS')).codings).toBe(before.codings - 3)
  await undo(page)
  expect((await code(page, 'KNAPP.KRETS')).codings).toBe(before.codings)
})

test('a definition that changes makes a list, worked off by keys, and a version tells what changed', async ({
  page,
}) => {
  await open(page, '/codebook?do=versions')
  const name = `Uke ${Date.now()}`
  await page.getByLabel('Navn på kodeboka slik den er nå').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name })).toBeVisible()

  await open(page, '/codebook?code=KNAPP.BLANDE')
  const before = await code(page, 'KNAPP.BLANDE')
  await page.getByLabel('Definisjon').fill(`${before.definitionNb} Også på jobb.`)
  await page.keyboard.press('Tab')
  await expect(page.getByText(/gjort etter en eldre definisjon av koden/)).toBeVisible()
  await page.getByRole('button', { name: 'Gå gjennom dem' }).click()
  await expect(page.locator('ins').filter({ hasText: 'på jobb' })).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('listbox', { name: 'Kodinger å se på igjen' }).focus()
  await page.keyboard.press('k')
  await expect(page.getByText(`1 av ${before.codings} er gjort`)).toBeVisible()
  await page.keyboard.press('s')
  await page.keyboard.press('Delete')
  await expect(page.getByText(`2 av ${before.codings} er gjort`)).toBeVisible()
  await page.getByRole('button', { name: /^Behold alle/ }).click()
  await expect(page.getByText('Listen er tom')).toBeVisible()

  await page.goto('/codebook?do=versions')
  await settled(page)
  await expect(page.getByText('ny definisjon', { exact: true }).first()).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: 'på jobb' }).first()).toBeVisible()
  await page.getByRole('link', { name }).click()
  await expect(page.getByText(before.definitionNb).first()).toBeVisible()

  // Keep all, remove, keep, the definition and the name, in turn.
  for (let i = 0; i < 5; i++) {
    await page.locator('body').press('Control+z')
    await expect(page.getByText(/^Angret: /).first()).toBeVisible()
    await page.waitForTimeout(300)
  }
  expect(await code(page, 'KNAPP.BLANDE')).toMatchObject({
    definitionNb: before.definitionNb,
    codings: before.codings,
    edition: before.edition,
  })
})

test('a codebook file is looked at before it is taken in', async ({ page }) => {
  await open(page, '/codebook?do=import')
  const csv = await (await page.request.get('/api/export/codebook.csv')).text()
  const rows = csv.trimEnd().split('\n')
  const fresh = (rows[1] ?? '').replace(/^[^,]*/, 'NY.KODE')
  await page.locator('input[type=file]').setInputFiles({
    name: 'kodebok.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([...rows, fresh].join('\n') + '\n', 'utf8'),
  })
  await expect(page.getByText('Nye 1')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Ta inn i kodeboka' }).click()
  await expect(page.getByText(/^Kodeboka er importert: 1 nye/)).toBeVisible()
  expect((await codes(page)).map(({ key }) => key)).toContain('NY.KODE')
  await undo(page)
  expect((await codes(page)).map(({ key }) => key)).not.toContain('NY.KODE')
})

test('five thousand codes are scrolled and searched with a few lines in the page', async ({
  page,
}) => {
  await page.route('**/api/codebook', async (route) => {
    const answer = await route.fetch()
    const book = (await answer.json()) as { codes: Code[] }
    const [first] = book.codes
    book.codes = Array.from({ length: 5000 }, (_, at) => ({
      ...first!,
      id: at + 1,
      key: `K${at}`,
      parent: at % 10 === 0 ? null : `K${at - (at % 10)}`,
      nameNb: `Flerspråklighetsforståelseskode ${at}`,
      colour: at % 24,
    }))
    await route.fulfill({ json: book })
  })
  await open(page, '/codebook?code=K4990')
  await expect(line(page, 'K4990')).toBeVisible()
  expect(await page.getByRole('treeitem').count()).toBeLessThan(60)
  await page.getByRole('tree').focus()
  await page.keyboard.press('Home')
  await expect(line(page, 'K0')).toBeVisible()
  await page.keyboard.press('End')
  await expect(line(page, 'K4999')).toBeVisible()
  await page.getByPlaceholder('Filtrer kodene').fill('kode 4321')
  await expect(page.getByRole('treeitem')).toHaveCount(2)
})

test('a dimension is switched on and off, worded anew, made, and taken back', async ({ page }) => {
  await open(page, '/codebook?do=dimensions')
  const voice = page.getByRole('checkbox', { name: 'Bruk Stemme i koding' })
  await expect(voice).not.toBeChecked()
  await voice.check()
  await expect(page.getByText('Stemme er slått på')).toBeVisible()
  await voice.uncheck()
  await expect(page.getByText('Stemme er slått av. Det som er sagt, er ikke borte.')).toBeVisible()

  const line = page.getByRole('listitem').filter({ has: voice })
  await line.getByRole('button', { name: 'Endre …' }).click()
  const form = page.getByRole('group', { name: 'Endre Stemme' })
  await form.getByLabel('Verdi 2 på bokmål').fill('om andre enn seg selv')
  await form.getByRole('button', { name: 'Lagre' }).click()
  await expect(line.getByText('om andre enn seg selv')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(line.getByText('om andre enn seg selv')).toHaveCount(0)

  await page.getByRole('button', { name: 'Ny dimensjon' }).click()
  const made = page.getByRole('region', { name: 'Ny dimensjon' })
  await made.getByLabel('Navn på bokmål').fill('Tone')
  await made.getByLabel('Verdi 1 på bokmål').fill('varm')
  await made.getByLabel('Verdi 2 på bokmål').fill('kald')
  await made.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('checkbox', { name: 'Bruk Tone i koding' })).toBeChecked()
  await expect(page.getByText('varm · kald')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('checkbox', { name: 'Bruk Tone i koding' })).toHaveCount(0)
})

test('what a direction does is chosen beside the dimensions, and taken back', async ({ page }) => {
  await open(page, '/codebook?do=dimensions')
  const effect = page.getByRole('combobox', { name: /^Hva Push.* gjør$/ })
  await expect(effect).toHaveValue('leave')
  await effect.selectOption({ label: 'Holder folk igjen' })
  await expect(page.getByText(/^Push.*: Holder folk igjen$/)).toBeVisible()
  await expect(effect).toHaveValue('stay')
  await page.getByRole('heading', { name: 'Hva retningene gjør' }).click()
  await page.keyboard.press('Control+z')
  await expect(effect).toHaveValue('leave')
})

const works = ['merge', 'split', 'outdated', 'dimensions', 'versions', 'import']
const sizes = [
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'phone', width: 390, height: 844 },
]

for (const look of [
  { language: 'nb', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  test.describe(`the work on the codebook in ${look.language}, ${look.theme}`, () => {
    test.use({ look })
    for (const size of sizes) {
      test(`has no serious fault on a ${size.name}`, async ({ page }) => {
        await page.setViewportSize(size)
        for (const work of works) {
          await page.goto(`/codebook?code=VEL.SKATT&do=${work}&into=VEL.HELSE`)
          await settled(page)
          await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor()
          await page.screenshot({
            path: `test-results/pictures/codebook-${work}-${look.language}-${look.theme}-${size.name}.png`,
          })
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(overflow, `pixels that stick out sideways in ${work}`).toBeLessThanOrEqual(0)
          expect(await seriousFaults(page), work).toEqual([])
        }
      })
    }
  })
}
