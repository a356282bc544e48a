/** Texts of parts, made fit for their place by asking what they say. */
import * as api from '../api/query'
import { isEnclosed, isGroup } from './edit'

/**
 * In parentheses where it would otherwise be torn apart: what AND or OR joins everywhere, what is
 * denied or related beside a relation, several words as one side of it.
 */
export async function fitting(
  text: string,
  place: 'left' | 'right' | 'all' | 'any',
): Promise<string> {
  const part = text.trim()
  const clause = await api.clauseOf(part)
  if (!clause) return ''
  const isLoose = isGroup(clause) && !isEnclosed(clause)
  if (place === 'all') return isLoose ? `(${part})` : part
  if (place === 'any') return isLoose && clause.kind === 'any' ? `(${part})` : part
  const isBound = clause.isNegated && clause.start === 0 && !part.startsWith('(')
  const isLinked = clause.kind === 'related' || clause.kind === 'scoped'
  const needs = isLoose || isBound || (place === 'right' && isLinked && !isEnclosed(clause))
  return needs ? `(${part})` : part
}
