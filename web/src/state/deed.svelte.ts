/** What was just done on a screen, in words, and whether it can still be taken back there. */
import { live } from './live.svelte'
import { explain, session } from './session.svelte'

export class Deed {
  text = $state('')
  failed = $state(false)
  /** It was taken back here. */
  undone = $state(false)
  #revision = $state(-1)

  /** Whether undo would take back this and nothing else: nobody has changed anything since. */
  readonly canUndo = $derived(
    !this.failed && this.#revision === live.revision && session.undo !== null,
  )

  /** Makes a change and tells of it; answers whether it went well. */
  async run<T extends { revision?: number } | undefined>(
    change: Promise<T>,
    text: string,
  ): Promise<boolean> {
    try {
      const answer = await session.saving(change)
      await this.done(text, answer?.revision)
      return true
    } catch (e) {
      this.fail(e)
      return false
    }
  }

  /** Tells of what is done already; without its revision nobody can say what undo would take back. */
  async done(text: string, revision?: number | null): Promise<void> {
    await session.load()
    live.acknowledge(revision ?? undefined)
    this.text = text
    this.failed = false
    this.undone = false
    this.#revision = revision ?? -1
  }

  fail(error: unknown): void {
    this.warn(explain(error))
  }

  /** Tells of something that was not done, and why. */
  warn(text: string): void {
    this.text = text
    this.failed = true
    this.#revision = -1
  }

  async undo(): Promise<void> {
    await session.travel('undo')
    this.text = session.result?.text ?? ''
    this.failed = session.result?.failed ?? false
    this.undone = !this.failed
    this.#revision = -1
  }

  clear(): void {
    this.text = ''
    this.undone = false
    this.failed = false
    this.#revision = -1
  }
}
