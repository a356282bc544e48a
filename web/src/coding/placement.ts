/** Where a box stands so that it does not cover the words it is about. */

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Screen {
  width: number
  height: number
  /** Nothing stands above this. */
  top: number
}

export interface Place {
  left: number
  top: number
  width: number
  /** At most so tall. */
  height: number
}

export const WIDTH = 380
const NARROWEST = 280
const LOWEST = 210
const GAP = 6
const EDGE = 8

/** The part of a box that is within another. */
export function visible(box: Box, within: Box): Box | null {
  const top = Math.max(box.top, within.top)
  const bottom = Math.min(box.bottom, within.bottom)
  return bottom > top ? { left: box.left, right: box.right, top, bottom } : null
}

/**
 * Below the words if there is room, else above, else beside them; then below or above with a
 * shorter list. Only when the words fill the screen does it stand on them.
 */
export function placeBeside(words: Box | null, tall: number, screen: Screen): Place {
  const width = Math.min(WIDTH, screen.width - 2 * EDGE)
  const whole = screen.height - screen.top - 2 * EDGE
  if (!words) {
    return { left: (screen.width - width) / 2, top: screen.top + 48, width, height: whole - 48 }
  }
  const left = Math.max(EDGE, Math.min(words.left, screen.width - width - EDGE))
  const below = screen.height - words.bottom - GAP - EDGE
  const above = words.top - screen.top - GAP - EDGE
  const under = { left, top: words.bottom + GAP, width, height: below }
  const over = (height: number) => ({ left, top: words.top - GAP - height, width, height })
  if (below >= tall) return under
  if (above >= tall) return over(tall)
  const beside = besideOf(words, Math.min(tall, whole), screen)
  if (beside) return beside
  if (below >= LOWEST && below >= above) return under
  if (above >= LOWEST) return over(above)
  if (below >= LOWEST) return under
  return { left, top: screen.height - EDGE - Math.min(tall, whole), width, height: whole }
}

function besideOf(words: Box, height: number, screen: Screen): Place | null {
  const right = screen.width - words.right - GAP - EDGE
  const left = words.left - GAP - EDGE
  const room = Math.max(right, left)
  if (room < NARROWEST) return null
  const width = Math.min(WIDTH, room)
  const top = Math.max(screen.top + EDGE, Math.min(words.top, screen.height - height - EDGE))
  const at = right >= NARROWEST ? words.right + GAP : words.left - GAP - width
  return { left: at, top, width: right >= NARROWEST ? Math.min(WIDTH, right) : width, height }
}
