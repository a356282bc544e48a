/** Coding without the mouse, and a few things with it; on an interview of its own. */
import { answers, codeWith, codings, expectCodings, open, press, textOf, words } from './desk'
import { expect, seriousFaults, test } from './researcher'

test('codes forty passages by keyboard alone, and finds one of them in the list', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page, 'Førti steder')
  await press(page, 'u')
  await codeWith(page, 'hjemleng')
  await expect(page.getByText('Kodet som Hjemlengsel')).toBeVisible()
  const begun = Date.now()
  for (let i = 1; i < 40; i++) {
    await press(page, 'u', 'a')
    await expect(page.getByRole('heading', { name: `${i + 1} kodinger` })).toBeVisible()
  }
  console.log(`39 passages in ${Date.now() - begun} ms`)
  await expectCodings(page, 40)
  expect(new Set(await words(page)).size).toBe(40)
  expect((await words(page))[0]).toBe(answers[0]!.slice('R51: '.length))

  await press(page, 'Control+z')
  await expectCodings(page, 39)
  await page.locator('[data-pane=codings] [role=listbox]').focus()
  await press(page, 'Home', 'ArrowDown')
  const list = page.getByRole('listbox', { name: 'Kodinger i dokumentet' })
  await expect(list.locator('[role=option][aria-current=true]')).toContainText('Hjemlengsel')
  await expect(list.locator('[role=option][aria-current=true]')).toContainText('Vi fikk venner')
})

test('selects by character, word, sentence and turn; grows, shrinks and moves', async ({
  page,
}) => {
  await open(page, 'Enheter')
  const selected = () => page.locator('.inspector blockquote')
  await press(page, 'j', 'Shift+4', 's')
  await expect(page.getByRole('radio', { name: 'replikk' })).toBeChecked()
  await press(page, 'Escape', 'Shift+2', 'Shift+ArrowRight')
  await expect(selected()).toHaveText('Jeg savnet')
  await press(page, '+')
  await expect(selected()).toHaveText('Jeg savnet huset og havet, gang 1.')
  await press(page, '+')
  await expect(selected()).toHaveText(answers[0]!.slice(5))
  await press(page, '-', '-')
  await expect(selected()).toHaveText('Jeg savnet')
  await press(page, '>')
  await expect(selected()).toHaveText('savnet huset')
  await press(page, 'Shift+o', 'Shift+ArrowLeft')
  await expect(selected()).toHaveText('Jeg savnet huset')
  await press(page, 'Shift+1', 'Shift+o', 'Shift+ArrowLeft')
  await expect(selected()).toHaveText('Jeg savnet huse')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'tegn' })).toBeChecked()
})

test('changes the ends of a coding by key, as one edit; Escape lets it be', async ({ page }) => {
  await open(page, 'Ender')
  await press(page, 'j', 'Shift+2', 'Shift+ArrowRight')
  await codeWith(page, 'hjemleng')
  await expectCodings(page, 1)
  await expect(page.locator('.codings .saving')).toHaveCount(0)
  await press(page, 'n', 'Shift+ArrowRight', 'Shift+ArrowRight')
  await expect.poll(() => words(page)).toEqual(['Jeg savnet huset og'])
  await press(page, '+', 'Escape')
  await expect(page.locator('.inspector blockquote')).toHaveText('Jeg savnet huset og')
  await press(page, 'Control+z')
  await expect.poll(() => words(page)).toEqual(['Jeg savnet'])
})

test('drags an end of a selection and of a coding', async ({ page }) => {
  await open(page, 'Håndtak')
  await press(page, 'j', 'Shift+2', 'Shift+ArrowRight')
  const end = page.getByRole('slider', { name: /Slutten/ })
  const grip = (await end.boundingBox())!
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.mouse.move(grip.x + 90, grip.y + grip.height / 2, { steps: 6 })
  await page.mouse.up()
  await expect(page.locator('.inspector blockquote')).toHaveText(/^Jeg savnet huset og/)
  await codeWith(page, 'hjemleng')
  await expectCodings(page, 1)
  const before = await words(page)
  await press(page, 'n')
  const start = (await page.getByRole('slider', { name: /Begynnelsen/ }).boundingBox())!
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 45, start.y + start.height / 2, { steps: 6 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await page.waitForTimeout(900)
  expect(await words(page)).toEqual(before)
})

test('several codes at once, a new code under another, favourites and «again»', async ({
  page,
}) => {
  await open(page, 'Flere koder')
  await press(page, 'u', 'c')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('hjemleng')
  await press(page, 'Control+Enter')
  await page.keyboard.type('venner')
  await press(page, 'Enter')
  await expectCodings(page, 2)
  await press(page, 'Control+z')
  await expectCodings(page, 0)

  const name = `Vinterlys${Date.now()}`
  await press(page, 'u', 'c')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type(`hjemleng/${name}`)
  await press(page, 'Alt+Enter')
  await expectCodings(page, 1)
  const book = (await (await page.request.get('/api/codebook')).json()) as {
    codes: { key: string; parent: string; nameNb: string }[]
  }
  expect(book.codes.find((code) => code.nameNb === name)?.parent).toBe('SOS.PULL.HJEMLENGSEL')
  await press(page, 'Control+z')
  await expectCodings(page, 0)

  await press(page, 'u', 'c')
  await page.keyboard.type('hjemleng')
  await press(page, '*', '3', 'Escape', '3')
  await expectCodings(page, 1)
  expect((await codings(page))[0]!.code).toBe('SOS.PULL.HJEMLENGSEL')
})

test('splits, marks, recodes and merges; each is one edit', async ({ page }) => {
  await open(page, 'Mange')
  for (let i = 0; i < 3; i++) {
    await press(page, 'u')
    if (i === 0) await codeWith(page, 'hjemleng')
    else await press(page, 'a')
    await expect(
      page.getByRole('heading', { name: i ? `${i + 1} kodinger` : '1 koding' }),
    ).toBeVisible()
  }
  await expectCodings(page, 3)
  await expect(page.locator('.codings .saving')).toHaveCount(0)
  const text = await textOf(page)
  await press(page, 'n', 'Shift+a')
  await expect(page.getByRole('heading', { name: '3 kodinger er merket' })).toBeVisible()
  await press(page, 'e')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('barn')
  await press(page, 'Enter', '1')
  await expect(page.getByText('Endret 3 kodinger')).toBeVisible()
  await expect.poll(async () => new Set((await codings(page)).map((c) => c.code)).size).toBe(1)
  expect((await codings(page)).every((c) => c.direction !== null)).toBe(true)
  await press(page, 'Control+z')
  await expect
    .poll(async () => (await codings(page)).map((c) => c.code))
    .toEqual(Array(3).fill('SOS.PULL.HJEMLENGSEL'))

  await press(page, 'Escape', 'Escape', 'Escape', 'g')
  await page.locator('[data-pane=text]').focus()
  await press(page, ',', 'Shift+s')
  await expect(page.getByText('Delte kodingen i to')).toBeVisible()
  await expectCodings(page, 4)
  await page.locator('[data-pane=codings] [role=listbox]').focus()
  await press(page, 'Control+a')
  await expect(page.getByRole('heading', { name: '4 kodinger er merket' })).toBeVisible()
  await press(page, 'Shift+m')
  await expect(page.getByText('Slo sammen 4 kodinger')).toBeVisible()
  await expectCodings(page, 1)
  const [one] = await codings(page)
  expect(text.slice(one!.start, one!.end).startsWith('Jeg savnet')).toBe(true)
  await press(page, 'Control+z')
  await expect(page.getByRole('heading', { name: '4 kodinger' })).toBeVisible()
  await press(page, 'Control+a', 'Delete')
  await expect(page.getByText('Fjernet 4 kodinger')).toBeVisible()
  await expectCodings(page, 0)
})

test('a mark left behind stands before nothing one goes on to', async ({ page }) => {
  await open(page, 'Merket')
  await press(page, 'u')
  await codeWith(page, 'hjemleng')
  await expect(page.getByText('Kodet som Hjemlengsel')).toBeVisible()
  await press(page, 'y')
  await expect(page.getByRole('heading', { name: 'Én koding er merket' })).toBeVisible()
  await press(page, 'u')
  await expect(page.getByRole('heading', { name: 'Én koding er merket' })).toHaveCount(0)
  await codeWith(page, 'barn')
  await press(page, '1')
  await expectCodings(page, 2)
  const [first, second] = await codings(page)

  // What is typed after M is a memo of the coding in focus, whatever is marked.
  await press(page, 'p', 'y', 'n', 'm')
  await page.keyboard.type('Ex om barna')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Lagret notatet til Barn')).toBeVisible()
  await expect
    .poll(async () => (await codings(page)).map((c) => [c.id, c.memo]))
    .toEqual([
      [first!.id, ''],
      [second!.id, 'Ex om barna'],
    ])

  // Different codes are merged when it is said which the one shall have; the caret stays here.
  await page.locator('[data-pane=text]').focus()
  await press(page, 'p', 'y', 'n', 'Shift+m')
  const ask = page.getByRole('dialog', { name: 'Koden for alle' })
  await expect(ask.getByRole('option').first()).toContainText('Hjemlengsel')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Slo sammen 2 kodinger')).toBeVisible()
  await expectCodings(page, 1)
  const [one] = await codings(page)
  expect(one).toMatchObject({ id: first!.id, code: first!.code, memo: 'Ex om barna' })
  expect([one!.start, one!.end]).toEqual([first!.start, second!.end])
  await expect(page.getByText('Én koding er merket')).toHaveCount(0)
  await press(page, 'Delete')
  await expectCodings(page, 0)
})

test('what is said next of a coding just made is said of its words', async ({ page }) => {
  await open(page, 'Samme sted')
  await press(page, 'j', 's', 'Shift+ArrowLeft')
  await codeWith(page, 'hjemleng')
  await expectCodings(page, 1)
  await codeWith(page, 'barn')
  await press(page, '1')
  await expectCodings(page, 2)
  const [one, other] = await codings(page)
  expect([other!.start, other!.end]).toEqual([one!.start, one!.end])
  // Who has gone on is at the sentence there.
  await press(page, 'j')
  await codeWith(page, 'hjemleng')
  await expectCodings(page, 3)
  expect((await codings(page))[2]!.start).toBeGreaterThan(one!.end)
})

test('codings over one another are all reached; in-vivo is one edit', async ({ page }) => {
  await open(page, 'Oppå hverandre')
  await press(page, 'j', 't')
  await codeWith(page, 'hjemleng')
  await expectCodings(page, 1)
  await press(page, 'Escape', 'Escape', 'k', 's', 'i')
  await expectCodings(page, 2)
  await press(page, 'Control+z')
  await expectCodings(page, 1)
  await press(page, 'Control+Shift+z')
  await expectCodings(page, 2)
  await page.locator('[data-pane=text]').focus()
  await press(page, 'Escape', 'Escape', 'k', 'o')
  const name = page.locator('.inspector .detail h2')
  const list = page.getByRole('listbox', { name: 'Kodinger i dokumentet' })
  const first = await list
    .locator('[role=option][aria-current=true]')
    .locator('.name')
    .textContent()
  await expect(name).toHaveText(first!)
  await press(page, 'o')
  await expect(name).not.toHaveText(first!)
})

test('the sheet of keys opens over the text, can be searched, and has no fault', async ({
  page,
}) => {
  await open(page, 'Tastene')
  await press(page, '?')
  const sheet = page.getByRole('dialog', { name: 'Hurtigtaster' })
  await sheet.getByRole('searchbox').fill('retning')
  await expect(sheet.getByText('Sett retning og andre dimensjoner')).toBeVisible()
  await expect(sheet.getByText('Neste replikk')).toHaveCount(0)
  expect(await seriousFaults(page)).toEqual([])
  await press(page, 'Escape')
  await expect(sheet).toBeHidden()
  await press(page, 'u', 'c')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  expect(await seriousFaults(page)).toEqual([])
})
