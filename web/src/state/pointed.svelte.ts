/** The coding that mouse or focus points at in the margin: the text shows just its passage. */
import type { Coding } from '../api/types'

class Pointed {
  coding = $state.raw<Coding | null>(null)

  /** Lets go, unless something else is pointed at by now. */
  leave(coding: Coding): void {
    if (this.coding?.id === coding.id) this.coding = null
  }
}

export const pointed = new Pointed()
