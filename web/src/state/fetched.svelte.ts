/** What a screen asks the server for: the last answer, whether a newer one is under way, the error. */
export class Fetched<T> {
  value = $state.raw<T | null>(null)
  error = $state.raw<unknown>(null)
  loading = $state(false)
  #under: AbortController | null = null

  /** Asks; an answer that is overtaken by a newer question is dropped. */
  async ask(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#under?.abort()
    const under = new AbortController()
    this.#under = under
    this.loading = true
    try {
      const answer = await question(under.signal)
      if (this.#under !== under) return
      this.value = answer
      this.error = null
    } catch (e) {
      if (this.#under !== under) return
      this.error = e
    }
    this.loading = false
  }

  /** Forgets the answer and whatever is under way. */
  clear(): void {
    this.#under?.abort()
    this.#under = null
    this.value = null
    this.error = null
    this.loading = false
  }
}
