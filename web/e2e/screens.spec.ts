/**
 * Every screen, on a laptop and on a phone, so that each language, colour scheme and size meets each
 * other: axe finds nothing serious, nothing sticks out sideways, and a picture is kept. With
 * SITAT_PICTURES=1 the pictures that the user guide has are made anew.
 */
import { existsSync } from 'node:fs'
import { expect, seriousFaults, settled, test } from './researcher'

const screens: { name: string; address: string; key?: string }[] = [
  { name: 'home', address: '/' },
  { name: 'documents', address: '/documents' },
  { name: 'import', address: '/import' },
  { name: 'move-in', address: '/move-in' },
  { name: 'coding', address: '/documents/1' },
  { name: 'correcting', address: '/documents/1', key: 'F2' },
  { name: 'search', address: '/search?q=venner' },
  { name: 'search-quotes', address: '/search?q=code%3AKNAPP&view=quotes' },
  { name: 'search-error', address: '/search?q=(venner' },
  { name: 'themes', address: '/themes?code=SOS.PUSH.VENN&group=direction' },
  { name: 'publications', address: '/publications' },
  { name: 'crosstab', address: '/crosstab?columns=region_of_origin' },
  { name: 'crosstab-tests', address: '/crosstab?rows=ARB,KNAPP&columns=sex&tests=true' },
  { name: 'crosstab-mosaic', address: '/crosstab?columns=region_of_origin&view=mosaic' },
  { name: 'forces', address: '/forces' },
  { name: 'asked', address: '/asked?code=SOS.PUSH.VENN&by=sex' },
  { name: 'joint-display', address: '/joint-display' },
  { name: 'saturation', address: '/saturation' },
  { name: 'guide', address: '/guide' },
  { name: 'respondents', address: '/respondents' },
  { name: 'speakers', address: '/speakers' },
  { name: 'sub-studies', address: '/sub-studies' },
  { name: 'registry', address: '/registry' },
  { name: 'population', address: '/population' },
  { name: 'classifications', address: '/classifications' },
  { name: 'releases', address: '/releases' },
  { name: 'codebook', address: '/codebook?code=SOS.BARN' },
  { name: 'split', address: '/codebook?code=SOS.PUSH.VENN&do=split' },
  { name: 'versions', address: '/codebook?do=versions' },
  { name: 'dimensions', address: '/codebook?do=dimensions' },
  { name: 'memos', address: '/memos' },
  { name: 'history', address: '/history' },
  { name: 'export', address: '/export' },
  { name: 'help', address: '/help' },
]

const laptop = { name: 'laptop', width: 1280, height: 720 }
const phone = { name: 'phone', width: 390, height: 844 }

const looks = [
  { language: 'nb', theme: 'light', size: laptop },
  { language: 'nb', theme: 'dark', size: phone },
  { language: 'en', theme: 'dark', size: laptop },
  { language: 'en', theme: 'light', size: phone },
] as const

for (const { language, theme, size } of looks) {
  test.describe(`${language}, ${theme}, ${size.name}`, () => {
    test.use({ look: { language, theme } })
    for (const screen of screens) {
      test(screen.name, async ({ page }) => {
        await page.setViewportSize(size)
        await page.goto(screen.address)
        await settled(page)
        if (screen.key) await page.keyboard.press(screen.key)
        const picture = `${screen.name}-${language}-${theme}-${size.name}.png`
        await page.screenshot({ path: `test-results/pictures/${picture}` })
        const inGuide = `../docs/images/${screen.name}.png`
        if (
          process.env.SITAT_PICTURES &&
          language === 'nb' &&
          size === laptop &&
          existsSync(inGuide)
        ) {
          await page.screenshot({ path: inGuide })
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, 'pixels that stick out sideways').toBeLessThanOrEqual(0)
        expect(await seriousFaults(page)).toEqual([])
      })
    }
  })
}
