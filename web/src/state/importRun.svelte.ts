/** One import from the choice of files to the report; it goes on while the reader is elsewhere. */
import * as sitat from '../api/sitat'
import type { ImportState } from '../api/types'
import { codebook } from './codebook.svelte'
import { Deed } from './deed.svelte'
import { sortOf, whatOf, type FileSort, type ImportWhat } from './imports'
import { live } from './live.svelte'

const HEAD = 64 * 1024
const SOONEST = 150
const LATEST = 1500

export interface ChosenFile {
  file: File
  sort: FileSort
  /** The first of its text; empty for what is no text. */
  head: string
}

class ImportRun {
  files = $state.raw<ChosenFile[]>([])
  what = $state<ImportWhat>('documents')
  answer = $state.raw<ImportState | null>(null)
  error = $state.raw<unknown>(null)
  starting = $state(false)
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
    this.answer = null
    this.error = null
    this.deed.clear()
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
  return { file, sort: sortOf(file.name, head), head }
}

export const importRun = new ImportRun()
