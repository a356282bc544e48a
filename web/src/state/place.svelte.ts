/** Where one reads: the open text, the caret in it, what is selected, and what should come into view. */
import type { OpenDocument } from '../api/types'
import { caretAt, caretExactly, caretOver, selectionOf, type Caret } from '../text/caret'
import { Reading } from '../text/reading'
import type { Span } from '../text/spans'
import type { TextView } from '../text/textView'
import type { FoundUnits, Unit } from '../text/units'
import { preferences } from './preferences.svelte'

export class Place {
  document = $state.raw<OpenDocument | null>(null)
  caret = $state.raw<Caret | null>(null)
  /** A passage the address points to, shown until something else is selected. */
  passage = $state.raw<Span | null>(null)
  /** What the text should scroll to; a new object each time it should. */
  reveal = $state.raw<{ span: Span } | null>(null)
  view = $state.raw<TextView | null>(null)

  /** The server's words and sentences of this text, when they have come. */
  found = $state.raw<FoundUnits | null>(null)

  readonly reading = $derived(
    new Reading(this.document?.text ?? '', this.document?.turns ?? [], this.found),
  )
  readonly selection = $derived(selectionOf(this.caret))

  /** Lets go of what is selected; the caret stays on its first word. */
  letGo(): void {
    const start = this.selection?.start ?? this.caret?.head.start
    this.caret = start === undefined ? null : caretAt(this.reading, start)
    this.passage = null
  }

  /** Selects the whole units around what was marked. */
  select(span: Span | null, unit: Unit = preferences.unit): void {
    this.passage = null
    this.caret = span && caretOver(this.reading, span, unit)
  }

  /** Selects a passage as it is. */
  selectExactly(span: Span): void {
    this.passage = null
    this.caret = caretExactly(span)
  }

  /** The caret stands at an offset with nothing selected. */
  standAt(offset: number): void {
    this.passage = null
    this.caret = caretAt(this.reading, offset)
  }
}
