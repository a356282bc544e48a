/**
 * Turns as somebody is rewriting them. Pure: each deed answers the drafts as they are afterwards. A
 * draft covers one turn or several in a row, and holds the turns that are to stand there instead.
 */
import type { NewTurns, TurnPart } from '../api/corrections'
import type { Turn } from '../api/types'

export type Drafts = readonly NewTurns[]

/** What is shown at one place: a turn as it is, or a part of a draft. */
export interface Row {
  key: string
  /** The first turn it stands for. */
  from: number
  through: number
  /** Which of the draft's parts; -1 for a turn that nobody rewrites, or that is taken out. */
  part: number
  speaker: string
  text: string
  edited: boolean
  removed: boolean
}

export function draftOf(drafts: Drafts, turn: number): NewTurns | undefined {
  return drafts.find((draft) => draft.from <= turn && turn <= draft.through)
}

export function rowsOf(turns: readonly Turn[], text: string, drafts: Drafts): Row[] {
  const rows: Row[] = []
  for (const turn of turns) {
    const draft = draftOf(drafts, turn.number)
    if (!draft) rows.push(asItIs(turn, text))
    else if (draft.from === turn.number) rows.push(...rowsOfDraft(draft, turns, text))
  }
  return rows
}

function asItIs(turn: Turn, text: string): Row {
  return {
    key: `${turn.number}`,
    from: turn.number,
    through: turn.number,
    part: -1,
    speaker: turn.speaker,
    text: text.slice(turn.start, turn.end),
    edited: false,
    removed: false,
  }
}

function rowsOfDraft(draft: NewTurns, turns: readonly Turn[], text: string): Row[] {
  const turn = turns[draft.from - 1]
  if (!turn) return []
  const { from, through } = draft
  if (draft.parts.length === 0) {
    const last = turns[through - 1] ?? turn
    const gone = text.slice(turn.start, last.end)
    return [{ ...asItIs(turn, text), text: gone, through, edited: true, removed: true }]
  }
  return draft.parts.map((part, i) => ({
    ...part,
    key: i === 0 ? `${from}` : `${from}.${i}`,
    from,
    through,
    part: i,
    edited: true,
    removed: false,
  }))
}

/** Puts a draft in the place of those that cover the same turns. */
function put(drafts: Drafts, draft: NewTurns): Drafts {
  return [
    ...drafts.filter((other) => other.through < draft.from || other.from > draft.through),
    draft,
  ].sort((a, b) => a.from - b.from)
}

/** The draft of a turn, begun with what stands there when there is none. */
export function begun(drafts: Drafts, turn: Turn, text: string): NewTurns {
  const known = draftOf(drafts, turn.number)
  if (known && known.parts.length > 0) return known
  const { number, speaker, start, end } = turn
  return { from: number, through: number, parts: [{ speaker, text: text.slice(start, end) }] }
}

export function begin(drafts: Drafts, turn: Turn, text: string): Drafts {
  return put(drafts, begun(drafts, turn, text))
}

/** Another wording or speaker of one part. */
export function rewrite(drafts: Drafts, row: Row, change: Partial<TurnPart>): Drafts {
  const draft = draftOf(drafts, row.from)
  if (!draft) return drafts
  const parts = draft.parts.map((part, i) => (i === row.part ? { ...part, ...change } : part))
  return put(drafts, { ...draft, parts })
}

/** Cuts a part in two; the second speaker is the one who spoke before, as when two take turns. */
export function split(drafts: Drafts, row: Row, offset: number, speaker: string): Drafts {
  const draft = draftOf(drafts, row.from)
  const part = draft?.parts[row.part]
  if (!draft || !part) return drafts
  const before = part.text.slice(0, offset).trimEnd()
  const after = part.text.slice(offset).trimStart()
  if (!before || !after) return drafts
  const parts = draft.parts.toSpliced(
    row.part,
    1,
    { ...part, text: before },
    { speaker, text: after },
  )
  return put(drafts, { ...draft, parts })
}

/** Joins a part with what comes after it: the next part, or the next turn. */
export function join(drafts: Drafts, row: Row, next: NewTurns | null): Drafts {
  const draft = draftOf(drafts, row.from)
  const part = draft?.parts[row.part]
  if (!draft || !part) return drafts
  const inside = draft.parts[row.part + 1]
  const joined = (other: TurnPart) => ({
    ...part,
    text: `${part.text.trimEnd()} ${other.text.trimStart()}`,
  })
  if (inside)
    return put(drafts, { ...draft, parts: draft.parts.toSpliced(row.part, 2, joined(inside)) })
  const first = next?.parts[0]
  if (!next || !first) return drafts
  const parts = [...draft.parts.slice(0, -1), joined(first), ...next.parts.slice(1)]
  return put(drafts, { from: draft.from, through: next.through, parts })
}

export function remove(drafts: Drafts, row: Row): Drafts {
  const draft = draftOf(drafts, row.from)
  if (draft && draft.parts.length > 1) {
    return put(drafts, { ...draft, parts: draft.parts.toSpliced(row.part, 1) })
  }
  return put(drafts, { from: row.from, through: row.through, parts: [] })
}

/** Lets the turns be as they are. */
export function leave(drafts: Drafts, row: Row): Drafts {
  return drafts.filter((draft) => draft.from !== row.from)
}

/** Those that change something. */
export function changed(drafts: Drafts, turns: readonly Turn[], text: string): NewTurns[] {
  return drafts.filter((draft) => {
    const turn = turns[draft.from - 1]
    const [only, ...more] = draft.parts
    if (!turn || !only || more.length > 0 || draft.through > draft.from) return true
    return (
      only.speaker !== turn.speaker || only.text.trim() !== text.slice(turn.start, turn.end).trim()
    )
  })
}
