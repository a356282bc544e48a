/** What can be said of the files of a drop without asking the server again. */
import type { Drop, DropFile, DropState, LookalikeKind } from '../api/drops'

/** In the order in which a person should see them. */
export const STATES: readonly DropState[] = [
  'asks',
  'refused',
  'remarked',
  'ready',
  'left',
  'waiting',
]

export const KINDS: readonly LookalikeKind[] = [
  'national-id',
  'bank-account',
  'phone',
  'email',
  'address',
  'name',
]

export const USES = ['interview', 'posts', 'respondents', 'codings', 'codebook'] as const

/** A drop with what was known of its files before, where the answer has only those that changed. */
export function withBefore(now: Drop, before: Drop): Drop {
  const changed = new Map(now.files.map((file) => [file.number, file]))
  const files = before.files.map((file) => {
    const newer = changed.get(file.number) ?? file
    changed.delete(file.number)
    return newer
  })
  return { ...now, files: [...files, ...changed.values()] }
}

export function countsOf(files: readonly DropFile[]): Map<DropState, number> {
  const counts = new Map<DropState, number>()
  for (const state of STATES) {
    const count = files.filter((file) => file.state === state).length
    if (count > 0) counts.set(state, count)
  }
  return counts
}

/** What would be taken now. */
export function wantedOf(files: readonly DropFile[]): DropFile[] {
  return files.filter(
    ({ state, wanted }) =>
      wanted && (state === 'ready' || state === 'remarked' || state === 'asks'),
  )
}

/** How many look-alikes of each kind stand in the files that would be taken. */
export function lookalikesOf(files: readonly DropFile[]): {
  files: number
  counts: [LookalikeKind, number][]
} {
  const wanted = wantedOf(files)
  const counts = KINDS.map((kind): [LookalikeKind, number] => [
    kind,
    wanted.reduce((sum, file) => sum + (file.lookalikes[kind] ?? 0), 0),
  ]).filter(([, count]) => count > 0)
  return { files: wanted.filter((file) => sumOf(file) > 0).length, counts }
}

export function sumOf(file: DropFile): number {
  return Object.values(file.lookalikes).reduce((sum, count) => sum + count, 0)
}

const byName = new Intl.Collator('nb', { numeric: true })

/** The files to show: those of a state, those with look-alikes, or all; what needs a person first. */
export function shownOf(files: readonly DropFile[], show: string): DropFile[] {
  const some =
    show === 'lookalikes'
      ? files.filter((file) => sumOf(file) > 0)
      : show
        ? files.filter(({ state }) => state === show)
        : [...files]
  return some.sort(
    (one, other) =>
      STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
      byName.compare(`${one.folder}/${one.name}`, `${other.folder}/${other.name}`),
  )
}

export const isUnderWay = (drop: Drop) => drop.phase === 'looking' || drop.phase === 'taking'
