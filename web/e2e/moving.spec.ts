import { codeAs, expect, test } from './researcher'

/** One text with one coding, as another tool would write it. */
const QDE = `<Project name="Utvandring" origin="NVivo"><Users><User guid="55555555-5555-5555-5555-555555555555" name="Ola"/></Users>
<CodeBook><Codes><Code guid="11111111-1111-1111-1111-111111111119" name="Savn fra en annen fil" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="22222222-2222-2222-2222-222222222229" name="intervju fra NVivo">
<PlainTextContent>Jeg savnet 😀 venner.</PlainTextContent>
<PlainTextSelection guid="33333333-3333-3333-3333-333333333339" name="savnet" startPosition="4" endPosition="10">
<Coding guid="44444444-4444-4444-4444-444444444449" creatingUser="55555555-5555-5555-5555-555555555555">
<CodeRef targetGUID="11111111-1111-1111-1111-111111111119"/></Coding></PlainTextSelection></TextSource></Sources>
<Graphs><Graph guid="66666666-6666-6666-6666-666666666669" name="Kart"/></Graphs></Project>`

/** The road out and in again, as a researcher goes it. */
test('a project moves out, and finds nothing new in itself', async ({ page }) => {
  await codeAs(page, 'Kari')
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

test('a project of another tool moves in, is told of in a report, and goes with one undo', async ({
  page,
}) => {
  await codeAs(page, 'Kari')
  await page.goto('/move-in')
  await page.locator('input[type=file]').setInputFiles({
    name: 'fra-nvivo.qde',
    mimeType: 'application/xml',
    buffer: Buffer.from(QDE, 'utf8'),
  })
  const take = page.getByRole('button', { name: /^(Ta inn|Take in)$/ })
  await expect(take).toBeVisible()
  if (process.env.SITAT_PICTURES) await page.screenshot({ path: '../docs/images/moving.png' })
  await take.click()
  await page.getByRole('link', { name: /Les rapporten|Read the report/ }).click()
  await expect(page.getByRole('heading', { name: 'fra-nvivo.qde' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /Ikke tatt med|Not taken along/ })).toBeVisible()
  await expect(page.getByText('Kart')).toBeVisible()

  const wait = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Markdown' }).click()
  expect((await wait).suggestedFilename()).toBe('report.md')

  await page.goto('/history')
  const line = page.getByRole('link', { name: /Flyttet inn|Moved in/ }).first()
  await line.click()
  await expect(page).toHaveURL(/\/move-in\?report=\d+/)

  await page.goto('/history')
  await page
    .getByRole('button', { name: /Angre.*Flyttet inn|Undo.*Moved in/ })
    .first()
    .click()
  await expect(page.getByText(/^(angret|undone)$/i).first()).toBeVisible()

  await page.goto('/move-in')
  const earlier = page
    .getByRole('listitem')
    .filter({ hasText: /Flyttet inn «Utvandring»|Moved in “Utvandring”/ })
  await expect(earlier.first().getByText(/^(Angret|Undone)$/)).toBeVisible()
})
