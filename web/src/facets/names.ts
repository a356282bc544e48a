/** What facets and their values are called to the reader. */
import { codebook } from '../state/codebook.svelte'
import { variables } from '../state/variables.svelte'
import { languageName } from '../words/languages'
import { groupName, words } from '../words/words.svelte'

export function fieldName(field: string): string {
  return words().search.fields[field] ?? variables.name(field)
}

export function valueName(field: string, value: string, label = value): string {
  if (field === 'code') return codebook.name(value)
  if (field === 'kind') return words().common.kinds[value as 'interview' | 'post'] ?? value
  if (field === 'language') return languageName(value)
  return groupName(label || value)
}
