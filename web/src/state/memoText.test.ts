import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { oursStands, useSeen } from '../api/seen'
import { MemoText } from './memoText.svelte'

let saved: string[]
let works: boolean
let memo: MemoText

beforeEach(() => {
  vi.useFakeTimers()
  saved = []
  works = true
  memo = new MemoText('memo:7', 'Før', (text) => {
    saved.push(text)
    return Promise.resolve(works)
  })
})

afterEach(() => vi.useRealTimers())

it('is saved when the hand rests, once', async () => {
  memo.write('Ti')
  await vi.advanceTimersByTimeAsync(900)
  memo.write('Tillit ')
  await vi.advanceTimersByTimeAsync(900)
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(saved).toEqual(['Tillit'])
  await memo.save()
  expect(saved).toEqual(['Tillit'])
})

it('is saved at once when the page goes, and only if something was written', () => {
  const stop = memo.follow()
  dispatchEvent(new Event('pagehide'))
  expect(saved).toEqual([])
  memo.write('Tillit')
  dispatchEvent(new Event('pagehide'))
  expect(saved).toEqual(['Tillit'])
  stop()
  dispatchEvent(new Event('pageshow'))
})

it('what is saved never takes a space from under the hand', async () => {
  memo.write('Tillit ')
  await memo.save()
  memo.take('Tillit')
  expect(memo.text).toBe('Tillit ')
})

it('what undo brought back is shown, but not over what is being written', async () => {
  memo.take('Angret')
  expect(memo.text).toBe('Angret')
  memo.write('Nytt')
  memo.take('Fra en annen')
  expect(memo.text).toBe('Nytt')
})

it('what could not be saved stays and is tried again', async () => {
  works = false
  memo.write('Tillit')
  await memo.save()
  memo.take('Før')
  expect(memo.text).toBe('Tillit')
  works = true
  await memo.save()
  expect(saved).toEqual(['Tillit', 'Tillit'])
})

it('what was given up for the words of another is not saved over them later', async () => {
  useSeen(
    () => 1,
    () => Promise.resolve('theirs'),
  )
  memo = new MemoText('memo:7', 'Før', async (text) => {
    saved.push(text)
    return await oursStands('/api/memos/7', { revision: 2, changes: [], sent: { text } })
  })
  memo.write('Mitt')
  memo.take('Olas')
  expect(memo.text).toBe('Mitt')
  await memo.save()
  expect(memo.text).toBe('Olas')
  memo.follow()()
  expect(saved).toEqual(['Mitt'])
})

it('what nobody has decided about stays written, and is asked about again', async () => {
  useSeen(
    () => 1,
    () => Promise.resolve('later'),
  )
  memo = new MemoText('memo:7', 'Før', async (text) => {
    saved.push(text)
    return await oursStands('/api/memos/7', { revision: 2, changes: [], sent: { text } })
  })
  memo.write('Mitt')
  memo.take('Olas')
  await memo.save()
  expect(memo.text).toBe('Mitt')
  memo.follow()()
  expect(saved).toEqual(['Mitt', 'Mitt'])
})

it('what could not be saved before one went on stands there again, and is saved', async () => {
  works = false
  memo.write('Tillit')
  memo.follow()()
  await vi.runAllTimersAsync()
  works = true
  saved.length = 0
  memo = new MemoText('memo:7', 'Før', (text) => {
    saved.push(text)
    return Promise.resolve(works)
  })
  expect(memo.text).toBe('Tillit')
  await vi.runAllTimersAsync()
  expect(saved).toEqual(['Tillit'])
})
