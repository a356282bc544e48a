/** The keys of the coding screen. Which key does what is said in `state/shortcuts.ts`. */
import type { Coding } from '../api/types'
import { beDone } from '../design/whenIdle'
import { adjusting } from '../state/adjusting.svelte'
import { bulk } from '../state/bulk'
import { deeds } from '../state/codingDeeds'
import { codingFilter } from '../state/codingFilter.svelte'
import { correcting } from '../state/correcting.svelte'
import { desk } from '../state/desk.svelte'
import { preferences } from '../state/preferences.svelte'
import {
  deskRow,
  digitOf,
  isShortcut,
  writesText,
  type DeskId,
  type ShortcutId,
} from '../state/shortcuts'
import type { Move } from '../text/caret'
import { words } from '../words/words.svelte'
import { linkHere } from '../quotations/linking'
import { toNextPane, type Pane } from '../shell/panes'
import { asking } from './asking.svelte'
import {
  toCoding,
  toDocument,
  toLastPlace,
  toOverlapping,
  toUncoded,
  toUncodedDocument,
} from './jumping'
import { readingDoers } from './readingKeys'
import {
  ensureSelection,
  grow,
  measureBy,
  otherEnd,
  selectSentence,
  selectTurn,
  shift,
  shrink,
  walk,
} from './walking'

interface Doers {
  openCodes: () => void
}

type Doer = (event: KeyboardEvent, doers: Doers) => void

const step = (step: Move['step'], way: Move['way']) => (event: KeyboardEvent) =>
  walk({ step, way, extend: event.shiftKey })

/** Rows that Shift makes extend; they belong to the text only while one is in it. */
const steps: Partial<Record<DeskId, Doer>> = {
  nextTurn: step('turn', 1),
  previousTurn: step('turn', -1),
  nextWord: step('word', 1),
  previousWord: step('word', -1),
  nextSentence: step('sentence', 1),
  previousSentence: step('sentence', -1),
}

const others: Partial<Record<DeskId, Doer>> = {
  nextUncoded: () => toUncoded(1),
  previousUncoded: () => toUncoded(-1),
  lastPlace: toLastPlace,
  byCharacter: () => measureBy('character'),
  byWord: () => measureBy('word'),
  bySentence: () => measureBy('sentence'),
  byTurn: () => measureBy('turn'),
  otherEnd,
  selectSentence,
  selectTurn,
  grow,
  shrink,
  shiftOn: () => shift(1),
  shiftBack: () => shift(-1),
  code: () => ensureSelection() && asking.toCode(),
  favourite: (event) => codeWithFavourite(digitOf(event) ?? ''),
  again: () => ensureSelection() && desk.selection && void deeds.again(desk.selection),
  inVivo: () => desk.selection && void deeds.inVivo(desk.selection),
  filterCodes: (_, doers) => filterCodes(doers),
  nextCoding: () => toCoding(1),
  previousCoding: () => toCoding(-1),
  overlapping: toOverlapping,
  correct: () => (correcting.wantedOpen = true),
  nextDocument: () => toDocument(desk.document?.next),
  previousDocument: () => toDocument(desk.document?.previous),
  nextUncodedDocument: () => void toUncodedDocument(),
  panes: () => toNextPane(PANES),
}

/** What is done to the codings one has in hand; without any, nothing. */
const toCodings: Partial<Record<DeskId, Doer>> = {
  changeCode: () => asking.toChange(chosen()),
  direction: () => asking.toDescribe(chosen(), 'all'),
  weight: () => asking.toDescribe(chosen(), 'weight'),
  removeCoding: () => void bulk.remove(chosen()),
  merge: () => asking.toMerge(desk.focused ? withFocused() : desk.marked),
}

const toFocused: Partial<Record<DeskId, Doer>> = {
  bounds: () => desk.focused && deeds.stretch(desk.focused),
  split: () => desk.focused && void bulk.split(desk.focused, desk.caret?.head.start ?? -1),
  mark: () => desk.focused && void markWhenMade(desk.focused),
  markSame: () => desk.focused && bulk.markSame(desk.focused),
}

async function markWhenMade(coding: Coding): Promise<void> {
  const made = await deeds.made(coding)
  if (made) desk.toggleMark(made)
}

const noting: Partial<Record<DeskId, Doer>> = { memo: writeMemo, link: linkHere }

const reading: Partial<Record<DeskId, Doer>> = readingDoers

export const deskDoers = {
  ...steps,
  ...others,
  ...reading,
  ...toCodings,
  ...toFocused,
  ...noting,
}

export function deskKeys(event: KeyboardEvent, doers: Doers): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return
  const doer = doerOf(event)
  if (!doer) return
  event.preventDefault()
  doer(event, doers)
}

function doerOf(event: KeyboardEvent): Doer | null {
  if (isShortcut(event, 'panes')) return () => toNextPane(PANES)
  if (writesText(event.target)) return null
  if (isShortcut(event, 'escape')) return letGo
  return (isInText(event.target) ? stepOf(event) : null) ?? deedOf(event)
}

function stepOf(event: KeyboardEvent): Doer | null {
  const id = (Object.keys(steps) as ShortcutId[]).find((row) => isShortcut(event, row, true))
  return id ? (steps[id as DeskId] ?? null) : null
}

function deedOf(event: KeyboardEvent): Doer | null {
  const id = deskRow(event)
  if (!id || id in steps) return null
  if (event.key === 'Enter' && !isInText(event.target)) return null
  if (id in toFocused) return desk.focused ? (toFocused[id] ?? null) : null
  if (id in toCodings) return chosen().length > 0 ? (toCodings[id] ?? null) : null
  return deskDoers[id] ?? null
}

/** Arrows and Enter belong to the text only while one is in it. */
function isInText(target: EventTarget | null): boolean {
  return (
    target === document.body ||
    !(target as Element).closest?.('button, a, .pane, [role=listbox], .stripes')
  )
}

/** Those that are marked; but a single mark left behind does not stand before the one in focus. */
function chosen() {
  const { marked, focused } = desk
  if (marked.length > 1 || !focused) return marked
  return [focused]
}

/** To merge, one can mark the first and go to the second. */
function withFocused() {
  const { marked, focused } = desk
  return marked.length === 1 && focused && !desk.isMarked(focused) ? [...marked, focused] : marked
}

function codeWithFavourite(number: string): void {
  const key = preferences.favourites[number]
  if (!key) return desk.hint(asking.noFavourite(number))
  if (ensureSelection()) asking.codeWith(key)
}

/** On the coding in focus; with something selected, on that passage. */
function writeMemo(): void {
  if (desk.selection) asking.toNote(desk.selection)
  else if (desk.focused) focusOnMemo(desk.focused.id)
  else if (desk.marked.length > 0) desk.hint(words().marking.bulk.memoOfOne)
}

const PANES: Pane[] = [
  { box: '[data-pane=text]', target: '[data-pane=text]' },
  { box: '[data-pane=codings]', target: '[role=listbox]' },
  { box: '[data-pane=codes]', target: 'input' },
]

/** First what was moved and not saved, then the selection, the marks, the focus, the filter. */
function letGo(): void {
  if (adjusting.cancel()) return
  if (desk.selection || desk.passage) {
    desk.letGo()
    desk.view?.select(null)
  } else if (desk.marked.length > 0) desk.unmark()
  else if (desk.focusedId !== null) desk.focus(null)
  else codingFilter.clear()
}

function filterCodes(doers: Doers): void {
  if (!document.querySelector('[data-pane=codes]')) doers.openCodes()
  requestAnimationFrame(() => focusOn('[data-pane=codes] input'))
}

/** What is typed next is the memo, also when the coding came into focus by the key before. */
function focusOnMemo(coding: number): void {
  desk.unmark()
  beDone()
  focusOn(`[data-pane=memo][data-coding="${coding}"] textarea`)
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
