/** The shapes the server speaks, field by field. Absent values are null. */
import type { CodeLink, LinkType } from './codebook'
import type { Dimension } from './dimensions'

export type * from './answers'
export type * from './codebook'
export type * from './codebookVersions'
export type * from './corrections'
export type * from './dimensions'
export type * from './history'
export type * from './people'
export type * from './respondents'

export type Lang = 'nb' | 'en'
export type DocumentKind = 'interview' | 'post'
export type SpeakerRole = 'informant' | 'interviewer'
/** A rate is segments for every 1,000 words that the group says itself. */
export type Unit = 'respondents' | 'documents' | 'segments' | 'words' | 'rate'

/** One sentence in both languages. */
export interface Told {
  nb: string
  en: string
}

export interface Session {
  project: { name: string; demo: boolean }
  coder: string
  /** Whether this browser has said who codes; until then `coder` is the account's own name. */
  chosen: boolean
  coders: string[]
  csrf: string
  language: Lang
  revision: number
  undo: Told | null
  redo: Told | null
  version: string
}

export interface Home {
  documents: { interviews: number; posts: number; threads: number; words: number }
  respondents: number
  codes: number
  codings: number
  coders: { name: string; codings: number; documents: number }[]
  recent: import('./history').HistoryItem[]
  /** `title` is for a reader: a thread's own, or how it begins; empty for interviews. */
  uncoded: { id: number; name: string; title: string; words: number }[]
  progress: { coded: number; total: number }
  disagreements: { documentId: number; document: string; title: string; count: number }[]
  /** What corrections of texts left to look at. */
  reviews: { documentId: number; document: string; title: string; count: number }[]
}

export interface Speaker {
  label: string
  role: SpeakerRole
  respondent: string | null
}

export interface DocumentRow {
  id: number
  guid: string
  name: string
  title: string
  kind: DocumentKind
  language: string
  turns: number
  words: number
  respondents: string[]
  speakers: Speaker[]
  codings: number
  coders: string[]
  version: number
  /** How many codings and quotations must be looked at after corrections. */
  review: number
  revision: number
}

/** One speaker's words, or one post; `start` and `end` count in the document's text. */
export interface Turn {
  number: number
  start: number
  end: number
  speaker: string
  role: SpeakerRole
  respondent: string | null
  words: number
  post: { id: string; parent: string | null; time: string | null; repost?: string | null } | null
}

export interface Coding {
  id: number
  guid: string
  document: number
  version: number
  start: number
  end: number
  code: string
  coder: string
  direction: string | null
  weight: number | null
  memo: string
  /** Keys of values by the keys of their dimensions, as far as they are said. */
  dimensions?: Record<string, string>
  created: string
  respondent: string | null
  turn: number
  /** What became of its place when the text was corrected; missing for one just made. */
  anchor?: 'kept' | 'moved' | 'changed' | 'review'
}

export interface Memo {
  id: number
  target: string
  targetId: number
  text: string
  coder: string
  created: string
}

export interface OpenDocument {
  id: number
  guid: string
  name: string
  title: string
  kind: DocumentKind
  language: string
  version: number
  /** The version the document has now; another when an old text is read. */
  current: number
  /** How many codings and quotations must be looked at after corrections. */
  review: number
  text: string
  previous: number | null
  next: number | null
  turns: Turn[]
  respondents: { label: string; values: Record<string, string> }[]
  codings: Coding[]
  memos: Memo[]
  /** When its places were said: position, milliseconds, position, milliseconds, … */
  times: number[]
  recording: Recording | null
}

/** The sound of a document. */
export interface Recording {
  name: string
  mediaType: string
  /** In bytes. */
  length: number
  /** The file is not there, or is not what was linked. */
  missing: boolean
}

export interface CodingDraft {
  document: number
  version: number
  start: number
  end: number
  code: string
  direction: string | null
  weight?: number | null
  memo?: string
  dimensions?: Record<string, string | null>
}

export interface CodingPatch {
  code?: string
  direction?: string | null
  weight?: number | null
  memo?: string
  /** Null takes a value away; what is left out stays. */
  dimensions?: Record<string, string | null>
  start?: number
  end?: number
  /** Of the text that `start` and `end` count in; a text corrected meanwhile is refused. */
  version?: number
}

export type Revised<T> = T & { revision: number }

export interface DirectionRow {
  key: string
  nameNb: string
  nameEn: string
  /** The name's first words, for use within a line. */
  wordNb: string
  wordEn: string
  glyph: string
  /** Whether it makes people leave or stay. */
  effect: 'leave' | 'stay' | ''
}

export type CodeKind = 'descriptive' | 'in-vivo' | 'theoretical'

export interface Code {
  id: number
  guid: string
  key: string
  parent: string | null
  nameNb: string
  nameEn: string
  definitionNb: string
  definitionEn: string
  includeNb: string
  includeEn: string
  excludeNb: string
  excludeEn: string
  exampleNb: string
  exampleEn: string
  borderlineNb: string
  borderlineEn: string
  kind: CodeKind
  directions: string[]
  defaultDirection: string | null
  colour: number
  active: boolean
  position: number
  edition: number
  /** With the code itself, and whose words those have. */
  codings: number
  respondents: number
  /** With the code or one below it. */
  codingsWithSubcodes: number
  respondentsWithSubcodes: number
}

type Counted =
  'edition' | 'codings' | 'respondents' | 'codingsWithSubcodes' | 'respondentsWithSubcodes'

export type CodeDraft = Partial<Omit<Code, 'id' | 'guid' | Counted>> & { nameNb?: string }

export interface Codebook {
  directions: DirectionRow[]
  dimensions?: Dimension[]
  codes: Code[]
  links: CodeLink[]
  linkTypes: LinkType[]
}

export type CellStatus = 'shown' | 'primary' | 'complementary' | 'structural'

export interface CrosstabCell {
  row: string
  column: string
  count: number | null
  base: number | null
  percent: number | null
  status: CellStatus
  lower: number | null
  upper: number | null
  /** So many for 1,000 words of the base, where that is the unit. */
  rate?: number | null
}

export interface Crosstab {
  unit: Unit
  threshold: number
  where: string
  direction: string | null
  coder: string | null
  columns: string[]
  rows: { key: string; nameNb: string; nameEn: string; depth: number }[]
  bases: { column: string; values?: string[]; base: number | null; status: CellStatus }[]
  cells: CrosstabCell[]
  notes: CrosstabNote[]
  /** What groups of classifications are called in English. */
  groupsEn: Record<string, string>
  percentOf: 'base' | 'row' | 'column'
  /** Null where none is asked for. */
  tests: ThemeTest[] | null
  about: { nameNb: string; nameEn: string; textNb: string; textEn: string }[]
  /** What prints the table in a shell. */
  command: string
  codebook: string | null
  revision: number
}

/** Whether the share with a theme differs between groups; infinite numbers are null. */
export interface ThemeTest {
  row: string
  why: 'withheld' | 'unit' | 'overlapping' | 'rounded' | 'one-group' | 'all-alike' | null
  whyNb: string
  whyEn: string
  method: 'exact' | 'drawn' | null
  p: number | null
  holm: number | null
  v: { value: number | null; lower: number | null; upper: number | null } | null
  /** Of two groups. */
  oddsRatio: { value: number | null; lower: number | null; upper: number | null } | null
}

/** What a reader of the table should know; a row or column if it is about one. */
export interface CrosstabNote {
  kind:
    | 'whole-group'
    | 'nobody-in-group'
    | 'codings-without-respondent'
    | 'rounded'
    | 'columns-overlap'
    | 'rolled-up'
  row: string
  column: string
  number: number
  textNb: string
  textEn: string
}

export interface ImportState {
  id: string
  state: 'running' | 'done' | 'failed' | 'cancelled'
  done: number
  total: number
  current: string | null
  /** How many documents, respondents or codings were stored. */
  rows: number
  taken: { file: string; document: string; turns: number; words: number; documentId: number }[]
  /** `line` is null when the whole file is refused. */
  refused: { file: string; line: number | null; reason: string; reasonNb: string }[]
  remarks: { file: string; text: string; textNb: string }[]
  /** Ids of documents that were there before, and were sent again. */
  already: number[]
  /** Whether undo would now take back the import that brought one of those. */
  undoable: boolean
  /** Why it failed; then nothing was stored. */
  message: string | null
  messageNb: string | null
  /** Of the project afterwards. */
  revision: number | null
}

/** The beginning of a turn, as it would be read. */
export interface SampleTurn {
  speaker: string
  role: SpeakerRole
  text: string
}

/** What the server tells when somebody, in any window, changed the project. */
export interface ProjectEvent {
  revision: number
  kind: string
  documents: number[]
  coder: string
}
