/** What somebody has said of the columns of a table of respondents. */
import type { VariableType } from '../api/types'

export interface ColumnChoice {
  skipped?: boolean
  type?: VariableType
  /** Empty for always; left out to be found. */
  moment?: string
}

export interface ColumnChoices {
  /** The heading of the column of labels; empty to be guessed. */
  id: string
  columns: Record<string, ColumnChoice>
}

export function changed(choices: ColumnChoices, heading: string, by: ColumnChoice): ColumnChoices {
  const column = { ...choices.columns[heading], ...by }
  return { ...choices, columns: { ...choices.columns, [heading]: column } }
}

/** The choices as a form tells them to the server. */
export function formOfColumns({ id, columns }: ColumnChoices): Record<string, string> {
  const told = Object.entries(columns).map(([heading, choice]) => ({
    heading,
    skipped: choice.skipped ?? false,
    ...(choice.type === undefined ? {} : { type: choice.type }),
    ...(choice.moment === undefined ? {} : { moment: choice.moment }),
  }))
  return {
    ...(id ? { id } : {}),
    ...(told.length > 0 ? { columns: JSON.stringify(told) } : {}),
  }
}
