/** Every catalogue, one file per part of the interface. A new part adds its line here. */
import * as classifications from './classifications'
import * as codebook from './codebook'
import * as codebookChange from './codebookChange'
import * as codebookVersions from './codebookVersions'
import * as coding from './coding'
import * as common from './common'
import * as correcting from './correcting'
import * as crosstab from './crosstab'
import * as crosstabTests from './crosstabTests'
import * as dimensions from './dimensions'
import * as documents from './documents'
import * as exporting from './exporting'
import * as forces from './forces'
import * as guide from './guide'
import * as publications from './publications'
import * as hits from './hits'
import * as history from './history'
import * as home from './home'
import * as drops from './drops'
import * as imports from './imports'
import * as indexing from './indexing'
import * as jointDisplay from './jointDisplay'
import * as listening from './listening'
import * as marking from './marking'
import * as memos from './memos'
import * as moving from './moving'
import * as origin from './origin'
import * as palette from './palette'
import * as query from './query'
import * as quotations from './quotations'
import * as reading from './reading'
import * as registry from './registry'
import * as releases from './releases'
import * as respondents from './respondents'
import * as population from './population'
import * as saturation from './saturation'
import * as search from './search'
import * as searches from './searches'
import * as shell from './shell'
import * as subStudies from './subStudies'
import * as speakers from './speakers'
import * as themes from './themes'
import * as shortcuts from './shortcuts'

const parts = {
  classifications,
  codebook,
  codebookChange,
  codebookVersions,
  coding,
  common,
  correcting,
  crosstab,
  crosstabTests,
  dimensions,
  documents,
  exporting,
  forces,
  guide,
  publications,
  history,
  hits,
  home,
  drops,
  imports,
  indexing,
  jointDisplay,
  listening,
  marking,
  memos,
  moving,
  origin,
  palette,
  query,
  quotations,
  reading,
  registry,
  releases,
  respondents,
  saturation,
  population,
  search,
  searches,
  shell,
  shortcuts,
  speakers,
  subStudies,
  themes,
}

type Parts = typeof parts
export type Words = { [Part in keyof Parts]: Parts[Part]['nb'] }

function inLanguage(language: 'nb' | 'en'): Words {
  const entries = Object.entries(parts).map(([name, part]) => [name, part[language]])
  return Object.fromEntries(entries) as Words
}

export const catalogues: Record<'nb' | 'en', Words> = {
  nb: inLanguage('nb'),
  en: inLanguage('en'),
}
