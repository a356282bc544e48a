/** An interview of one's own on the coding screen, and keys on it. */
import type { Page } from '@playwright/test'
import { codeAs, expect, importText, settled } from './researcher'

export interface Coding {
  id: number
  start: number
  end: number
  code: string
  direction: string | null
  memo: string
}

export const answers = Array.from({ length: 44 }, (_, i) => {
  const said = ['Jeg savnet huset og havet', 'Vi fikk venner sent', 'Arbeidet ga oss lite tid']
  return `R51: ${said[i % 3]}, gang ${i + 1}. Det var nummer ${i + 1} for oss 👨‍👩‍👧 alle.`
})

export async function importOwn(page: Page, name: string): Promise<string> {
  const unlike = `${name} ${Date.now()}`
  const text = answers
    .map((answer, i) => `I: Spørsmål ${i + 1} om ${unlike}?\n${answer}\n`)
    .join('')
  return `/documents/${await importText(page, unlike, text)}`
}

export async function open(page: Page, name: string): Promise<void> {
  await codeAs(page, 'Ida')
  await page.goto(await importOwn(page, name))
  await settled(page)
  await page.locator('[data-pane=text]').focus()
}

export async function codings(page: Page): Promise<Coding[]> {
  const id = /\/documents\/(\d+)/.exec(page.url())?.[1]
  return (await (await page.request.get(`/api/codings?document=${id}`)).json()) as Coding[]
}

export async function textOf(page: Page): Promise<string> {
  const id = /\/documents\/(\d+)/.exec(page.url())?.[1]
  const open = (await (await page.request.get(`/api/documents/${id}`)).json()) as { text: string }
  return open.text
}

export async function words(page: Page): Promise<string[]> {
  const text = await textOf(page)
  return (await codings(page)).map(({ start, end }) => text.slice(start, end))
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Two letters, Enter; and a digit where the direction is asked for. */
export async function codeWith(page: Page, letters: string, direction?: string): Promise<void> {
  await page.keyboard.press('c')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  if (direction) await page.keyboard.press(direction)
}

export async function expectCodings(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await codings(page)).length).toBe(count)
}
