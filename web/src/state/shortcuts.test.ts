import { expect, it } from 'vitest'
import { catalogues } from '../words/catalogues'
import { chord, isShortcut, printed, SHORTCUTS } from './shortcuts'

const press = (key: string, held: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key, ...held })

it('every phrase has its keys and every row its phrase', () => {
  expect(SHORTCUTS.map((s) => s.id).sort()).toEqual(Object.keys(catalogues.nb.shortcuts).sort())
})

it('no two rows share a key', () => {
  const keys = SHORTCUTS.flatMap((s) => s.keys)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
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
})
