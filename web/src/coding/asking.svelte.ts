/** What the palette is open for: to code a selection, or to give a coding another code. */
import type { Coding } from '../api/types'
import { codebook, type TreeCode } from '../state/codebook.svelte'
import { deeds } from '../state/codingDeeds'
import { desk } from '../state/desk.svelte'
import type { Span } from '../text/spans'

type Asked = { kind: 'code'; span: Span } | { kind: 'change'; coding: Coding }

class Asking {
  what = $state.raw<Asked | null>(null)
  /** A code that waits for its direction. */
  code = $state.raw<TreeCode | null>(null)

  /** Opens at the selection; a lone caret stands for its sentence. */
  toCode(): void {
    const span = desk.selection
    if (span) this.#open({ kind: 'code', span })
  }

  toChange(coding: Coding): void {
    if (coding.id > 0) this.#open({ kind: 'change', coding })
  }

  /** The person chose a code; asks on if its direction is not given. */
  choose(code: TreeCode): void {
    if (asksForDirection(code)) this.code = code
    else void this.finish(code, code.defaultDirection ?? code.directions[0] ?? null)
  }

  async finish(code: TreeCode, direction: string | null): Promise<void> {
    const asked = this.what
    this.stop()
    if (asked?.kind === 'code') await deeds.add(asked.span, code.key, direction)
    if (asked?.kind === 'change') await deeds.change(asked.coding, { code: code.key, direction })
  }

  stop(): void {
    this.what = null
    this.code = null
  }

  /** Codes the selection at once, or asks for the direction first. */
  codeWith(key: string): void {
    const code = codebook.byKey.get(key)
    if (!code || !desk.selection) return
    this.toCode()
    this.choose(code)
  }

  #open(asked: Asked): void {
    this.what = asked
    this.code = null
  }
}

/** Whether a person must say the direction: several are allowed, and none is taken for granted. */
export function asksForDirection(code: Pick<TreeCode, 'directions' | 'defaultDirection'>): boolean {
  return code.directions.length > 1 && code.defaultDirection === null
}

export const asking = new Asking()
