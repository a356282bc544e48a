/** Which facts about respondents the project shows while one reads: keys of variables. */
import { call, get } from './call'
import type { Revised } from './types'

export interface FactsShown {
  variables: string[]
}

export const factsShown = () => get<FactsShown>('/api/settings/facts')
export const showFacts = (variables: readonly string[]) =>
  call<Revised<FactsShown>>('PUT', '/api/settings/facts', { variables })
