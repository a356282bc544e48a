/** Every key of the app in one table; the help page shows it, handlers ask it. */
import type { Words } from '../words/catalogues'

export type ShortcutId = keyof Words['shortcuts']
export type ShortcutGroup = keyof Words['shell']['help']['groups']

export interface Shortcut {
  id: ShortcutId
  group: ShortcutGroup
  /** Any of these; `Ctrl` is also the command key of a Mac. */
  keys: string[]
  /** Shown only; handled together with other rows. */
  shownOnly?: boolean
}

export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'palette', group: 'everywhere', keys: ['Ctrl+k'] },
  { id: 'search', group: 'everywhere', keys: ['/'] },
  { id: 'undo', group: 'everywhere', keys: ['Ctrl+z'] },
  { id: 'redo', group: 'everywhere', keys: ['Ctrl+Shift+z', 'Ctrl+y'] },
  { id: 'help', group: 'everywhere', keys: ['?'] },
  { id: 'escape', group: 'everywhere', keys: ['Escape'] },

  { id: 'nextTurn', group: 'text', keys: ['j', 'ArrowDown'] },
  { id: 'previousTurn', group: 'text', keys: ['k', 'ArrowUp'] },
  { id: 'nextWord', group: 'text', keys: ['l', 'ArrowRight'] },
  { id: 'previousWord', group: 'text', keys: ['h', 'ArrowLeft'] },
  { id: 'nextSentence', group: 'text', keys: ['Ctrl+ArrowRight', '.'] },
  { id: 'previousSentence', group: 'text', keys: ['Ctrl+ArrowLeft', ','] },
  { id: 'extend', group: 'text', keys: ['Shift+ArrowRight'], shownOnly: true },
  { id: 'selectSentence', group: 'text', keys: ['s'] },
  { id: 'selectTurn', group: 'text', keys: ['t'] },

  { id: 'showAll', group: 'reading', keys: ['x'] },
  { id: 'withoutCode', group: 'reading', keys: ['-'] },

  { id: 'code', group: 'coding', keys: ['c', 'Enter'] },
  { id: 'again', group: 'coding', keys: ['a'] },
  { id: 'inVivo', group: 'coding', keys: ['i'] },
  { id: 'filterCodes', group: 'coding', keys: ['f'] },

  { id: 'nextCoding', group: 'codings', keys: ['n'] },
  { id: 'previousCoding', group: 'codings', keys: ['p'] },
  { id: 'memo', group: 'codings', keys: ['m'] },
  { id: 'changeCode', group: 'codings', keys: ['e'] },
  { id: 'bounds', group: 'codings', keys: ['b'] },
  { id: 'removeCoding', group: 'codings', keys: ['Delete', 'Backspace'] },

  { id: 'nextDocument', group: 'documents', keys: [']', 'Alt+ArrowRight'] },
  { id: 'previousDocument', group: 'documents', keys: ['[', 'Alt+ArrowLeft'] },
  { id: 'panes', group: 'documents', keys: ['F6'] },
]

/** The keys held, written as in the table: `Ctrl+Shift+z`, `?`, `ArrowDown`. */
export function chord(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const isSign = event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase()
  const held = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey && !isSign ? 'Alt+' : '',
    event.shiftKey && !isSign ? 'Shift+' : '',
  ]
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  // On many keyboards a sign such as [ needs AltGr, which browsers report as Ctrl+Alt.
  return (isSign && event.altKey ? '' : held.join('')) + key
}

/** Whether the keys held are those of a row; `extended` also takes them with Shift. */
export function isShortcut(event: KeyboardEvent, id: ShortcutId, extended = false): boolean {
  const held = chord(event)
  const row = SHORTCUTS.find((shortcut) => shortcut.id === id)
  if (!row) return false
  return row.keys.some((key) => key === held || (extended && held.replace('Shift+', '') === key))
}

const WITHOUT_TEXT = /^(checkbox|radio|button|submit|reset|range|color|file)$/

/** Whether what is focused takes back its own letters on Ctrl+Z. */
export function takesBackLetters(target: EventTarget | null): boolean {
  return writesText(target) && !(target instanceof HTMLSelectElement)
}

/** Whether a key pressed there writes text, or chooses by letters. */
export function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) {
    return !WITHOUT_TEXT.test(target.type)
  }
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}

const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
}

/** A chord as it is printed on the keys. */
export function printed(chordOfKeys: string): string[] {
  return chordOfKeys
    .split('+')
    .map((key) => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key))
}
