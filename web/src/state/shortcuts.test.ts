import { expect, it } from 'vitest'
import { catalogues } from '../words/catalogues'
import { chord, deskRow, isShortcut, placeOf, printed, SHORTCUTS } from './shortcuts'

const press = (key: string, held: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key, ...held })

it('every phrase has its keys and every row its phrase', () => {
  expect(SHORTCUTS.map((s) => s.id).sort()).toEqual(Object.keys(catalogues.nb.shortcuts).sort())
})

it.each(['desk', 'palette', 'codebook', 'hits', 'themes'] as const)(
  'no two rows share a key where both answer: %s',
  (place) => {
    const rows = SHORTCUTS.filter((row) => ['everywhere', place].includes(placeOf(row)))
    const keys = rows.flatMap((row) => [...row.keys] as string[])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  },
)

// Ctrl+F is taken on purpose: it finds in the open text and shows the hits on the code map.
it('no other row takes a key that browsers or screen readers need', () => {
  const taken = ['Tab', 'Ctrl+t', 'Ctrl+w', 'Ctrl+n', 'Ctrl+l', 'Ctrl+p', 'Ctrl+r', 'F5']
  taken.push('Alt+ArrowLeft', 'Alt+ArrowRight', 'Ctrl+1', 'Alt+1', 'Insert', 'CapsLock', 'F1')
  const keys = SHORTCUTS.filter((row) => row.group !== 'palette').flatMap((row) => [...row.keys])
  expect(keys.filter((key) => taken.includes(key))).toEqual([])
})

it('a digit is the key, whatever sign the keyboard has on it', () => {
  expect(deskRow(press('1', { code: 'Digit1' }))).toBe('favourite')
  expect(deskRow(press('!', { code: 'Digit1', shiftKey: true }))).toBe('byCharacter')
  expect(deskRow(press('&', { code: 'Digit1' }))).toBe('favourite')
  expect(isShortcut(press('/', { code: 'Digit7', shiftKey: true }), 'search')).toBe(true)
})

it('the command key of a Mac is Ctrl', () => {
  expect(isShortcut(press('k', { metaKey: true }), 'palette')).toBe(true)
})

it('a sign is the same key with and without Shift, and with AltGr', () => {
  expect(chord(press('?', { shiftKey: true }))).toBe('?')
  expect(chord(press('[', { ctrlKey: true, altKey: true }))).toBe('[')
})

it('Shift makes undo redo, and extends a step', () => {
  const redo = press('Z', { ctrlKey: true, shiftKey: true })
  expect(isShortcut(redo, 'redo')).toBe(true)
  expect(isShortcut(redo, 'undo')).toBe(false)
  expect(isShortcut(press('ArrowRight', { shiftKey: true }), 'nextWord')).toBe(false)
  expect(isShortcut(press('ArrowRight', { shiftKey: true }), 'nextWord', true)).toBe(true)
})

it('keys are printed as they stand on the keyboard', () => {
  expect(printed('Ctrl+Shift+z')).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(printed('Alt+ArrowLeft')).toEqual(['Alt', '←'])
  expect(printed('+')).toEqual(['+'])
  expect(printed(' ')).toEqual(['␣'])
})
