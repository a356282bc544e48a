import { expect, it } from 'vitest'
import { placeBeside, visible, type Box, type Place } from './placement'

const screen = { width: 1280, height: 720, top: 48 }
const TALL = 400
const words = (top: number, bottom: number, left = 500, right = 900): Box => ({
  left,
  right,
  top,
  bottom,
})
const covers = (place: Place, box: Box) =>
  place.left < box.right &&
  place.left + place.width > box.left &&
  place.top < box.bottom &&
  place.top + Math.min(TALL, place.height) > box.top

it('stands under the words, or over them when there is no room below', () => {
  expect(placeBeside(words(100, 150), TALL, screen)).toMatchObject({ left: 500, top: 156 })
  expect(placeBeside(words(600, 650), TALL, screen)).toMatchObject({ left: 500, top: 194 })
})

it('stands beside words in the middle of the screen', () => {
  expect(placeBeside(words(340, 420), TALL, screen)).toMatchObject({ left: 906, width: 366 })
  const far = placeBeside(words(340, 420, 700, 1200), TALL, screen)
  expect(far.left + far.width).toBe(694)
})

it('is shorter where there is room for less', () => {
  const phone = { width: 390, height: 844, top: 48 }
  const place = placeBeside(words(400, 480, 20, 370), TALL, phone)
  expect(place).toMatchObject({ top: 486, height: 350 })
})

it('never covers the words as long as there is room anywhere', () => {
  for (let top = 60; top < 640; top += 10) {
    for (const left of [60, 300, 500, 800]) {
      const box = words(top, top + 60, left, left + 400)
      expect(covers(placeBeside(box, TALL, screen), box), `${top} ${left}`).toBe(false)
    }
  }
})

it('only what is in sight of the words counts', () => {
  const sight = { left: 0, right: 1280, top: 100, bottom: 680 }
  expect(visible(words(20, 150), sight)).toMatchObject({ top: 100, bottom: 150 })
  expect(visible(words(20, 90), sight)).toBeNull()
})
