/** The shapes in which the server tells of respondents, their variables and their values. */
export type ValueStatus = 'present' | 'unknown' | 'not_applicable' | 'not_asked' | 'empty'

export type VariableType = 'category' | 'ordered' | 'number' | 'date' | 'text'

export interface Variable {
  key: string
  type: VariableType
  /** Empty where it has no name in that language. */
  nameNb: string
  nameEn: string
  /** Those for which somebody has a value, beside always. */
  moments: string[]
  /** What can be made of it: the variable at a moment, or rolled up by a classification. */
  derived: DerivedVariable[]
}

/** Its key is used as that of a variable; its name is without the variable's. */
/** What a group of a column is called. */
export interface GroupName {
  group: string
  name: { nb: string; en: string }
}

export interface DerivedVariable {
  key: string
  nameNb: string
  nameEn: string
}

/** A value to store for a respondent, by label and by the variable's key. */
export interface PlacedValue {
  respondent: string
  variable: string
  status: ValueStatus
  text: string
}

export interface StoredValues {
  /** Values that nobody had before. */
  newGroups: { variable: string; value: string }[]
}

export interface Respondents {
  variables: Variable[]
  respondents: {
    id: number
    label: string
    values: Record<string, { status: ValueStatus; text: string }>
    documents: number
    codings: number
  }[]
}

/** A column of a table of respondents, as it would be taken. */
export interface RespondentColumn {
  /** Empty where the file has none. */
  heading: string
  taken: boolean
  /** Key of the variable it becomes. */
  key: string
  type: VariableType
  /** The type the variable has and keeps, if it is in the project. */
  typeInProject: VariableType | null
  moment: string
  counts: Partial<Record<ValueStatus, number>>
  /** How many different values there are. */
  groups: number
  examples: string[]
  remarks: { text: string; textNb: string }[]
}

/** How a table of respondents would be taken; nothing is stored. */
export interface RespondentPreview {
  file: string
  /** Heading of the column of labels; empty where the file is refused. */
  id: string
  headings: string[]
  rows: number
  /** How many are in the project already. */
  known: number
  /** How many of the labels are speakers. */
  speakers: number
  labels: string[]
  columns: RespondentColumn[]
  refused: { file: string; line: number | null; reason: string; reasonNb: string }[]
}
