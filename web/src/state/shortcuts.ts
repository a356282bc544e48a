/** Every key of the app in one table; the help page shows it, handlers ask it. */
import type { Words } from '../words/catalogues'

export type ShortcutId = keyof Words['shortcuts']
export type ShortcutGroup = keyof Words['shell']['help']['groups']

/** Where a row answers: the rows of one place share no key, nor one with those of everywhere. */
export type ShortcutPlace =
  'everywhere' | 'desk' | 'palette' | 'tree' | 'codebook' | 'hits' | 'themes'

export interface Shortcut {
  id: ShortcutId
  group: ShortcutGroup
  /** Any of these; `Ctrl` is also the command key of a Mac. */
  keys: readonly string[]
  /** Where it answers, when its group does not say it. */
  place?: ShortcutPlace
  /** What the help shows for a row of many keys. */
  shown?: string
  /** Handled together with other rows, or by what has the focus. */
  shownOnly?: boolean
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export const SHORTCUTS = [
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
  { id: 'nextUncoded', group: 'text', keys: ['u'] },
  { id: 'previousUncoded', group: 'text', keys: ['Shift+u'] },
  { id: 'lastPlace', group: 'text', keys: ['g'] },

  { id: 'byCharacter', group: 'selection', keys: ['Shift+1'] },
  { id: 'byWord', group: 'selection', keys: ['Shift+2'] },
  { id: 'bySentence', group: 'selection', keys: ['Shift+3'] },
  { id: 'byTurn', group: 'selection', keys: ['Shift+4'] },
  { id: 'extend', group: 'selection', keys: ['Shift+ArrowRight'], shownOnly: true },
  { id: 'otherEnd', group: 'selection', keys: ['Shift+o'] },
  { id: 'selectSentence', group: 'selection', keys: ['s'] },
  { id: 'selectTurn', group: 'selection', keys: ['t'] },
  { id: 'grow', group: 'selection', keys: ['+'] },
  { id: 'shrink', group: 'selection', keys: ['-'] },
  { id: 'shiftOn', group: 'selection', keys: ['>'] },
  { id: 'shiftBack', group: 'selection', keys: ['<'] },

  { id: 'find', group: 'reading', keys: ['Ctrl+f'] },
  { id: 'findNext', group: 'reading', keys: ['F3'] },
  { id: 'findPrevious', group: 'reading', keys: ['Shift+F3'] },
  { id: 'nextSame', group: 'reading', keys: ['Shift+n'] },
  { id: 'previousSame', group: 'reading', keys: ['Shift+p'] },
  { id: 'choosing', group: 'reading', keys: ['Shift+f'] },
  { id: 'showAll', group: 'reading', keys: ['0'] },
  { id: 'withoutCode', group: 'reading', keys: ['-'], place: 'tree' },
  { id: 'cite', group: 'reading', keys: ['Shift+c'] },
  { id: 'larger', group: 'reading', keys: ['Alt+ArrowUp'] },
  { id: 'smaller', group: 'reading', keys: ['Alt+ArrowDown'] },

  { id: 'listen', group: 'listening', keys: ['x'] },
  { id: 'listenHere', group: 'listening', keys: ['Shift+x'] },
  { id: 'listenBack', group: 'listening', keys: ['z'] },

  { id: 'code', group: 'coding', keys: ['c', 'Enter'] },
  { id: 'favourite', group: 'coding', keys: DIGITS, shown: '1 – 9' },
  { id: 'again', group: 'coding', keys: ['a'] },
  { id: 'inVivo', group: 'coding', keys: ['i'] },
  { id: 'memo', group: 'coding', keys: ['m'] },
  { id: 'link', group: 'coding', keys: ['q'] },
  { id: 'filterCodes', group: 'coding', keys: ['f'] },

  { id: 'choose', group: 'palette', keys: ['Enter'], shownOnly: true },
  { id: 'markCode', group: 'palette', keys: ['Ctrl+Enter', ' '], shownOnly: true },
  { id: 'createCode', group: 'palette', keys: ['Alt+Enter'], shownOnly: true },
  { id: 'createUnder', group: 'palette', keys: ['Tab'], shownOnly: true },
  { id: 'star', group: 'palette', keys: ['*'], shownOnly: true },

  { id: 'nextCoding', group: 'codings', keys: ['n'] },
  { id: 'previousCoding', group: 'codings', keys: ['p'] },
  { id: 'overlapping', group: 'codings', keys: ['o'] },
  { id: 'changeCode', group: 'codings', keys: ['e'] },
  { id: 'direction', group: 'codings', keys: ['r'] },
  { id: 'weight', group: 'codings', keys: ['w'] },
  { id: 'bounds', group: 'codings', keys: ['b'] },
  { id: 'split', group: 'codings', keys: ['Shift+s'] },
  { id: 'merge', group: 'codings', keys: ['Shift+m'] },
  { id: 'removeCoding', group: 'codings', keys: ['Delete', 'Backspace'] },
  { id: 'mark', group: 'codings', keys: ['y'] },
  { id: 'markRange', group: 'codings', keys: ['Shift+ArrowDown'], shownOnly: true },
  { id: 'markAll', group: 'codings', keys: ['Ctrl+a'], shownOnly: true },
  { id: 'markSame', group: 'codings', keys: ['Shift+a'] },

  { id: 'correct', group: 'documents', keys: ['F2'] },
  { id: 'splitTurn', group: 'documents', keys: ['Alt+Enter'], shownOnly: true },
  { id: 'nextReview', group: 'documents', keys: ['Alt+PageDown'], shownOnly: true },
  { id: 'previousReview', group: 'documents', keys: ['Alt+PageUp'], shownOnly: true },
  { id: 'nextDocument', group: 'documents', keys: [']', 'd'] },
  { id: 'previousDocument', group: 'documents', keys: ['[', 'Shift+d'] },
  { id: 'nextUncodedDocument', group: 'documents', keys: ['v'] },
  { id: 'panes', group: 'documents', keys: ['F6'] },

  { id: 'treeRename', group: 'codebook', keys: ['F2'] },
  { id: 'treeOpen', group: 'codebook', keys: ['Enter'] },
  { id: 'treeNewBelow', group: 'codebook', keys: ['Ctrl+Enter'] },
  { id: 'treeNewBeside', group: 'codebook', keys: ['Shift+Enter'] },
  { id: 'treeMove', group: 'codebook', keys: ['Ctrl+m'] },
  { id: 'treeUp', group: 'codebook', keys: ['Alt+ArrowUp'] },
  { id: 'treeDown', group: 'codebook', keys: ['Alt+ArrowDown'] },
  { id: 'treeIn', group: 'codebook', keys: ['Alt+Shift+ArrowRight'] },
  { id: 'treeOut', group: 'codebook', keys: ['Alt+Shift+ArrowLeft'] },
  { id: 'treeMark', group: 'codebook', keys: [' '] },
  { id: 'treeMarkAll', group: 'codebook', keys: ['Ctrl+a'] },
  { id: 'treeDelete', group: 'codebook', keys: ['Delete'] },

  { id: 'codeHits', group: 'hits', keys: ['c'] },
  { id: 'acceptSuggestion', group: 'hits', keys: ['a', 'Enter'] },
  { id: 'refuseSuggestion', group: 'hits', keys: ['r', 'Delete'] },
  { id: 'nextSuggestion', group: 'hits', keys: ['ArrowRight'] },
  { id: 'previousSuggestion', group: 'hits', keys: ['ArrowLeft'] },
  { id: 'suggestionDirection', group: 'hits', keys: DIGITS, shown: '1–9' },
  { id: 'themeNext', group: 'themes', keys: ['j', 'ArrowDown'] },
  { id: 'themePrevious', group: 'themes', keys: ['k', 'ArrowUp'] },
  { id: 'themeRight', group: 'themes', keys: ['l', 'ArrowRight'] },
  { id: 'themeLeft', group: 'themes', keys: ['h', 'ArrowLeft'] },
  { id: 'themeContext', group: 'themes', keys: ['Enter'] },
  { id: 'themeBefore', group: 'themes', keys: ['b'] },
  { id: 'themeAfter', group: 'themes', keys: ['a'] },
  { id: 'themeOpen', group: 'themes', keys: ['o'] },
  { id: 'themeRead', group: 'themes', keys: ['x'] },
  { id: 'themeArticle', group: 'themes', keys: ['s'] },
  { id: 'themeDiscuss', group: 'themes', keys: ['d'] },
  { id: 'themeNote', group: 'themes', keys: ['n'] },
  { id: 'themeCopy', group: 'themes', keys: ['c'] },
] as const satisfies readonly Shortcut[]

type Row = (typeof SHORTCUTS)[number]

/** The rows that `coding/deskKeys.ts` handles. */
export type DeskId = Exclude<
  Row,
  | { group: 'everywhere' | 'palette' | 'codebook' | 'hits' | 'themes' }
  | { shownOnly: true }
  | { place: 'tree' }
>['id']

/** The rows that `screens/themes` handles. */
export type ThemeKey = Extract<Row, { group: 'themes' }>['id']

export function placeOf({ group, place }: Shortcut): ShortcutPlace {
  if (place) return place
  const own = ['everywhere', 'palette', 'codebook', 'hits', 'themes'] as const
  return own.find((each) => each === group) ?? 'desk'
}

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
  const row = SHORTCUTS.find((shortcut) => shortcut.id === id)
  const held = chords(event)
  return (row?.keys ?? []).some((key) => held.includes(key) || (extended && isExtended(held, key)))
}

function isExtended(held: readonly string[], key: string): boolean {
  return held.some((chord) => chord.replace('Shift+', '') === key)
}

/** The row of the themes whose keys are held. */
export function themeRow(event: KeyboardEvent): ThemeKey | null {
  const held = chords(event)
  const row = SHORTCUTS.find(
    (shortcut) =>
      shortcut.group === 'themes' &&
      (shortcut.keys as readonly string[]).some((key) => held.includes(key)),
  )
  return (row?.id as ThemeKey | undefined) ?? null
}

/** The row of the coding screen whose keys are held. */
export function deskRow(event: KeyboardEvent): DeskId | null {
  const held = chords(event)
  const row = SHORTCUTS.find(
    (shortcut) =>
      placeOf(shortcut) === 'desk' &&
      !('shownOnly' in shortcut) &&
      (shortcut.keys as readonly string[]).some((key) => held.includes(key)),
  )
  return (row?.id as DeskId | undefined) ?? null
}

/** The digit of the key itself, whatever sign the keyboard's language has on it. */
export function digitOf(event: Pick<KeyboardEvent, 'code' | 'key'>): string | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  return digit ?? (/^\d$/.test(event.key) ? event.key : null)
}

/** What the keys held may be called in the table: by their sign, and, for a digit with Shift, by the digit. */
function chords(event: KeyboardEvent): string[] {
  const digit = digitOf(event)
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
  if (digit === null || !isPlain || event.code.startsWith('Numpad')) return [chord(event)]
  return event.shiftKey ? [chord(event), `Shift+${digit}`] : [digit]
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
  ' ': '␣',
  '-': '−',
}

/** A chord as it is printed on the keys. */
export function printed(chordOfKeys: string): string[] {
  return chordOfKeys
    .split(/(?<=.)\+/)
    .map((key) => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key))
}
