/** The theme on the screen: the answer, what is in focus, and what is done with it. */
import * as quotations from '../api/quotations'
import * as api from '../api/themes'
import type { Mark, Passage, Theme, ThemeQuestion } from '../api/themes'
import { Deed } from './deed.svelte'
import { Fetched } from './fetched.svelte'
import { router, setQuery } from './router.svelte'
import { session } from './session.svelte'
import { asText } from './quotes'
import {
  allText,
  find,
  has,
  placeName,
  step,
  withMark,
  withMore,
  type Place,
  type Step,
} from './theme'

const PAGE = 12

export class ThemeDesk {
  readonly answer = new Fetched<Theme>()
  readonly deed = new Deed()
  /** The passage in focus. */
  focus = $state.raw<Place | null>(null)
  /** The passage on which a note is being written, by name. */
  noting = $state('')
  /** The passage whose turn is open, and how many turns beside it. */
  context = $state.raw<{ name: string; before: number; after: number } | null>(null)
  /** What was copied just now: a passage by its name, or a cell. */
  copied = $state('')
  #code = ''
  #question: ThemeQuestion = {}
  #rest: ReturnType<typeof setTimeout> | undefined

  readonly theme = $derived(this.answer.value)
  readonly cells = $derived(this.theme?.cells ?? [])
  readonly focused = $derived(this.focus ? this.at(this.focus) : null)

  at({ row, column, at }: Place): Passage | null {
    return this.cells[row]?.[column]?.passages[at] ?? null
  }

  /** Asks anew; what was shown of each cell is shown again. */
  async ask(code: string, question: ThemeQuestion): Promise<void> {
    const isSame =
      code === this.#code && JSON.stringify(question) === JSON.stringify(this.#question)
    const shown = isSame
      ? Math.max(PAGE, ...this.cells.flat().map((cell) => cell.passages.length))
      : PAGE
    this.#code = code
    this.#question = question
    if (!code) return this.answer.clear()
    const name = this.focused ? placeName(this.focused.quote) : router.param('at')
    await this.answer.ask((signal) =>
      api.theme(code, { ...question, limit: shown, at: router.param('at') }, signal),
    )
    this.#keepFocus(name)
  }

  /** What had the focus keeps it; what is gone leaves it to the one that took its place. */
  #keepFocus(name: string): void {
    const place = name ? find(this.cells, name) : null
    if (place) this.focus = place
    else if (this.focus) {
      const { row, column, at } = this.focus
      const last = (this.cells[row]?.[column]?.passages.length ?? 0) - 1
      this.focus = last >= 0 ? { row, column, at: Math.min(at, last) } : null
    }
  }

  /** What others did, or we ourselves: a burst is one question. */
  refreshSoon(): void {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => void this.ask(this.#code, this.#question), 300)
  }

  async more(row: number, column: number): Promise<void> {
    const { theme } = this
    const cell = theme?.cells[row]?.[column]
    if (!theme || !cell) return
    const { page } = await api.passages(this.#code, {
      ...this.#question,
      row: theme.rows[row]?.value,
      column: theme.columns[column]?.value,
      offset: cell.passages.length,
      limit: PAGE * 2,
    })
    if (this.answer.value) this.answer.value = withMore(this.answer.value, row, column, page)
  }

  /** All passages of a cell, also those that are not on the screen. */
  async all(row: number, column: number): Promise<Passage[]> {
    const { theme } = this
    const { page } = await api.passages(this.#code, {
      ...this.#question,
      row: theme?.rows[row]?.value,
      column: theme?.columns[column]?.value,
      limit: 'all',
    })
    return page
  }

  /** Moves the focus; answers whether it moved. Near the end of a cell more is fetched. */
  async walk(way: Step): Promise<boolean> {
    const from = this.focus ?? { row: 0, column: 0, at: -1 }
    let to = this.focus ? step(this.cells, from, way) : this.#first()
    const cell = this.cells[from.row]?.[from.column]
    const isLast = cell && from.at === cell.passages.length - 1
    if (way === 'next' && isLast && cell.passages.length < cell.counts.passages) {
      await this.more(from.row, from.column)
      to = step(this.cells, from, way)
    }
    if (to) this.stand(to)
    return to !== null
  }

  #first(): Place | null {
    for (const [row, line] of this.cells.entries()) {
      const column = line.findIndex((cell) => cell.passages.length > 0)
      if (column >= 0) return { row, column, at: 0 }
    }
    return null
  }

  /** Puts the focus on a passage, and into the address, so that Back finds it. */
  stand(place: Place): void {
    this.focus = place
    const passage = this.at(place)
    if (passage) setQuery({ at: placeName(passage.quote) })
  }

  async mark(passage: Passage, mark: Mark, told: (on: boolean) => string): Promise<void> {
    if (!session.chosen && !(await session.knowsWho())) return
    const on = !has(passage, mark)
    const name = placeName(passage.quote)
    if (this.answer.value) this.answer.value = withMark(this.answer.value, name, mark, on)
    const { documentId: document, start, end } = passage.quote
    const { version } = passage
    const done = await this.deed.run(
      api.mark([{ document, version, start, end }], mark, on),
      told(on),
    )
    if (!done) this.refreshSoon()
  }

  /** Opens the turn of a passage with the one before, or closes it. */
  turns(name: string): void {
    this.context = this.context?.name === name ? null : { name, before: 1, after: 0 }
  }

  moreTurns(name: string, before: number, after: number): void {
    const now = this.context?.name === name ? this.context : { before: 0, after: 0 }
    this.context = { name, before: now.before + before, after: now.after + after }
  }

  async copy(passage: Passage, variables: string[]): Promise<void> {
    await navigator.clipboard.writeText(asText(passage.quote, variables, passage.who))
    this.#tellCopied(placeName(passage.quote))
  }

  async copyCell(row: number, column: number, variables: string[]): Promise<void> {
    const all = await this.all(row, column)
    await navigator.clipboard.writeText(allText(all, variables))
    this.#tellCopied(`${row}-${column}`)
  }

  #tellCopied(what: string): void {
    this.copied = what
    setTimeout(() => (this.copied = ''), 2500)
  }

  /** Marks a whole cell as read, as one step to take back. */
  async readAll(row: number, column: number, told: (n: number) => string): Promise<void> {
    if (!session.chosen && !(await session.knowsWho())) return
    const unread = (await this.all(row, column)).filter((passage) => !has(passage, 'read'))
    const places = unread.map(({ quote, version }) => ({
      document: quote.documentId,
      version,
      start: quote.start,
      end: quote.end,
    }))
    if (places.length > 0) await this.deed.run(api.mark(places, 'read', true), told(places.length))
  }

  /** Writes a note on the passage, which is a kept quotation from then on. */
  async note(passage: Passage, text: string, told: string): Promise<boolean> {
    if (!session.chosen && !(await session.knowsWho())) return false
    const { documentId: document, start, end } = passage.quote
    const memo = { target: 'quotation' as const, text, document, start, end }
    return this.deed.run(quotations.writeMemo({ ...memo, version: passage.version }), told)
  }
}
