/**
 * Documents that were open a while ago, as they were left: who comes back to one finds it at once.
 * Every change that the server tells of lets go of what it concerns, so what is here is as true as
 * what is open.
 */
import type { OpenDocument, ProjectEvent } from '../api/types'

const MOST = 6

export class OpenedDocuments {
  readonly #kept = new Map<number, OpenDocument>()

  keep(document: OpenDocument): void {
    this.#kept.delete(document.id)
    this.#kept.set(document.id, document)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break
      this.#kept.delete(oldest)
    }
  }

  /** Gives it away: whoever has it open changes it. */
  take(id: number): OpenDocument | null {
    const found = this.#kept.get(id) ?? null
    this.#kept.delete(id)
    return found
  }

  hear(event: Pick<ProjectEvent, 'documents'>): void {
    if (event.documents.length === 0) this.#kept.clear()
    event.documents.forEach((id) => this.#kept.delete(id))
  }
}

export const openedDocuments = new OpenedDocuments()
