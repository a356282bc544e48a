/** Steps and selections of the caret, or, where a coding is held, of its ends. */
import { adjusting } from '../state/adjusting.svelte'
import { desk } from '../state/desk.svelte'
import { preferences } from '../state/preferences.svelte'
import {
  caretAt,
  moved,
  sentenceSelected,
  snappedTo,
  turnedRound,
  turnSelected,
  unitSelected,
  type Caret,
  type Move,
} from '../text/caret'
import { grown, shifted, shrunk } from '../text/ladder'
import type { Unit } from '../text/units'

/** A step to the side goes by the unit chosen, and every selection is of whole such units. */
export function walk(step: Move): void {
  const { unit } = preferences
  const move = { ...step, step: step.step === 'word' ? unit : step.step, unit }
  if (step.extend) return reshape((caret) => moved(desk.reading, caret, move))
  // Without a caret, the first step goes to the first words in sight and no further.
  const isFirst = !desk.caret
  adjusting.leave()
  desk.release()
  put((caret) => (isFirst ? caret : moved(desk.reading, caret, move)))
}

export const selectSentence = () => put((caret) => sentenceSelected(desk.reading, caret))
export const selectTurn = () => put((caret) => turnSelected(desk.reading, caret))
export const grow = () => reshape((caret) => grown(desk.reading, caret))
export const shrink = () => reshape((caret) => shrunk(desk.reading, caret))
export const otherEnd = () => reshape(turnedRound)

export function shift(way: 1 | -1): void {
  const { unit } = preferences
  reshape((caret) => shifted(desk.reading, caret, { unit, way }))
}

/** Chooses what selections are measured by; what is selected becomes whole at once. */
export function measureBy(unit: Unit): void {
  preferences.unit = unit
  if (desk.selection) put((caret) => snappedTo(desk.reading, caret, unit))
}

/**
 * What is selected; without a selection, the words of the coding one is still at, else the sentence
 * at the caret, or the turn where one goes by turns.
 */
export function ensureSelection(): boolean {
  if (desk.selection) return true
  if (desk.stayedOn) {
    desk.selectExactly(desk.stayedOn)
    return true
  }
  const caret = desk.caret ?? firstInSight()
  if (!caret) return false
  const { unit } = preferences
  desk.caret =
    unit === 'turn'
      ? unitSelected(desk.reading, caret, unit)
      : sentenceSelected(desk.reading, caret)
  return desk.selection !== null
}

export function firstInSight(): Caret | null {
  const scroller = document.querySelector('[data-pane=text]')?.closest('.scroller')
  const top = scroller?.getBoundingClientRect().top ?? 0
  return caretAt(desk.reading, desk.view?.turnAtHeight(top + 8)?.start ?? 0)
}

/** Changes the selection, or the ends of the coding that is held. */
function reshape(how: (caret: Caret) => Caret): void {
  if (desk.held) adjusting.by(desk.held, how)
  else put(how)
}

/** Starts from the caret, or from the first words in sight. */
function put(how: (caret: Caret) => Caret): void {
  const caret = desk.caret ?? firstInSight()
  if (!caret) return
  desk.caret = how(caret)
  desk.passage = null
  desk.beginAnew()
  desk.view?.select(desk.selection)
  desk.reveal = { span: desk.caret.head }
}
