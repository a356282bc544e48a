/** What the keys do in the tree of codes. */
import { codebook, type TreeCode } from '../../state/codebook.svelte'
import type { CodebookMarks } from '../../state/codebookMarks.svelte'
import { startingWith, treeMove } from '../../state/codebookTree'
import type { Step } from '../../state/codebookMoves'
import { isShortcut, type ShortcutId } from '../../state/shortcuts'

/** How long after a letter the next one belongs to the same name, in ms. */
const TOGETHER = 700

export interface TreeDoers {
  sight: () => readonly TreeCode[]
  at: () => string
  closed: () => ReadonlySet<string>
  marks: CodebookMarks
  page: () => number
  to: (key: string) => void
  fold: (key: string, close: boolean) => void
  open: (key: string) => void
  rename: (key: string) => void
  make: (parent: string | null) => void
  remove: (key: string) => void
  moveTo: () => void
  step: (key: string, step: Step) => void
}

const STEPS: Partial<Record<ShortcutId, Step>> = {
  treeUp: 'up',
  treeDown: 'down',
  treeIn: 'in',
  treeOut: 'out',
}

export class TreeKeys {
  #letters = ''
  #last = 0
  readonly #do: TreeDoers

  constructor(doers: TreeDoers) {
    this.#do = doers
  }

  press(event: KeyboardEvent): void {
    if (this.#work(event) || this.#mark(event) || this.#walk(event) || this.#type(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  #work(event: KeyboardEvent): boolean {
    const at = this.#do.at()
    for (const [id, step] of Object.entries(STEPS)) {
      if (isShortcut(event, id as ShortcutId)) return (this.#do.step(at, step), true)
    }
    if (isShortcut(event, 'treeRename')) this.#do.rename(at)
    else if (isShortcut(event, 'treeNewBelow')) this.#do.make(at || null)
    else if (isShortcut(event, 'treeNewBeside')) this.#do.make(parentOf(at))
    else if (isShortcut(event, 'treeMove')) this.#do.moveTo()
    else if (isShortcut(event, 'treeDelete')) this.#do.remove(at)
    else if (isShortcut(event, 'treeOpen')) this.#do.open(at)
    else return false
    return true
  }

  #mark(event: KeyboardEvent): boolean {
    const { marks } = this.#do
    const sight = this.#do.sight()
    if (isShortcut(event, 'treeMarkAll')) marks.all(sight.map(({ key }) => key))
    else if (event.key === 'Escape' && marks.size > 0) marks.clear()
    else if (isShortcut(event, 'treeMark') && !this.#isTyping()) marks.toggle(this.#do.at())
    else if (event.shiftKey && /^Arrow(Up|Down)$/.test(event.key) && !event.altKey) {
      const from = this.#do.at()
      const move = treeMove(sight, from, event.key, this.#do.closed())
      if (!move || !('to' in move)) return false
      marks.extend(
        sight.map(({ key }) => key),
        from,
        move.to,
      )
      this.#do.to(move.to)
    } else return false
    return true
  }

  #walk(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false
    const sight = this.#do.sight()
    const at = this.#do.at()
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      const index = sight.findIndex(({ key }) => key === at)
      const to = index + this.#do.page() * (event.key === 'PageDown' ? 1 : -1)
      const line = sight[Math.max(0, Math.min(sight.length - 1, to))]
      if (line) this.#do.to(line.key)
      return true
    }
    const move = treeMove(sight, at, event.key, this.#do.closed())
    if (!move) return false
    if ('to' in move) this.#do.to(move.to)
    else if ('open' in move) this.#do.fold(move.open, false)
    else this.#do.fold(move.close, true)
    return true
  }

  #type(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.altKey || event.metaKey) return false
    const isLetter = /^[\p{L}\p{N}]$/u.test(event.key)
    if (!isLetter && !(event.key === ' ' && this.#isTyping())) return false
    this.#letters = this.#isTyping() ? this.#letters + event.key : event.key
    this.#last = Date.now()
    const nameOf = (code: TreeCode) => codebook.name(code.key)
    const to = startingWith(this.#do.sight(), this.#do.at(), this.#letters, nameOf)
    if (to) this.#do.to(to)
    return true
  }

  #isTyping(): boolean {
    return this.#letters !== '' && Date.now() - this.#last < TOGETHER
  }
}

function parentOf(key: string): string | null {
  return codebook.byKey.get(key)?.path.at(-1) ?? null
}
