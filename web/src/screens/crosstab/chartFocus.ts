/** Whether a cell of a drawing has the one stop of the Tab key, and how it takes it. */
export interface ChartFocus {
  isHere: boolean
  place: string
  take: () => void
}
