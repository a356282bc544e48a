/** The whole document on a strip a few pixels wide: where on it each coding lies. */
import type { Span } from './spans'

export interface Coloured extends Span {
  colour: number
}

/** A rectangle of the strip: `column` from 0, heights in pixels. */
export interface MapMark {
  colour: number
  column: number
  top: number
  height: number
}

export interface MapSize {
  /** Of the text. */
  length: number
  height: number
  columns: number
}

/** The least height that can be seen, and clicked beside. */
const LEAST = 2

/**
 * One mark per coding, in the first column that is free there, else in the one that is free soonest.
 * Codings come by their start; those that fall on the same pixels in the same colour are one mark.
 */
export function mapMarks(codings: readonly Coloured[], size: MapSize): MapMark[] {
  const free = new Array<number>(size.columns).fill(Number.NEGATIVE_INFINITY)
  const last = new Array<MapMark | undefined>(size.columns)
  const marks: MapMark[] = []
  for (const { start, end, colour } of codings) {
    const top = Math.floor(heightOf(start, size))
    const height = Math.max(LEAST, Math.ceil(heightOf(end, size)) - top)
    if (last.some((m) => m && m.colour === colour && m.top === top && m.height >= height)) continue
    const column = columnFor(free, top)
    free[column] = top + height
    const mark = { colour, column, top, height }
    last[column] = mark
    marks.push(mark)
  }
  return marks
}

function columnFor(free: readonly number[], top: number): number {
  const open = free.findIndex((from) => from <= top)
  return open >= 0 ? open : free.indexOf(Math.min(...free))
}

/** How far down the strip an offset lies. */
export function heightOf(offset: number, { length, height }: Omit<MapSize, 'columns'>): number {
  return length === 0 ? 0 : (offset / length) * height
}

/** The offset at a height, within the text. */
export function offsetAtHeight(y: number, { length, height }: Omit<MapSize, 'columns'>): number {
  const at = height === 0 ? 0 : Math.round((y / height) * length)
  return Math.min(length, Math.max(0, at))
}
