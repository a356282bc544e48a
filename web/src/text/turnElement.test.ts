import { expect, it } from 'vitest'
import type { Turn } from '../api/types'
import { turnElement } from './turnElement'

const turn: Turn = {
  number: 14,
  start: 30,
  end: 60,
  speaker: 'I',
  role: 'interviewer',
  respondent: null,
  words: 3,
  post: null,
}
const words = { dateAndTime: (at: string) => `den ${at}`, answer: 'svar', repost: 'gjentakelse' }

it('a turn is its words and nothing else, with speaker and number beside them', () => {
  const box = turnElement(turn, 13, 'Hva <b>så</b>?\nJa.')
  const paragraph = box.querySelector<HTMLElement>('[data-turn="13"]')
  expect(paragraph?.childNodes).toHaveLength(1)
  expect(paragraph?.textContent).toBe('Hva <b>så</b>?\nJa.')
  expect(box.className).toBe('turn interviewer')
  expect(box.querySelector('.who')?.textContent).toBe('I 14')
})

it('when a turn was said stands before its speaker, and can be pressed where it can be heard', () => {
  const heard = turnElement(turn, 13, 'Ja.', { time: { written: '0:12', play: 'Spill fra 0:12' } })
  expect(heard.querySelector('button.time')?.textContent).toBe('0:12')
  expect(heard.querySelector('.who')?.textContent).toBe('0:12 I 14')
  const seen = turnElement(turn, 13, 'Ja.', { time: { written: '0:12', play: null } })
  expect(seen.querySelector('.time')?.tagName).toBe('SPAN')
})

it('a speaker’s label cut short is there whole for whoever listens', () => {
  const who = turnElement({ ...turn, speaker: 'alvdal_03gm' }, 0, 'Ja.', { label: '…03gm' })
  const [seen, heard] = who.querySelectorAll('.who b span')
  expect(seen?.textContent).toBe('…03gm')
  expect(seen?.getAttribute('aria-hidden')).toBe('true')
  expect(heard?.textContent).toBe('alvdal_03gm')
  expect(who.querySelector('b')?.title).toBe('alvdal_03gm')
})

it('a post says who, when, and that it answers', () => {
  const post = {
    ...turn,
    speaker: 'kari_v',
    post: { id: '2', parent: '1', time: '2025-01-03', repost: null },
  }
  const box = turnElement(post, 1, 'Ja.', { posted: { depth: 9, words } })
  expect(box.querySelector('.byline')?.textContent).toBe('kari_vden 2025-01-03svar')
  expect(box.style.getPropertyValue('--depth')).toBe('6')
})

it('a post that repeats another says so', () => {
  const post = { ...turn, post: { id: '2', parent: null, time: null, repost: '1' } }
  const box = turnElement(post, 1, 'Ja.', { posted: { depth: 0, words } })
  expect(box.querySelector('.repost')?.textContent).toBe('gjentakelse')
})

it('an empty turn still has its element', () => {
  expect(turnElement(turn, 0, '').querySelector('[data-turn="0"]')?.textContent).toBe('')
})
