/** The keys of the coding screen. Which key does what is said in `state/shortcuts.ts`. */
import { deeds } from '../state/codingDeeds'
import { codingFilter } from '../state/codingFilter.svelte'
import { desk } from '../state/desk.svelte'
import { go } from '../state/router.svelte'
import { isShortcut, writesText, type ShortcutId } from '../state/shortcuts'
import {
  caretAt,
  moved,
  sentenceSelected,
  turnSelected,
  type Caret,
  type Move,
} from '../text/caret'
import { asking } from './asking.svelte'
import { readingKey } from './readingKeys'

interface Doers {
  openCodes: () => void
}

const steps: [ShortcutId, Pick<Move, 'step' | 'way'>][] = [
  ['nextTurn', { step: 'turn', way: 1 }],
  ['previousTurn', { step: 'turn', way: -1 }],
  ['nextWord', { step: 'word', way: 1 }],
  ['previousWord', { step: 'word', way: -1 }],
  ['nextSentence', { step: 'sentence', way: 1 }],
  ['previousSentence', { step: 'sentence', way: -1 }],
]

export function deskKeys(event: KeyboardEvent, doers: Doers): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return
  const doer = paneKey(event) ?? (writesText(event.target) ? null : doerOf(event, doers))
  if (!doer) return
  event.preventDefault()
  doer()
}

function doerOf(event: KeyboardEvent, doers: Doers): (() => void) | null {
  return (
    (isInText(event.target) ? textKey(event) : null) ??
    codingKey(event, doers) ??
    readingKey(event) ??
    focusedKey(event) ??
    documentKey(event)
  )
}

/** Arrows and Enter belong to the text only while one is in it. */
function isInText(target: EventTarget | null): boolean {
  return (
    target === document.body ||
    !(target as Element).closest?.('button, a, .pane, [role=listbox], .stripes')
  )
}

function textKey(event: KeyboardEvent): (() => void) | null {
  const found = steps.find(([id]) => isShortcut(event, id, true))
  if (found) return () => walk({ ...found[1], extend: event.shiftKey })
  if (event.key === 'Enter' && isShortcut(event, 'code')) return code
  return null
}

function codingKey(event: KeyboardEvent, doers: Doers): (() => void) | null {
  if (isShortcut(event, 'selectSentence'))
    return () => move((c) => sentenceSelected(desk.reading, c))
  if (isShortcut(event, 'selectTurn')) return () => move((c) => turnSelected(desk.reading, c))
  if (isShortcut(event, 'code') && event.key !== 'Enter') return code
  if (isShortcut(event, 'inVivo')) return () => desk.selection && void deeds.inVivo(desk.selection)
  if (isShortcut(event, 'again')) return again
  if (isShortcut(event, 'filterCodes')) return () => filterCodes(doers)
  if (isShortcut(event, 'escape')) return letGo
  return null
}

function focusedKey(event: KeyboardEvent): (() => void) | null {
  if (isShortcut(event, 'nextCoding')) return () => desk.step(1)
  if (isShortcut(event, 'previousCoding')) return () => desk.step(-1)
  const coding = desk.focused
  if (!coding) return null
  if (isShortcut(event, 'removeCoding')) return () => void deeds.remove(coding)
  if (isShortcut(event, 'bounds')) return () => deeds.stretch(coding)
  if (isShortcut(event, 'changeCode')) return () => asking.toChange(coding)
  if (isShortcut(event, 'memo')) return () => focusOn('[data-pane=memo] textarea')
  return null
}

function documentKey(event: KeyboardEvent): (() => void) | null {
  const beside = (id: number | null | undefined) => () => {
    if (id) go(codingFilter.addressOf(id))
  }
  if (isShortcut(event, 'nextDocument')) return beside(desk.document?.next)
  if (isShortcut(event, 'previousDocument')) return beside(desk.document?.previous)
  return null
}

const panes = ['[data-pane=codes] input', '[data-pane=text]', '[data-pane=codings] [role=listbox]']

function paneKey(event: KeyboardEvent): (() => void) | null {
  if (!isShortcut(event, 'panes') && event.key !== 'F6') return null
  return () => {
    const here = panes.map((p) =>
      document.querySelector(p)?.parentElement?.contains(document.activeElement),
    )
    const next = panes.slice(here.indexOf(true) + 1).find((p) => document.querySelector(p))
    focusOn(next ?? '[data-pane=text]')
  }
}

/** Without a caret, the first step goes to the first words in sight and no further. */
function walk(step: Move): void {
  const isFirst = !desk.caret && !step.extend
  move((caret) => (isFirst ? caret : moved(desk.reading, caret, step)))
}

/** Starts from the caret, or from the first words in sight. */
function move(how: (caret: Caret) => Caret): void {
  const caret = desk.caret ?? firstInSight()
  if (!caret) return
  desk.caret = how(caret)
  desk.passage = null
  desk.view?.select(desk.selection)
  desk.reveal = { span: desk.caret.head }
}

export function firstInSight(): Caret | null {
  const scroller = document.querySelector('[data-pane=text]')?.closest('.scroller')
  const top = scroller?.getBoundingClientRect().top ?? 0
  return caretAt(desk.reading, desk.view?.turnAtHeight(top + 8)?.start ?? 0)
}

/** Codes the selection; without one, first selects the sentence at the caret. */
function code(): void {
  if (!desk.selection) {
    const caret = desk.caret ?? firstInSight()
    if (!caret) return
    desk.caret = sentenceSelected(desk.reading, caret)
  }
  asking.toCode()
}

function again(): void {
  const last = deeds.last
  if (last && desk.selection) void deeds.add(desk.selection, last.code, last.direction)
}

function letGo(): void {
  if (desk.selection || desk.passage) {
    desk.letGo()
    desk.view?.select(null)
  } else if (desk.focusedId !== null) desk.focus(null)
  else codingFilter.clear()
}

function filterCodes(doers: Doers): void {
  if (!document.querySelector('[data-pane=codes]')) doers.openCodes()
  requestAnimationFrame(() => focusOn('[data-pane=codes] input'))
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
