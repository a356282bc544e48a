/** Going by arrows from one button of a group to the next; past the last comes the first. */

const WAYS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Focuses the next button when the key is an arrow; answers whether it was one. */
export function stepsAmong(box: HTMLElement, { key }: KeyboardEvent): boolean {
  const way = WAYS[key]
  if (!way) return false
  const buttons = [...box.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[(at + way + buttons.length) % buttons.length]?.focus()
  return true
}
