/**
 * The correction somebody is writing: which turns of the open document, and how they are to be. It
 * is kept in this browser until it is saved or left, so that a reload loses nothing.
 */
import * as api from '../api/corrections'
import type { OpenDocument, Turn } from '../api/types'
import * as turns from '../correcting/turnDrafts'
import { counted, words } from '../words/words.svelte'
import { desk } from './desk.svelte'
import { explain, session } from './session.svelte'

interface Kept {
  version: number
  drafts: turns.Drafts
}

class Correcting {
  /** The text stands open for correction. */
  wantedOpen = $state(false)
  document = $state.raw<OpenDocument | null>(null)
  drafts = $state.raw<turns.Drafts>([])
  error = $state('')
  saving = $state(false)
  /** The row that should take the focus, and where in its words the cursor should stand. */
  wanted = $state.raw<{ key: string; cursor: number } | null>(null)
  /** The version an older draft was written for, when the text has been corrected since. */
  staleSince = $state<number | null>(null)

  readonly rows = $derived(
    this.document ? turns.rowsOf(this.document.turns, this.document.text, this.drafts) : [],
  )
  readonly changes = $derived(
    this.document ? turns.changed(this.drafts, this.document.turns, this.document.text) : [],
  )
  readonly speakers = $derived([...new Set(this.document?.turns.map((turn) => turn.speaker))])

  /** Opens the text for correction, with what was begun before. */
  open(document: OpenDocument, turn: Turn | null): void {
    this.document = document
    this.error = ''
    const kept = this.#kept(document)
    this.staleSince = kept && kept.version !== document.version ? kept.version : null
    this.drafts = kept && this.staleSince === null ? kept.drafts : []
    if (turn) this.begin(turn)
  }

  /** Goes back to reading; what is written is kept unless it is let go of. */
  close(letGo: boolean): void {
    if (letGo && this.document) this.#forget(this.document)
    this.wantedOpen = false
    this.document = null
    this.drafts = []
    this.staleSince = null
  }

  /** A draft of a text that has been corrected since is of no use. */
  letGoOfStale(): void {
    if (this.document) this.#forget(this.document)
    this.staleSince = null
  }

  begin(turn: Turn, cursor = 0): void {
    if (!this.document) return
    this.#set(turns.begin(this.drafts, turn, this.document.text))
    this.wanted = { key: `${turn.number}`, cursor }
  }

  /** Whether a correction of this text was begun here, and is not saved. */
  hasBegun(document: OpenDocument): boolean {
    return this.#kept(document)?.version === document.version
  }

  rewrite(row: turns.Row, change: { speaker?: string; text?: string }): void {
    this.#set(turns.rewrite(this.drafts, row, change))
  }

  split(row: turns.Row, offset: number): void {
    const at = this.rows.findIndex((other) => other.key === row.key)
    const before = this.rows.slice(0, at).findLast((other) => other.speaker !== row.speaker)
    const other = before?.speaker ?? this.speakers.find((who) => who !== row.speaker) ?? row.speaker
    this.#set(turns.split(this.drafts, row, offset, other))
    this.wanted = { key: `${row.from}.${row.part + 1}`, cursor: 0 }
  }

  join(row: turns.Row): void {
    const next = this.document?.turns[row.through]
    const text = this.document?.text ?? ''
    this.#set(turns.join(this.drafts, row, next ? turns.begun(this.drafts, next, text) : null))
    this.wanted = { key: row.key, cursor: row.text.trimEnd().length }
  }

  remove(row: turns.Row): void {
    this.#set(turns.remove(this.drafts, row))
  }

  leave(row: turns.Row): void {
    this.#set(turns.leave(this.drafts, row))
    this.wanted = { key: `${row.from}`, cursor: 0 }
  }

  /** Saves everything that was rewritten as one correction; answers whether it went well. */
  save(): Promise<boolean> {
    return this.send({ version: this.document?.version ?? 0, turns: this.changes })
  }

  async send(correction: api.Correction): Promise<boolean> {
    const document = this.document
    if (!document || this.saving || !(await session.knowsWho())) return false
    this.saving = true
    try {
      const made = await session.saving(api.correct(document.id, correction))
      const first = firstTouched(document, correction)
      this.close(true)
      await desk.open(document.id)
      const span = desk.document?.turns[first]
      if (span) desk.reveal = { span }
      desk.tell(words().correcting.corrected(outcomeWords(made)))
      return true
    } catch (e) {
      this.error = explain(e)
      return false
    } finally {
      this.saving = false
    }
  }

  #set(drafts: turns.Drafts): void {
    this.drafts = drafts
    const document = this.document
    if (!document) return
    if (this.staleSince !== null) return
    if (this.changes.length === 0) this.#forget(document)
    else this.#keep(document, { version: document.version, drafts })
  }

  /** By what is its own in all projects of this machine. */
  #key({ guid }: OpenDocument): string {
    return `sitat:correcting:${guid}`
  }

  #kept(document: OpenDocument): Kept | null {
    try {
      return JSON.parse(localStorage.getItem(this.#key(document)) ?? 'null') as Kept | null
    } catch {
      return null
    }
  }

  #keep(document: OpenDocument, kept: Kept): void {
    try {
      localStorage.setItem(this.#key(document), JSON.stringify(kept))
    } catch {
      // A browser that keeps nothing still corrects; leaving the page warns.
    }
  }

  #forget(document: OpenDocument): void {
    localStorage.removeItem(this.#key(document))
  }
}

/** Place among the turns of the first one that is other than it was; what came before has not moved. */
function firstTouched(document: OpenDocument, correction: api.Correction): number {
  const said = correction.turns?.map((turn) => turn.from - 1) ?? []
  const replaced = correction.replacements?.map((words) =>
    document.turns.findIndex((turn) => turn.end >= words.start),
  )
  return Math.max(0, Math.min(...said, ...(replaced ?? [])))
}

/** «12 kodinger på samme ord, 1 endret inni, 1 å se på» */
export function outcomeWords(made: api.Corrected): string {
  const say = words().correcting
  const same = made.kept + made.moved
  const parts = [
    same > 0 || made.changed + made.review === 0
      ? say.same(counted(words().common.codings, same))
      : '',
    made.changed > 0 ? say.changedInside(made.changed) : '',
    made.review > 0 ? say.toLookAt(made.review) : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

export const correcting = new Correcting()
