/** What an order of hits is called. */
import { variables } from '../../state/variables.svelte'
import { words } from '../../words/words.svelte'

export function keyName(name: string): string {
  return words().hits.keys[name] ?? variables.name(name)
}
