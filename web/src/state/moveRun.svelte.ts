/** A project of another tool on its way in: looked at, taken, followed to its end. */
import * as history from '../api/history'
import * as moves from '../api/moves'
import type { ImportState } from '../api/types'
import { number, told, words } from '../words/words.svelte'
import { codebook } from './codebook.svelte'
import { Fetched } from './fetched.svelte'
import { followed } from './following'
import { live } from './live.svelte'
import { explain, session } from './session.svelte'

class MoveRun {
  readonly preview = new Fetched<moves.MovePlan>()
  taking = $state(false)
  /** How far it has come, while it is being taken in. */
  now = $state.raw<{ done: number; total: number; current: string } | null>(null)
  /** What has come, by kind. */
  taken = $state.raw<moves.MoveCount[] | null>(null)
  failed = $state<string | null>(null)
  stopped = $state(false)
  over = $state<string[]>([])
  earlier = $state.raw<moves.EarlierMove[]>([])
  kept = $state.raw<moves.Kept[]>([])
  #import = ''
  #isToStop = false

  readonly plan = $derived(this.preview.value)

  async list(): Promise<void> {
    try {
      ;[this.earlier, this.kept] = await Promise.all([moves.moveReports(), moves.kept()])
    } catch (e) {
      this.failed = explain(e)
    }
  }

  /** Sends a file to be looked at. */
  async choose(file: File): Promise<void> {
    if (this.taking || !(await session.knowsWho())) return
    this.forget()
    this.clear()
    await this.preview.ask((signal) => moves.previewMove(file, signal))
  }

  clear(): void {
    this.clearOutcome()
    this.over = []
  }

  /** Lets go of what was looked at, unless it is being taken. */
  forget(): void {
    const id = this.plan?.id
    if (this.taking) return
    this.preview.clear()
    if (id) moves.forgetMove(id).catch(() => undefined) // it goes by itself after an hour
  }

  async take(): Promise<void> {
    const plan = this.plan
    if (!plan?.id || this.taking || !(await session.knowsWho())) return
    this.clearOutcome()
    this.taking = true
    this.#isToStop = false
    try {
      this.#import = (await moves.takeMove(plan.id, this.over)).id
      if (this.#isToStop) await this.stop()
      const state = await followed(this.#import, ({ done, total, current }) => {
        this.now = { done, total, current: current ?? '' }
      })
      await this.#ended(state, plan)
    } catch (e) {
      this.failed = explain(e)
    } finally {
      this.taking = false
      this.#import = ''
      this.now = null
      this.preview.clear()
    }
    await this.list()
  }

  clearOutcome(): void {
    this.taken = null
    this.failed = null
    this.stopped = false
  }

  async #ended(state: ImportState, plan: moves.MovePlan): Promise<void> {
    if (state.state === 'cancelled') this.stopped = true
    else if (state.state === 'failed')
      this.failed = told(state.messageNb ?? '', state.message ?? '')
    else this.taken = plan.counts.filter((count) => count.fresh > 0)
    live.acknowledge(state.revision ?? undefined)
    await Promise.all([codebook.load(), session.load()])
  }

  /** What has not begun yet is stopped when it has. */
  async stop(): Promise<void> {
    this.#isToStop = true
    if (this.#import === '') return
    try {
      await moves.stopMove(this.#import)
    } catch (e) {
      this.failed = explain(e)
    }
  }

  /** Takes an earlier move back. */
  async undo(move: moves.EarlierMove): Promise<void> {
    this.clearOutcome()
    try {
      const done = await session.saving(history.takeBack(move.step))
      live.acknowledge(done?.revision)
      await Promise.all([codebook.load(), session.load(), this.list()])
    } catch (e) {
      this.failed = explain(e)
    }
  }

  /** What has come, in one sentence. */
  readonly said = $derived(
    words().moving.done(
      (this.taken ?? [])
        .map((count) => `${told(count.nameNb, count.nameEn).toLowerCase()} ${number(count.fresh)}`)
        .join(', '),
    ),
  )
}

export const moveRun = new MoveRun()
