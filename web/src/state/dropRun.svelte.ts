/** One drop from the files to the report; it goes on while the reader is elsewhere. */
import { isGone, isUnreachable } from '../api/call'
import * as drops from '../api/drops'
import type { Drop, DropDetail, FileChoice, PathFile } from '../api/drops'
import { codebook } from './codebook.svelte'
import { Deed } from './deed.svelte'
import { asSent, inOrder } from './droppedFiles'
import { isUnderWay, withBefore } from './drops'
import { live } from './live.svelte'
import { go, router, setQuery } from './router.svelte'
import { session } from './session.svelte'

const SOONEST = 120
const LATEST = 1200

class DropRun {
  drop = $state.raw<Drop | null>(null)
  detail = $state.raw<DropDetail | null>(null)
  error = $state.raw<unknown>(null)
  /** How many files are on their way to the server. */
  sending = $state(0)
  /** How much of them has been sent, 0 to 1. */
  sent = $state(0)
  /** What was done, with undo while that is safe. */
  readonly deed = new Deed()
  #isTaking = false
  #following = ''
  #asked: AbortController | undefined

  /** Sends files to be looked at, beside those that are there, and goes to see them. */
  async take(files: readonly PathFile[]): Promise<void> {
    if (files.length === 0 || this.#isTaking) return
    this.#isTaking = true
    if (await session.knowsWho()) await this.#send(files)
    this.#isTaking = false
  }

  async #send(files: readonly PathFile[]): Promise<void> {
    this.error = null
    this.sending = files.length
    this.sent = 0
    const ordered = inOrder(files).map(asSent)
    const onsent = (share: number) => (this.sent = share)
    const open = this.drop !== null && ['looking', 'ready'].includes(this.drop.phase)
    if (router.route.screen !== 'import') go('/import')
    try {
      const id = this.drop?.id ?? ''
      this.#now(
        await (open ? drops.addToDrop(id, ordered, onsent) : drops.openDrop(ordered, onsent)),
      )
      setQuery({ drop: this.drop?.id ?? null, report: null })
    } catch (e) {
      this.error = e
    }
    this.sending = 0
  }

  /** Goes on with the drop of this id, after the page was loaded anew. */
  async resume(id: string): Promise<void> {
    if (this.drop?.id === id) return
    try {
      this.#now(await drops.drop(id))
    } catch (e) {
      this.error = e
      this.drop = null
      setQuery({ drop: null, file: null })
    }
  }

  #now(drop: Drop): void {
    this.drop = drop
    if (isUnderWay(drop)) void this.#follow(drop.id)
  }

  async #follow(id: string): Promise<void> {
    if (this.#following === id) return
    this.#following = id
    let wait = SOONEST
    while (this.#isUnderWay(id)) {
      await new Promise((resume) => setTimeout(resume, wait))
      wait = Math.min(LATEST, wait * 1.4)
      const before = this.drop
      if (before?.id !== id) break
      try {
        const drop = await drops.drop(id, before.version)
        // What was chosen meanwhile has been answered with all files, and is newer.
        if (this.drop === before) this.drop = withBefore(drop, before)
        if (this.#isHere(id)) this.error = null
      } catch (e) {
        // It was let go, or another is here by now.
        if (!this.#isHere(id)) break
        this.error = e
        if (isGone(e)) this.#lost()
        if (!isUnreachable(e)) break
      }
    }
    if (this.#following !== id) return
    this.#following = ''
    if (this.drop?.id === id && this.drop.phase === 'done') await this.#done(this.drop)
  }

  #isHere(id: string): boolean {
    return this.drop?.id === id
  }

  #isUnderWay(id: string): boolean {
    return this.drop?.id === id && isUnderWay(this.drop)
  }

  /** The server has no such files any more: it was started anew, and nothing was taken. */
  #lost(): void {
    this.drop = null
    this.detail = null
    setQuery({ drop: null, file: null, show: null })
  }

  async #done(drop: Drop): Promise<void> {
    live.acknowledge(drop.report?.revision ?? undefined)
    codebook.refreshSoon()
    if (drop.report?.revision) await this.deed.done('', drop.report.revision)
  }

  async look(number: number): Promise<void> {
    this.#asked?.abort()
    if (!this.drop || number === 0) {
      this.detail = null
      return
    }
    const asked = new AbortController()
    this.#asked = asked
    try {
      const detail = await drops.dropDetail(this.drop.id, number, asked.signal)
      if (this.#asked === asked) this.detail = detail
    } catch {
      if (this.#asked === asked) this.detail = null
    }
  }

  async choose(choices: readonly FileChoice[]): Promise<void> {
    await this.#try((id) => drops.chooseInDrop(id, choices))
  }

  async start(): Promise<void> {
    this.deed.clear()
    await this.#try((id) => drops.takeDrop(id))
  }

  async cancel(): Promise<void> {
    await this.#try((id) => drops.cancelDrop(id))
  }

  async #try(doing: (id: string) => Promise<Drop>): Promise<void> {
    if (!this.drop) return
    try {
      this.error = null
      this.#now(await doing(this.drop.id))
    } catch (e) {
      this.error = e
    }
  }

  /** Lets the files go; the project is as it is. */
  async letGo(): Promise<void> {
    const id = this.drop?.id
    this.drop = null
    this.detail = null
    this.error = null
    this.deed.clear()
    setQuery({ drop: null, file: null, show: null })
    if (id) await drops.removeDrop(id).catch(() => undefined)
  }
}

export const dropRun = new DropRun()
