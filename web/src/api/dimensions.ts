/** What a coding can say beside its code and direction. */
export interface Dimension {
  key: string
  nameNb: string
  nameEn: string
  /** 0–100 instead of values. */
  scale: boolean
  active: boolean
  values: { key: string; nameNb: string; nameEn: string }[]
}
