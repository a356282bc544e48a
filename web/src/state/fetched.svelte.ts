import { isBehind } from '../api/call'

/** In milliseconds. */
export const UNTIL_ASKED_AGAIN = 1000

/** What a screen asks the server for: the last answer, whether a newer one is under way, the error. */
export class Fetched<T> {
  value = $state.raw<T | null>(null)
  error = $state.raw<unknown>(null)
  loading = $state(false)
  #under: AbortController | null = null

  /**
   * Asks; an answer that is overtaken by a newer question, or given up, is dropped. Says whether this was not.
   * While the search index is behind, the error says so and it asks again until there is an answer.
   */
  async ask(question: (signal: AbortSignal) => Promise<T>): Promise<boolean> {
    this.#under?.abort()
    const under = new AbortController()
    this.#under = under
    this.loading = true
    while (await this.#once(question, under)) {
      await new Promise((resolve) => setTimeout(resolve, UNTIL_ASKED_AGAIN))
      if (this.#under !== under) break
    }
    if (this.#under !== under) return false
    this.loading = false
    return true
  }

  /** Says whether to ask again. */
  async #once(
    question: (signal: AbortSignal) => Promise<T>,
    under: AbortController,
  ): Promise<boolean> {
    try {
      const answer = await question(under.signal)
      if (this.#under !== under) return false
      this.value = answer
      this.error = null
      return false
    } catch (e) {
      if (this.#under !== under) return false
      this.error = e
      return isBehind(e)
    }
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
