/** What is done to several codings at once: always one edit, which says how many it was. */
import { batch, merge, split, type BatchAnswer } from '../api/codings'
import type { Coding, CodingPatch } from '../api/types'
import { counted, words } from '../words/words.svelte'
import { codebook } from './codebook.svelte'
import { deeds, patched, type Saying } from './codingDeeds'
import { desk } from './desk.svelte'
import { session } from './session.svelte'

class Bulk {
  /** Answers whether it went well. */
  async change(codings: readonly Coding[], patch: CodingPatch): Promise<boolean> {
    const saved = await made(codings)
    if (saved.length === 0 || deeds.isStrange(...saved)) return false
    const [only] = saved
    if (only && saved.length === 1) return deeds.change(only, patch)
    saved.forEach((coding) => desk.put(patched(coding, patch)))
    const wanted = { change: saved.map(({ id }) => ({ ...patch, id })) }
    return this.#done(saved, batch(wanted), words().marking.bulk.changed)
  }

  /** Gives codings another code, which may be made in the same edit. */
  async recode(codings: readonly Coding[], { code, direction }: Saying): Promise<boolean> {
    if (typeof code === 'string') return this.change(codings, { code, direction })
    const saved = await made(codings)
    if (saved.length === 0 || deeds.isStrange(...saved)) return false
    saved.forEach((coding) => desk.put({ ...coding, code: code.nameNb, direction }))
    const change = saved.map(({ id }) => ({ id, code: '#0', direction }))
    return this.#done(saved, batch({ newCodes: [code], change }), words().marking.bulk.changed)
  }

  async remove(codings: readonly Coding[]): Promise<boolean> {
    const saved = await made(codings)
    const [only] = saved
    if (only && saved.length === 1) {
      await deeds.remove(only)
      return true
    }
    if (saved.length === 0 || deeds.isStrange(...saved)) return false
    saved.forEach(({ id }) => desk.take(id))
    const wanted = { remove: saved.map(({ id }) => id) }
    return this.#done(saved, batch(wanted), words().marking.bulk.removed)
  }

  /** @param said where they differ: what the one shall say */
  async merge(codings: readonly Coding[], said: CodingPatch = {}): Promise<boolean> {
    const saved = await made(codings)
    if (saved.length < 2) {
      desk.hint(words().marking.bulk.markFirst)
      return false
    }
    if (deeds.isStrange(...saved)) return false
    const ids = saved.map(({ id }) => id)
    const isDone = await this.#done(saved, merge(ids, said), words().marking.bulk.merged)
    const one = isDone && desk.codings.find(({ id }) => ids.includes(id))
    if (one) {
      desk.unmark()
      desk.focus(one, false)
    }
    return isDone
  }

  /** Parts a coding in two at an offset within it. */
  async split(coding: Coding, offset: number): Promise<boolean> {
    if (offset <= coding.start || offset >= coding.end) {
      desk.hint(words().marking.bulk.caretWithin)
      return false
    }
    const [whole] = await made([coding])
    if (!whole || deeds.isStrange(whole)) return false
    return this.#done([whole], split(whole, [offset]), () => words().marking.bulk.splitInTwo)
  }

  /** Marks all codings shown that have the same code. */
  markSame({ code }: Coding): void {
    desk.mark(desk.shown.filter((other) => other.code === code))
    desk.hint(counted(words().marking.bulk.marked, desk.marked.length))
  }

  async #done(
    before: readonly Coding[],
    asked: Promise<BatchAnswer & { revision: number }>,
    say: (n: string, one: boolean) => string,
  ): Promise<boolean> {
    try {
      const answer = await session.saving(asked)
      answer.removed.forEach((id) => desk.take(id))
      answer.codings.forEach((coding) => desk.put(coding))
      const [first] = answer.codings
      if (first && !desk.focused) desk.focus(first, false)
      desk.mark(desk.marked.filter(({ id }) => !answer.removed.includes(id)))
      desk.tell(counted(say, before.length))
      codebook.refreshSoon()
      return true
    } catch (e) {
      before.forEach((coding) => desk.put(coding))
      deeds.fail(e, words().coding.notSaved.change)
      return false
    }
  }
}

/** The codings themselves: of those the server has not made yet, when it has. */
async function made(codings: readonly Coding[]): Promise<Coding[]> {
  const all = await Promise.all(codings.map((coding) => deeds.made(coding)))
  return all.filter((coding) => coding !== null)
}

export const bulk = new Bulk()
