/** Queries as the server reads them, for tests; a test of the server says that it still does. */
import type { Structure } from '../api/query'
import examples from './clauses.json'
import { jointsOf, type Edited } from './edit'

const KNOWN = new Map((examples as Structure[]).map((each) => [each.query, each.clause]))

/** @throws Error if it is not among the examples */
export function example(query: string): Edited {
  const clause = KNOWN.get(query)
  if (clause === undefined) throw new Error(`${query} is not in clauses.json`)
  return { query, clause, joints: jointsOf(query, 'en') }
}
