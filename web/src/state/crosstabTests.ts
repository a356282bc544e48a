/** Tests of a crosstab's themes, in the order to show them. */
import type { ThemeTest } from '../api/types'

export type TestSort = '' | 'p' | 'holm' | 'v'

/** By one number, the most telling first; what was not tested comes last, in the table's own order. */
export function sortedTests(tests: ThemeTest[], by: TestSort): ThemeTest[] {
  if (!by) return tests
  return [...tests].sort((one, other) => weight(one, by) - weight(other, by))
}

function weight(test: ThemeTest, by: Exclude<TestSort, ''>): number {
  if (test.why !== null) return Number.MAX_VALUE
  return by === 'v' ? -(test.v?.value ?? 0) : (test[by] ?? 1)
}
