import { expect, it } from 'vitest'
import { Reading } from './reading'

const text = 'A: Ja. Kanskje 🙂 det.\nB: Nei.\n'
const turns = [
  { start: 3, end: 22 },
  { start: 26, end: 30 },
]
const spans = (words: string[]) =>
  words.flatMap((word) => [text.indexOf(word), text.indexOf(word) + word.length])
const read = (reading: Reading, what: 'words' | 'sentences', turn: number) =>
  reading[what](turn).map((span) => reading.at(span))

it('takes the server’s words and sentences, and keeps signs of its own', () => {
  const found = {
    version: 1,
    words: spans(['Ja', 'Kanskje', 'det', 'Nei']),
    sentences: spans(['Ja. Kanskje 🙂 det.', 'Nei.']),
  }
  const reading = new Reading(text, turns, found)
  expect(read(reading, 'words', 0)).toEqual(['Ja', 'Kanskje', '🙂', 'det'])
  expect(read(reading, 'sentences', 0)).toEqual(['Ja. Kanskje 🙂 det.'])
  expect(read(reading, 'words', 1)).toEqual(['Nei'])
})

it('cuts a sentence that goes over the border of a turn', () => {
  const found = { version: 1, words: [], sentences: [3, 30] }
  const reading = new Reading(text, turns, found)
  expect(read(reading, 'sentences', 0)).toEqual(['Ja. Kanskje 🙂 det.'])
  expect(read(reading, 'sentences', 1)).toEqual(['Nei.'])
})

it('without the server it has light rules of its own', () => {
  const reading = new Reading(text, turns)
  expect(read(reading, 'sentences', 0)).toEqual(['Ja.', 'Kanskje 🙂 det.'])
})

it('snaps to what is chosen, and never into half a character', () => {
  const reading = new Reading(text, turns)
  const half = { start: text.indexOf('🙂') + 1, end: text.indexOf('🙂') + 4 }
  const snapped = (['character', 'word', 'sentence', 'turn'] as const).map((unit) => {
    const span = reading.snap(half, unit)
    return span && reading.at(span)
  })
  expect(snapped).toEqual(['🙂 d', '🙂 det', 'Kanskje 🙂 det.', 'Ja. Kanskje 🙂 det.'])
})

it('every snap of every marked span holds it and cuts nothing', () => {
  const reading = new Reading(text, turns)
  for (const unit of ['character', 'word', 'sentence', 'turn'] as const) {
    const borders = new Set(
      turns.flatMap((_, i) => reading.units(i, unit)).flatMap((u) => [u.start, u.end]),
    )
    for (let start = 3; start < 22; start++) {
      for (let end = start + 1; end <= 22; end++) {
        const span = reading.snap({ start, end }, unit)
        if (!span) continue
        const { start: from, end: to } = span
        const isWhole = borders.has(from) || /[^\p{L}\p{N}]/u.test(text[from] ?? '')
        expect(isWhole, `${unit} ${start}–${end}`).toBe(true)
        expect(to, `${unit} ${start}–${end}`).toBeGreaterThan(from)
      }
    }
  }
})
