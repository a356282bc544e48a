import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { citationOf, partStarts } from './citation'

/** The table that the server's `CitationTest` reads, too: words, a bar before each part but the first. */
const table = readFileSync('../src/test/resources/no/sitat/corpus/citation-parts.txt', 'utf8')
const rows = table.split('\n').filter((row) => row !== '' && !row.startsWith('#'))

it.each(rows)('parts begin where the table has a bar: %s', (row) => {
  const parts = row.replaceAll('\\n', '\n').split('|')
  const starts = parts.map((_, i) => parts.slice(0, i).join('').length)
  expect(partStarts(parts.join(''))).toEqual(starts)
})

it('a passage is cited from the part it begins in to the part it ends in', () => {
  const text = 'Ja. Nei. Kanskje.\nHm. Vel.'
  const turns = [
    { start: 0, end: 17 },
    { start: 18, end: 26 },
  ]
  expect(citationOf(text, turns, { start: 4, end: 8 })).toBe('1.2')
  expect(citationOf(text, turns, { start: 0, end: 9 })).toBe('1.1–1.2')
  expect(citationOf(text, turns, { start: 9, end: 21 })).toBe('1.3–2.1')
})
