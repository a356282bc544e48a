/** Who and what comes into a sub-study: pasted names, and keys made from names. */
import type { Members } from '../api/subStudies'

export interface Known {
  respondents: readonly string[]
  documents: readonly { id: number; name: string }[]
}

export interface Pasted extends Members {
  /** Names that nobody and nothing has. */
  unknown: string[]
}

/** Labels and names of documents, one on each line or with commas or semicolons between. */
export function pastedMembers(text: string, known: Known): Pasted {
  const labels = new Map(known.respondents.map((label) => [label.toLocaleLowerCase(), label]))
  const names = new Map(known.documents.map(({ id, name }) => [name.toLocaleLowerCase(), id]))
  const found: Pasted = { respondents: [], documents: [], unknown: [] }
  for (const name of parts(text, (whole) => labels.has(whole) || names.has(whole))) {
    const label = labels.get(name.toLocaleLowerCase())
    const document = names.get(name.toLocaleLowerCase())
    if (label !== undefined) found.respondents.push(label)
    if (document !== undefined) found.documents.push(document)
    if (label === undefined && document === undefined) found.unknown.push(name)
  }
  return {
    respondents: [...new Set(found.respondents)],
    documents: [...new Set(found.documents)],
    unknown: [...new Set(found.unknown)],
  }
}

/** A line that is a name as a whole is not taken apart at its commas. */
function parts(text: string, isName: (lower: string) => boolean): string[] {
  return text
    .split(/[\r\n\t]+/)
    .flatMap((line) => (isName(line.trim().toLocaleLowerCase()) ? [line] : line.split(/[;,]/)))
    .map((name) => name.trim())
    .filter(Boolean)
}

/** A key from a name: `sterke-latviere` of *Sterke latviere*; with a number when it is taken. */
export function keyOf(name: string, taken: readonly string[]): string {
  const stem =
    name
      .toLocaleLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50) || 'delstudie'
  const known = new Set([...taken.map((key) => key.toLocaleLowerCase()), 'all'])
  let key = stem
  for (let number = 2; known.has(key); number++) key = `${stem}-${number}`
  return key
}
