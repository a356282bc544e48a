/** The keys of reading: what is shown, what is found, how the text is set. */
import { flushSync } from 'svelte'
import { codebook } from '../state/codebook.svelte'
import { codingFilter } from '../state/codingFilter.svelte'
import { neighbour } from '../state/codingList'
import { desk } from '../state/desk.svelte'
import { finder } from '../state/finder.svelte'
import { headPanel } from '../state/headPanel.svelte'
import { player } from '../state/player.svelte'
import { resizeText } from '../state/textLook'
import { words } from '../words/words.svelte'
import { copyCitation } from './citing'
import { firstInSight } from './walking'

/** What each row of the table does. */
export const readingDoers = {
  find: () => finder.open(),
  findNext: () => (finder.isOpen ? finder.step(1) : finder.open()),
  findPrevious: () => (finder.isOpen ? finder.step(-1) : finder.open()),
  nextSame: () => toSame(1),
  previousSame: () => toSame(-1),
  choosing: chooseShown,
  showAll: () => codingFilter.clear(),
  cite: () => void copyCitation(),
  listen: () => hear(() => player.toggle()),
  listenHere: () => hear(playHere),
  listenBack: () => hear(() => player.back()),
  larger: () => resizeText(1),
  smaller: () => resizeText(-1),
}

function hear(deed: () => void): void {
  if (player.isOpen) deed()
  else desk.hint(words().listening.none)
}

/** From the turn one stands in; from the top of what is in sight, when one stands nowhere. */
function playHere(): void {
  const at = desk.selection?.start ?? desk.caret?.head.start ?? firstInSight()?.head.start ?? 0
  const turn = desk.document?.turns[desk.reading.turnAt(at)]
  if (!player.playFrom(turn?.start ?? at)) desk.hint(words().listening.noTime)
}

/** Opens what is to be shown, and goes into it. */
function chooseShown(): void {
  headPanel.toggle('filter')
  flushSync()
  document.querySelector<HTMLElement>('.between select')?.focus()
}

/** The next coding shown with the code of the one in focus, or with the code above which one stands. */
function toSame(way: 1 | -1): void {
  const code = desk.focused?.code ?? codingFilter.shown.only[0]
  if (!code) return
  const isWithin = (key: string) => key === code || !!codebook.byKey.get(key)?.path.includes(code)
  const same = desk.shown.filter((coding) => isWithin(coding.code))
  const offset = desk.caret?.head.start ?? 0
  const next = neighbour(same, { current: desk.focusedId, offset }, way)
  if (!next) return
  desk.focus(next)
  desk.standAt(next.start)
}
