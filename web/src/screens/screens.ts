/** Which component draws which screen; each is fetched when it is first gone to. */
import type { Component } from 'svelte'
import type { ScreenName } from '../state/routes'

type Screen = Component<Record<string, never>>
type Loader = () => Promise<{ default: Screen }>

export const screens: Record<ScreenName, Loader> = {
  home: () => import('./home/Home.svelte'),
  documents: () => import('./documents/Documents.svelte'),
  'move-in': () => import('./moveIn/MoveIn.svelte'),
  document: () => import('../coding/CodingScreen.svelte'),
  print: () => import('./print/Print.svelte'),
  code: () => import('../coding/CodingStart.svelte'),
  search: () => import('./search/Search.svelte'),
  rules: () => import('./search/Suggestions.svelte'),
  themes: () => import('./themes/Themes.svelte'),
  publications: () => import('./publications/Publications.svelte'),
  asked: () => import('./asked/Asked.svelte'),
  saturation: () => import('./saturation/Saturation.svelte'),
  forces: () => import('./forces/Forces.svelte'),
  'joint-display': () => import('./jointDisplay/JointDisplay.svelte'),
  guide: () => import('./guide/Guide.svelte'),
  crosstab: () => import('./crosstab/Crosstab.svelte'),
  speakers: () => import('./speakers/SpeakersScreen.svelte'),
  'sub-studies': () => import('./subStudies/SubStudies.svelte'),
  respondents: () => import('./respondents/Respondents.svelte'),
  registry: () => import('./registry/Registry.svelte'),
  population: () => import('./population/Population.svelte'),
  classifications: () => import('./classifications/Classifications.svelte'),
  releases: () => import('./releases/Releases.svelte'),
  codebook: () => import('./codebook/Codebook.svelte'),
  memos: () => import('./memos/Memos.svelte'),
  export: () => import('./export/Export.svelte'),
  import: () => import('./import/Import.svelte'),
  history: () => import('./history/History.svelte'),
  help: () => import('./help/Help.svelte'),
  missing: () => import('./help/Missing.svelte'),
}
