/** What a screen asks the server for: the last answer, whether a newer one is under way, the error. */
export class Fetched<T> {
  value = $state.raw<T | null>(null)
  error = $state.raw<unknown>(null)
  loading = $state(false)
  #under: AbortController | null = null

  /** Asks; an answer that is overtaken by a newer question, or given up, is dropped. Says whether this was not. */
  async ask(question: (signal: AbortSignal) => Promise<T>): Promise<boolean> {
    this.#under?.abort()
    const under = new AbortController()
    this.#under = under
    this.loading = true
    try {
      const answer = await question(under.signal)
      if (this.#under !== under) return false
      this.value = answer
      this.error = null
    } catch (e) {
      if (this.#under !== under) return false
      this.error = e
    }
    this.loading = false
    return true
  }

  /** Nobody waits for what is under way any more; the last answer stays. */
  giveUp(): void {
    this.#under?.abort()
    this.#under = null
    this.loading = false
  }

  /** Forgets the answer and whatever is under way. */
  clear(): void {
    this.giveUp()
    this.value = null
    this.error = null
  }
}
