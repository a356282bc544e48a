/** What is wrong with the condition of a table, to be said under its field. */
import { ApiError } from '../api/call'
import { explain } from './session.svelte'

/** The words, where it is the condition that could not be asked; empty for any other failure. */
export function conditionError(error: unknown): string {
  if (!(error instanceof ApiError) || error.status !== 400) return ''
  const isItsOwn = error.kind === 'query' || error.kind === 'search-stopped'
  return isItsOwn || error.field === 'where' ? explain(error) : ''
}
