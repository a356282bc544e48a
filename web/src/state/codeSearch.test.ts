import { expect, it } from 'vitest'
import { fitOf, marked, wordFit } from './codeSearch'

const points = (word: string, text: string) => wordFit(word, text)?.points ?? 0
const hit = (word: string, text: string) =>
  marked(text, wordFit(word, text)?.letters ?? [])
    .filter((part) => part.hit)
    .map((part) => part.text)
const code = (name: string, also: string[] = [], weight = 0) => ({ name, also, path: '', weight })

it('the start of a name before that of a word, initials, letters within, letters apart', () => {
  const ways = [
    points('so', 'Sosial knapphet'),
    points('so', 'Økonomi, sosialt'),
    points('so', 'Svak oppvekst'),
    points('so', 'Personvern'),
    points('so', 'Stor familie og andre'),
  ]
  expect(ways).toEqual([...ways].sort((a, b) => b - a))
  expect(new Set(ways).size).toBe(5)
  expect(ways.every((way) => way > 0)).toBe(true)
})

it('marks exactly the letters that were met', () => {
  expect(hit('so', 'Sosial knapphet')).toEqual(['So'])
  expect(hit('sk', 'Sosial knapphet')).toEqual(['S', 'k'])
  expect(hit('vfst', 'Velferdsstat')).toEqual(['V', 'f', 's', 't'])
  expect(hit('ok', 'Økonomi')).toEqual([])
})

it('å, ø and æ are letters of their own; accents are not', () => {
  expect(points('a', 'Å bo alene')).toBeGreaterThan(0)
  expect(hit('a', 'Å bo alene')).toEqual(['a'])
  expect(hit('ide', 'Idé om hjem')).toEqual(['Idé'])
})

it('a name typed out comes before a longer one, however much that is used', () => {
  const whole = fitOf('barn', code('Barn'))?.points ?? 0
  expect(whole).toBeGreaterThan(fitOf('barn', code('Barn som bremse', [], 1))?.points ?? 0)
  const longer = fitOf('sosial knapphet', code('Sosial knapphet igjen', [], 1))?.points ?? 0
  expect(fitOf('sosial knapphet', code('Sosial knapphet'))?.points).toBeGreaterThan(longer)
})

it('every word typed must be met, in any order', () => {
  expect(fitOf('knapp sos', code('Sosial knapphet'))?.letters).toHaveLength(8)
  expect(fitOf('sos xyz', code('Sosial knapphet'))).toBeNull()
})

it('the other language and the key answer, without marks in the name', () => {
  const fit = fitOf('scarc', code('Sosial knapphet', ['Social scarcity', 'SOS.KNAPP']))
  expect(fit?.letters).toEqual([])
  expect(fit?.points).toBeGreaterThan(80)
})

it('of two that fit alike the likelier is first, but never before one that fits better', () => {
  const p = (name: string, weight: number) => fitOf('ba', code(name, [], weight))?.points ?? 0
  expect(p('Barnehage', 1)).toBeGreaterThan(p('Barn', 0))
  expect(p('Egne barn', 1)).toBeLessThan(p('Barn', 0))
})

it('random letters of a name, in their order and from the start of a word, are always found', () => {
  const names = ['Sosiale relasjoner', 'Velferdsstatens rolle', 'Arbeid og lønn', 'Hjem i Norge']
  for (const name of names) {
    for (let mask = 1; mask < 256; mask++) {
      const rest = [...name.slice(1, 9)].filter((c, i) => mask & (1 << i) && /\p{L}/u.test(c))
      const typed = name[0] + rest.join('')
      const letters = typed.length < 2 ? [0] : (wordFit(typed, name)?.letters ?? [])
      expect(
        letters
          .map((i) => name[i])
          .join('')
          .toLowerCase(),
        typed,
      ).toBe((typed.length < 2 ? typed[0] : typed)!.toLowerCase())
    }
  }
})
