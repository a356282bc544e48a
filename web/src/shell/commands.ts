/** What the palette offers and how it ranks: the start of a name before the start of a word before the middle. */

export type CommandGroup = 'places' | 'actions' | 'texts' | 'documents' | 'codes' | 'respondents'

export interface Command {
  id: string
  group: CommandGroup
  label: string
  hint?: string
  /** More words it answers to, such as a code's key. */
  also?: string
  colour?: number
  run: () => void
}

/** Lower case without accents; å, ø and æ are letters of their own and stay. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('å', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'å')
}

/** 0 when it does not answer; more is better. Every word of the query must be met. */
export function score(query: string, label: string, also = ''): number {
  const name = folded(label)
  const rest = folded(also)
  let sum = 0
  for (const word of folded(query).split(/\s+/).filter(Boolean)) {
    const points = wordScore(word, name, rest)
    if (points === 0) return 0
    sum += points
  }
  return sum + 1 / (1 + name.length)
}

function wordScore(word: string, name: string, rest: string): number {
  if (name.startsWith(word)) return 8
  if (rest.startsWith(word)) return 6
  if (new RegExp(`[^\\p{L}\\p{N}]${escaped(word)}`, 'u').test(name)) return 5
  if (name.includes(word)) return 3
  if (rest.includes(word)) return 2
  return initials(word, name) ? 1 : 0
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether the letters of the word begin words of the name, in order: «sr» finds «Sosiale relasjoner». */
function initials(word: string, name: string): boolean {
  const first = name.split(/[^\p{L}\p{N}]+/u).map((part) => part[0] ?? '')
  return word.length > 1 && first.join('').includes(word)
}

export function best<Item>(
  items: readonly Item[],
  points: (item: Item) => number,
  limit: number,
): Item[] {
  return items
    .map((item, at) => ({ item, at, points: points(item) }))
    .filter((entry) => entry.points > 0)
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .slice(0, limit)
    .map((entry) => entry.item)
}
