/** The places of the left rail, in order. */
import BookOpenText from '@lucide/svelte/icons/book-open-text'
import Files from '@lucide/svelte/icons/files'
import Grid3x3 from '@lucide/svelte/icons/grid-3x3'
import Highlighter from '@lucide/svelte/icons/highlighter'
import History from '@lucide/svelte/icons/history'
import House from '@lucide/svelte/icons/house'
import NotebookPen from '@lucide/svelte/icons/notebook-pen'
import Quote from '@lucide/svelte/icons/quote'
import Search from '@lucide/svelte/icons/search'
import Table2 from '@lucide/svelte/icons/table-2'
import Upload from '@lucide/svelte/icons/upload'
import Users from '@lucide/svelte/icons/users'
import type { Component } from 'svelte'
import type { ScreenName } from '../state/routes'
import type { Words } from '../words/catalogues'

export interface Place {
  screen: ScreenName & keyof Words['shell']['nav']
  address: string
  icon: Component<{ size?: number; strokeWidth?: number; 'aria-hidden'?: boolean }>
}

export const PLACES: readonly Place[] = [
  { screen: 'home', address: '/', icon: House },
  { screen: 'documents', address: '/documents', icon: Files },
  { screen: 'code', address: '/code', icon: Highlighter },
  { screen: 'search', address: '/search', icon: Search },
  { screen: 'themes', address: '/themes', icon: Quote },
  { screen: 'crosstab', address: '/crosstab', icon: Grid3x3 },
  { screen: 'respondents', address: '/respondents', icon: Users },
  { screen: 'registry', address: '/registry', icon: Table2 },
  { screen: 'codebook', address: '/codebook', icon: BookOpenText },
  { screen: 'memos', address: '/memos', icon: NotebookPen },
  { screen: 'history', address: '/history', icon: History },
  { screen: 'export', address: '/export', icon: Upload },
]

/**
 * Screens that share a place in the rail, the place's own first. `ScreenTabs` shows them side by
 * side; their names are those of the rail.
 */
export const FAMILIES: readonly (readonly (ScreenName & keyof Words['shell']['nav'])[])[] = [
  ['documents', 'import', 'move-in', 'guide'],
  ['themes', 'publications'],
  ['crosstab', 'forces', 'asked', 'joint-display', 'saturation'],
  ['respondents', 'speakers', 'sub-studies'],
  ['registry', 'population', 'classifications', 'releases'],
]

/** The screens beside a screen, itself among them; none when it stands alone. */
export function familyOf(screen: ScreenName) {
  return FAMILIES.find((family) => family.some((one) => one === screen)) ?? []
}

/** The place that is lit in the rail while a screen shows. */
export function placeOf(screen: ScreenName): ScreenName {
  const family = familyOf(screen)
  if (family[0] !== undefined) return family[0]
  if (screen === 'rules') return 'search'
  return screen === 'document' || screen === 'print' ? 'code' : screen
}
