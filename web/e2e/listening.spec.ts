/** Hearing the recording while one codes: it is linked, played from a time, followed, and taken off. */
import { codeAs, expect, importText, seriousFaults, settled, test } from './researcher'

const VTT = `WEBVTT

00:01.000 --> 00:02.000
<v Intervjuer>Hvor kom du fra?</v>

00:02.500 --> 00:04.000
<v Tone>Vi kom fra en øy langt mot nord.</v>

00:20.000 --> 00:22.000
<v Intervjuer>Og så?</v>

00:22.500 --> 00:26.000
<v Tone>Så ble vi boende her.</v>
`

/** Thirty seconds of silence. */
function silence(): Buffer {
  const rate = 8000
  const data = Buffer.alloc(30 * rate * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

test('a recording is linked, played from a time, followed and taken off', async ({ page }) => {
  await codeAs(page, 'Kari')
  const id = await importText(page, 'opptak', VTT)
  await page.goto(`/documents/${id}`)
  await settled(page)
  const bar = page.getByRole('region', { name: 'Opptaket' })
  await expect(bar).toContainText('Knytt til opptaket')
  await bar
    .locator('input[type=file]')
    .setInputFiles({ name: 'opptak.wav', mimeType: 'audio/wav', buffer: silence() })
  await expect(page.getByText('Opptaket «opptak.wav» er knyttet til.')).toBeVisible()
  await expect(bar).toContainText('0:30')

  const third = page.locator('.turn').nth(2)
  await third.hover()
  await third.getByTitle('Spill fra 0:20').click()
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(page.locator('.turn.said')).toContainText('Og så?')
  await page.keyboard.press('x')
  await expect(bar.getByRole('button', { name: 'Spill av' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.locator('.turn.said')).toContainText('øy langt mot nord')
  expect(await seriousFaults(page)).toEqual([])

  await page.request.delete(`/api/documents/${id}/recording`, {
    headers: { 'Sitat-Client': 'test' },
  })
  await page.reload()
  await settled(page)
  await bar.getByRole('button', { name: 'Ikke nå' }).click()
  await expect(bar).toHaveCount(0)
  await page.request.delete(`/api/documents/${id}`, { headers: { 'Sitat-Client': 'test' } })
})
