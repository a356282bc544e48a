/** The plan for backups and how the last went, asked for while somebody looks. */
import * as api from '../api/exports'

const WHILE_RUNNING = 1500
const OTHERWISE = 60_000

class BackupsState {
  now = $state.raw<api.Backups | null>(null)
  error = $state.raw<unknown>(null)
  #timer: ReturnType<typeof setTimeout> | undefined
  #lookers = 0

  async ask(): Promise<void> {
    try {
      this.hear(await api.backups())
    } catch (e) {
      this.error = e
      this.#again()
    }
  }

  /** The server has told how it stands. */
  hear(now: api.Backups): void {
    this.now = now
    this.error = null
    this.#again()
  }

  /** Keeps it up to date until what this answers is called. */
  follow(): () => void {
    this.#lookers++
    void this.ask()
    return () => {
      this.#lookers--
      if (this.#lookers === 0) clearTimeout(this.#timer)
    }
  }

  #again(): void {
    clearTimeout(this.#timer)
    if (this.#lookers === 0) return
    this.#timer = setTimeout(() => void this.ask(), this.now?.running ? WHILE_RUNNING : OTHERWISE)
  }
}

export const backups = new BackupsState()
