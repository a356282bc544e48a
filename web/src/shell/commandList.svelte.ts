/** Every command there is now: places, actions, and the documents, codes and respondents of the project. */
import * as sitat from '../api/sitat'
import type { DocumentRow, Respondents } from '../api/types'
import { download } from '../design/download'
import { codebook } from '../state/codebook.svelte'
import { indexing } from '../state/indexing.svelte'
import { live } from '../state/live.svelte'
import { preferences, type Theme } from '../state/preferences.svelte'
import { go, router } from '../state/router.svelte'
import { documentAddress } from '../state/routes'
import { session } from '../state/session.svelte'
import { counted, told, words } from '../words/words.svelte'
import type { Command } from './commands'
import { FAMILIES, PLACES } from './places'

const gathered = $state<{ documents: DocumentRow[]; respondents: Respondents | null }>({
  documents: [],
  respondents: null,
})
let gatheredAt = -1

/** Fetches the names to choose among, unless nothing changed since last time. */
export async function gatherCommands(): Promise<void> {
  if (gatheredAt === live.revision && gathered.respondents) return
  const [documents, respondents] = await Promise.all([
    sitat.documents().catch(() => []),
    sitat.respondents().catch(() => null),
    codebook.ensure().catch(() => undefined),
  ])
  gathered.documents = documents
  gathered.respondents = respondents
  gatheredAt = live.revision
}

export function commands(asked: { oncoder: () => void; query: string }): Command[] {
  return [
    ...places(),
    ...actions(asked.oncoder),
    ...documents(),
    ...codes(),
    ...respondents(),
    searchText(asked.query),
  ]
}

function places(): Command[] {
  const say = words().shell.nav
  const all = [
    ...PLACES,
    ...FAMILIES.flatMap(([, ...beside]) => beside).map((screen) => ({
      screen,
      address: `/${screen}`,
    })),
    { screen: 'help' as const, address: '/help' },
  ]
  return all.map(({ screen, address }) => ({
    id: `place-${screen}`,
    group: 'places',
    label: say[screen],
    run: () => go(address),
  }))
}

function actions(oncoder: () => void): Command[] {
  const say = words().shell
  const other = preferences.language === 'nb' ? 'en' : 'nb'
  const themes: Theme[] = ['system', 'light', 'dark']
  const result: Command[] = [
    action('coder', say.chooseCoder, oncoder, say.coder),
    action(
      'language',
      other === 'en' ? 'English' : 'Bokmål',
      () => (preferences.language = other),
      `${say.language} language språk`,
    ),
    ...themes
      .filter((theme) => theme !== preferences.theme)
      .map((theme) =>
        action(
          `theme-${theme}`,
          `${say.theme}: ${say.themes[theme].toLowerCase()}`,
          () => (preferences.theme = theme),
          'theme tema',
        ),
      ),
  ]
  const index = words().indexing
  result.push(action('reindex', index.rebuild, rebuildIndex, index.rebuildAlso))
  for (const what of ['codings', 'codebook', 'respondents', 'memos'] as const) {
    for (const format of ['csv', 'xlsx'] as const) {
      const label = `${say.exports[what]} (${format === 'csv' ? 'CSV' : 'Excel'})`
      const run = () => download(sitat.exportAddress(what, format))
      result.push(action(`export-${what}-${format}`, label, run, 'export eksport'))
    }
  }
  if (session.undo) {
    const label = say.undoWhat(told(session.undo.nb, session.undo.en))
    result.unshift(action('undo', label, () => void session.travel('undo')))
  }
  if (session.redo) {
    const label = say.redoWhat(told(session.redo.nb, session.redo.en))
    result.unshift(action('redo', label, () => void session.travel('redo')))
  }
  return result
}

/** The search screen tells how it goes. */
function rebuildIndex(): void {
  void indexing.rebuild()
  if (router.route.screen !== 'search') go('/search')
}

function action(id: string, label: string, run: () => void, also?: string): Command {
  return { id: `action-${id}`, group: 'actions', label, run, ...(also ? { also } : {}) }
}

function documents(): Command[] {
  return gathered.documents.map((row) => ({
    id: `document-${row.id}`,
    group: 'documents',
    label: row.title || row.name,
    hint: counted(words().common.words, row.words),
    also: `${row.name} ${row.respondents.join(' ')}`,
    run: () => go(documentAddress(row.id)),
  }))
}

function codes(): Command[] {
  return codebook.codes.map((code) => ({
    id: `code-${code.key}`,
    group: 'codes',
    label: codebook.name(code.key),
    hint: code.key,
    also: `${code.key} ${code.nameNb} ${code.nameEn}`,
    colour: code.colour,
    run: () => go(`/themes?code=${encodeURIComponent(code.key)}`),
  }))
}

function respondents(): Command[] {
  return (gathered.respondents?.respondents ?? []).map((row) => ({
    id: `respondent-${row.id}`,
    group: 'respondents',
    label: row.label,
    hint: Object.values(row.values)
      .filter((value) => value.status === 'present')
      .slice(0, 3)
      .map((value) => value.text)
      .join(' · '),
    run: () => go(`/respondents?respondent=${encodeURIComponent(row.label)}`),
  }))
}

function searchText(query: string): Command {
  return {
    id: 'search-text',
    group: 'texts',
    label: words().shell.palette.searchText(query.trim()),
    also: query,
    run: () => go(`/search?q=${encodeURIComponent(query.trim())}`),
  }
}
