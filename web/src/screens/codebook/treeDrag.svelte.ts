/** Codes dragged in the tree with a mouse or a pen; by touch the same gesture scrolls. */
import { codebook, type TreeCode } from '../../state/codebook.svelte'
import { dropAt, type Drop, type Spot } from '../../state/codebookMoves'

/** How far the hand moves before it is a drag, in px. */
const SLOP = 5
/** How near to the border of the list it scrolls by itself, in px. */
const BRINK = 28

interface Stage {
  list: () => HTMLElement | undefined
  rowHeight: number
  sight: () => readonly TreeCode[]
  onmove: (keys: ReadonlySet<string>, to: Spot) => void
}

export class TreeDrag {
  keys = $state.raw<ReadonlySet<string>>(new Set())
  drop = $state.raw<Drop | null>(null)
  at = $state.raw({ x: 0, y: 0 })
  readonly active = $derived(this.keys.size > 0)
  /** A drag has just ended: the click that follows means nothing. */
  ended = false
  #grip: { x: number; y: number; pointer: number; keys: ReadonlySet<string> } | null = null
  #frame = 0
  readonly #stage: Stage

  constructor(stage: Stage) {
    this.#stage = stage
  }

  grip(event: PointerEvent, keys: ReadonlySet<string>): void {
    this.ended = false
    if (event.button !== 0 || event.pointerType === 'touch') return
    this.#grip = { x: event.clientX, y: event.clientY, pointer: event.pointerId, keys }
  }

  move(event: PointerEvent): void {
    const grip = this.#grip
    if (!grip || event.pointerId !== grip.pointer) return
    if (!this.active) {
      if (Math.hypot(event.clientX - grip.x, event.clientY - grip.y) < SLOP) return
      this.keys = grip.keys
      this.#stage.list()?.setPointerCapture(grip.pointer)
      this.#scroll()
    }
    this.at = { x: event.clientX, y: event.clientY }
    this.#look()
  }

  release(): void {
    const { keys, drop } = this
    this.ended = this.active
    this.cancel()
    if (drop) this.#stage.onmove(keys, drop)
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame)
    this.#grip = null
    this.drop = null
    if (this.active) this.keys = new Set()
  }

  #look(): void {
    const list = this.#stage.list()
    if (!list) return
    const box = list.getBoundingClientRect()
    const inside = this.at.x >= box.left && this.at.x <= box.right
    const line = (this.at.y - box.top + list.scrollTop) / this.#stage.rowHeight
    this.drop =
      inside && line >= 0
        ? dropAt(codebook.codes, this.#stage.sight(), this.keys, {
            index: Math.floor(line),
            part: line % 1,
          })
        : null
  }

  #scroll(): void {
    this.#frame = requestAnimationFrame(() => {
      const list = this.#stage.list()
      if (!list || !this.active) return
      const box = list.getBoundingClientRect()
      if (this.at.y < box.top + BRINK) list.scrollTop -= 6
      else if (this.at.y > box.bottom - BRINK) list.scrollTop += 6
      this.#look()
      this.#scroll()
    })
  }
}
