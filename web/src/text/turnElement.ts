/**
 * The elements of one turn, made by hand: a long document has thousands, none of them ever changes,
 * and a component for each would cost more than all the rest of opening it.
 */
import type { Turn } from '../api/types'

/** What the reader's language decides. */
export interface TurnWords {
  dateAndTime: (at: string) => string
  /** What a post that answers another is called, for those who cannot see it stand further in. */
  answer: string
  /** What a post that repeats another is called. */
  repost: string
}

export interface Posted {
  depth: number
  words: TurnWords
}

/** How a turn is drawn besides its words: in the margin, or as a post. */
export interface Drawn {
  /** The speaker as it fits the margin. */
  label?: string | undefined
  posted?: Posted | undefined
  /** When it was said; a button, when it can be heard. */
  time?: { written: string; play: string | null } | undefined
}

/** Number and speaker beside the words; of a post, author and time above them. */
export function turnElement(
  turn: Turn,
  index: number,
  text: string,
  { label, posted, time }: Drawn = {},
): HTMLElement {
  const words = element('p', '', text)
  words.dataset.turn = String(index)
  const box = element('div', `turn ${turn.role}`)
  box.append(posted ? byline(turn, posted) : margin(turn, label ?? turn.speaker, time), words)
  if (posted) {
    box.classList.add('post')
    box.style.setProperty('--depth', String(Math.min(posted.depth, 6)))
  }
  return box
}

function margin(turn: Turn, label: string, time: Drawn['time']): HTMLElement {
  const who = element('div', 'who')
  who.append(speaker(turn.speaker, label), ` ${turn.number}`)
  if (time) who.prepend(said(time), ' ')
  return who
}

/** For the mouse and the finger; whoever has keys plays from where they stand. */
function said({ written, play }: NonNullable<Drawn['time']>): HTMLElement {
  const made = element(play === null ? 'span' : 'button', 'time', written)
  if (play !== null) {
    made.title = play
    made.tabIndex = -1
  }
  return made
}

/** A label cut short is for the eye; whoever listens, or points at it, has it whole. */
function speaker(whole: string, label: string): HTMLElement {
  if (label === whole) return element('b', '', whole)
  const made = element('b', '')
  made.title = whole
  const seen = element('span', '', label)
  seen.setAttribute('aria-hidden', 'true')
  made.append(seen, element('span', 'visually-hidden', whole))
  return made
}

function byline(turn: Turn, { depth, words }: Posted): HTMLElement {
  const line = element('div', 'byline')
  line.append(element('b', '', turn.speaker))
  if (turn.post?.time) {
    const time = document.createElement('time')
    time.dateTime = turn.post.time
    time.textContent = words.dateAndTime(turn.post.time)
    line.append(time)
  }
  if (turn.post?.repost) line.append(element('span', 'repost', words.repost))
  if (depth > 0) line.append(element('span', 'visually-hidden', words.answer))
  return line
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}
