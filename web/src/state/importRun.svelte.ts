/** One import from the choice of files to the report; it goes on while the reader is elsewhere. */
import * as sitat from '../api/sitat'
import type { ImportPreview, ImportState } from '../api/types'
import { codebook } from './codebook.svelte'
import { Deed } from './deed.svelte'
import { sortOf, whatOf, type FileSort, type ImportWhat } from './imports'
import { live } from './live.svelte'
import { session } from './session.svelte'

const HEAD = 64 * 1024
/** More than this in all is not sent to be looked at first. */
const MOST_LOOKED_AT = 300 * 1024 * 1024
const SOONEST = 150
const LATEST = 1500

export interface ChosenFile {
  file: File
  sort: FileSort
}

class ImportRun {
  files = $state.raw<ChosenFile[]>([])
  what = $state<ImportWhat>('documents')
  answer = $state.raw<ImportState | null>(null)
  error = $state.raw<unknown>(null)
  starting = $state(false)
  /** How the chosen files would be read; null before anybody has looked. */
  preview = $state.raw<ImportPreview | null>(null)
  previewError = $state.raw<unknown>(null)
  looking = $state(false)
  #look: AbortController | undefined
  /** What came of it, with undo while that is safe. */
  readonly deed = new Deed()

  readonly phase: 'choosing' | 'running' | 'done' = $derived(
    this.starting || this.answer?.state === 'running'
      ? 'running'
      : this.answer
        ? 'done'
        : 'choosing',
  )

  /** Adds files to those chosen; looks at how each begins. */
  async take(added: Iterable<File>, screen: ImportWhat): Promise<void> {
    if (this.phase === 'running') return
    if (this.phase === 'done') this.clear()
    const known = new Set(this.files.map(({ file }) => idOf(file)))
    const fresh = [...added].filter((file) => !known.has(idOf(file)))
    this.files = [...this.files, ...(await Promise.all(fresh.map(looked)))]
    this.what = whatOf(
      this.files.map(({ sort }) => sort),
      screen,
    )
    this.error = null
  }

  drop(file: ChosenFile): void {
    this.files = this.files.filter((each) => each !== file)
  }

  clear(): void {
    this.files = []
    this.#look?.abort()
    this.#forget()
    this.answer = null
    this.error = null
    this.deed.clear()
  }

  /** Has the server look at the files as they would be imported; the latest question wins. */
  async look(options: Record<string, string>): Promise<void> {
    this.#look?.abort()
    const files = this.files.map(({ file }) => file)
    const size = files.reduce((sum, file) => sum + file.size, 0)
    if (files.length === 0 || size > MOST_LOOKED_AT || this.what !== 'documents') {
      this.#forget()
      return
    }
    const look = new AbortController()
    this.#look = look
    this.looking = true
    try {
      const preview = await sitat.previewImport(files, options, look.signal)
      if (this.#look !== look) return
      this.preview = preview
      this.previewError = null
    } catch (e) {
      if (this.#look !== look) return
      this.previewError = e
    }
    this.looking = false
  }

  #forget(): void {
    this.#look = undefined
    this.preview = null
    this.previewError = null
    this.looking = false
  }

  /** Takes back the import that brought what is there already, and is ready for the files anew. */
  async undoEarlier(options: Record<string, string>): Promise<void> {
    await session.travel('undo')
    if (session.result?.failed) {
      this.deed.text = session.result.text
      this.deed.failed = true
      return
    }
    this.answer = null
    this.deed.clear()
    await this.look(options)
  }

  async start(options: Record<string, string>): Promise<void> {
    this.starting = true
    this.error = null
    this.deed.clear()
    try {
      const files = this.files.map(({ file }) => file)
      const { id } = await sitat.startImport(this.what, files, options)
      this.answer = await this.#follow(id)
      if (this.answer.state === 'done') await this.#tell(this.answer)
    } catch (e) {
      this.error = e
      this.answer = null
    }
    this.starting = false
  }

  async #follow(id: string): Promise<ImportState> {
    for (let wait = SOONEST; ; wait = Math.min(LATEST, wait * 1.5)) {
      const answer = await sitat.importState(id)
      if (answer.state !== 'running') return answer
      this.answer = answer
      await new Promise((resume) => setTimeout(resume, wait))
    }
  }

  async #tell(answer: ImportState): Promise<void> {
    live.acknowledge(answer.revision ?? undefined)
    codebook.refreshSoon()
    if (answer.rows > 0) await this.deed.done('', answer.revision)
  }
}

function idOf(file: File): string {
  return `${file.name}\n${file.size}\n${file.lastModified}`
}

async function looked(file: File): Promise<ChosenFile> {
  const isBinary = /\.(xlsx|docx|pdf|zip)$/i.test(file.name)
  const head = isBinary ? '' : await file.slice(0, HEAD).text()
  return { file, sort: sortOf(file.name, head) }
}

export const importRun = new ImportRun()
