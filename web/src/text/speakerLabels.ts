/** Speakers' labels as they fit the margin: short, and never two alike in one document. */

/** A label this long stands whole. */
const WHOLE = 6
const LONGEST = 11

/** What stands in the margin for each speaker of a document. */
export function speakerLabels(speakers: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(speakers)]
  const long = all.filter((label) => label.length > WHOLE)
  const common = long.length > 1 ? prefix(long) : 0
  const short = new Map(long.map((label) => [label, fitted(label, common, long)]))
  const taken = [...short.values()]
  const isAlone = (label: string) => taken.filter((other) => other === label).length === 1
  return new Map(
    all.map((label) => {
      const made = short.get(label)
      return [label, made !== undefined && isAlone(made) ? made : label]
    }),
  )
}

function fitted(label: string, common: number, all: readonly string[]): string {
  const rest = common > 0 ? `…${label.slice(common)}` : label
  if (rest.length <= LONGEST) return rest
  const head = rest.slice(0, LONGEST - 1)
  const isPlain = !/\d/.test(rest.slice(LONGEST - 1))
  const isOwn = all.filter((other) => other.slice(common).startsWith(head.replace('…', ''))).length
  return isPlain && isOwn === 1 ? `${head}…` : `${rest.slice(0, 3)}…${rest.slice(-4)}`
}

/** How much all begin with, up to where a word of it ends; 0 if that is hardly anything. */
function prefix(labels: readonly string[]): number {
  const first = labels[0] ?? ''
  let same = 0
  while (same < first.length && labels.every((label) => label[same] === first[same])) same++
  const whole = first.slice(0, same).search(/[^\p{L}\p{N}][\p{L}\p{N}]*$/u) + 1
  return whole >= 3 && labels.every((label) => label.length > whole) ? whole : 0
}
