/** The name that somebody probably meant. */

/**
 * The group whose name is fewest letters away from what was typed, upper and lower case and accents
 * apart; null when none is near: more than a third of the letters, or two in a short word, differ.
 */
export function nearest(typed: string, groups: readonly string[]): string | null {
  const word = plain(typed)
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const group of groups) {
    const name = plain(group)
    const away = name.startsWith(word) && word.length > 1 ? 1 : distance(word, name)
    if (away < least && away < word.length) {
      best = group
      least = away
    }
  }
  return best
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Levenshtein's: how many letters are put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1])
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
