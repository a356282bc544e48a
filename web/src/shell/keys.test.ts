import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { globalKeys } from './keys'

const doers = { palette: vi.fn(), undo: vi.fn(), redo: vi.fn(), help: vi.fn() }

beforeEach(() => {
  document.addEventListener('keydown', hear)
})
afterEach(() => {
  document.removeEventListener('keydown', hear)
  document.body.replaceChildren()
  vi.clearAllMocks()
})

function hear(event: KeyboardEvent) {
  globalKeys(event, doers)
}

function press(html: string, key: string, held: KeyboardEventInit = {}) {
  document.body.innerHTML = html
  const target = document.body.querySelector('[id=at]') ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }))
}

it.each(['select', 'button', 'input type="checkbox"', 'input type="radio"', 'div'])(
  'Ctrl+Z takes back the last change while the focus is on a %s',
  (tag) => {
    press(`<${tag} id="at">`, 'z', { ctrlKey: true })
    expect(doers.undo).toHaveBeenCalledTimes(1)
  },
)

it.each(['input', 'input type="search"', 'textarea'])(
  'Ctrl+Z takes back letters in a %s',
  (tag) => {
    press(`<${tag} id="at">`, 'z', { ctrlKey: true })
    expect(doers.undo).not.toHaveBeenCalled()
  },
)

it('in a dialog nothing happens behind it', () => {
  press('<dialog open><button id="at"></button></dialog>', 'z', { ctrlKey: true })
  expect(doers.undo).not.toHaveBeenCalled()
})

it('the sign of search goes to the field of the search screen, and is a letter in any other field', () => {
  press('<main><input data-arrival value="venner"><button id="at"></button></main>', '/')
  expect(document.activeElement).toBe(document.querySelector('[data-arrival]'))
  press('<main><input data-arrival><input id="at"></main>', '/')
  expect(document.activeElement).toBe(document.body)
})
