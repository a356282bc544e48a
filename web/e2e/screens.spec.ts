/**
 * Every screen in both languages, light and dark, on a laptop and on a phone: axe finds nothing
 * serious, nothing sticks out sideways, and a picture is kept. With SITAT_PICTURES=1 the pictures of
 * the user guide are made anew.
 */
import { expect, seriousFaults, settled, test } from './researcher'

const screens: { name: string; address: string; key?: string }[] = [
  { name: 'home', address: '/' },
  { name: 'documents', address: '/documents' },
  { name: 'coding', address: '/documents/1' },
  { name: 'correcting', address: '/documents/1', key: 'F2' },
  { name: 'search', address: '/search?q=venner' },
  { name: 'search-quotes', address: '/search?q=code%3AKNAPP&view=quotes' },
  { name: 'search-error', address: '/search?q=(venner' },
  { name: 'themes', address: '/themes?code=SOS.PUSH.VENN&group=direction' },
  { name: 'crosstab', address: '/crosstab?columns=region_of_origin' },
  { name: 'respondents', address: '/respondents' },
  { name: 'codebook', address: '/codebook?code=SOS.BARN' },
  { name: 'split', address: '/codebook?code=SOS.PUSH.VENN&do=split' },
  { name: 'versions', address: '/codebook?do=versions' },
  { name: 'dimensions', address: '/codebook?do=dimensions' },
  { name: 'memos', address: '/memos' },
  { name: 'history', address: '/history' },
  { name: 'help', address: '/help' },
]

const sizes = [
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'phone', width: 390, height: 844 },
]

for (const language of ['nb', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ look: { language, theme } })
      for (const size of sizes) {
        for (const screen of screens) {
          test(`${screen.name} on a ${size.name}`, async ({ page }) => {
            await page.setViewportSize(size)
            await page.goto(screen.address)
            await settled(page)
            if (screen.key) await page.keyboard.press(screen.key)
            const picture = `${screen.name}-${language}-${theme}-${size.name}.png`
            await page.screenshot({ path: `test-results/pictures/${picture}` })
            if (process.env.SITAT_PICTURES && language === 'nb' && size.name === 'laptop') {
              const suffix = theme === 'dark' ? '-dark' : ''
              await page.screenshot({ path: `../docs/images/${screen.name}${suffix}.png` })
            }
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            )
            expect(overflow, 'pixels that stick out sideways').toBeLessThanOrEqual(0)
            expect(await seriousFaults(page)).toEqual([])
          })
        }
      }
    })
  }
}
