/** A table of respondents from the choice of the file to the report; it goes on while the reader is elsewhere. */
import * as sitat from '../api/sitat'
import type { ImportState } from '../api/types'
import { Deed } from './deed.svelte'
import { followed } from './following'
import { live } from './live.svelte'

class RespondentImport {
  file = $state.raw<File | null>(null)
  /** Whether more than one file was given at once. */
  tooMany = $state(false)
  /** Whether the columns of the table are being looked through. */
  looking = $state(false)
  answer = $state.raw<ImportState | null>(null)
  error = $state.raw<unknown>(null)
  starting = $state(false)
  /** What came of it, with undo while that is safe. */
  readonly deed = new Deed()

  readonly phase: 'choosing' | 'running' | 'done' = $derived(
    this.starting ? 'running' : this.answer ? 'done' : 'choosing',
  )

  /** Goes to look through the columns of the one table that was chosen. */
  take(files: readonly File[]): void {
    const [first] = files
    if (this.phase === 'running' || !first) return
    this.clear()
    this.tooMany = files.length > 1
    if (this.tooMany) return
    this.file = first
    this.looking = true
  }

  clear(): void {
    this.file = null
    this.tooMany = false
    this.looking = false
    this.answer = null
    this.error = null
    this.deed.clear()
  }

  /** @param columns what somebody has said of the columns */
  async start(columns: Record<string, string>): Promise<void> {
    if (!this.file) return
    this.looking = false
    this.starting = true
    this.error = null
    try {
      this.answer = await followed((await sitat.importRespondents(this.file, columns)).id)
      if (this.answer.state === 'done') await this.#tell(this.answer)
    } catch (e) {
      this.error = e
    }
    this.starting = false
  }

  async #tell(answer: ImportState): Promise<void> {
    live.acknowledge(answer.revision ?? undefined)
    if (answer.rows > 0) await this.deed.done('', answer.revision)
  }
}

export const respondentImport = new RespondentImport()
