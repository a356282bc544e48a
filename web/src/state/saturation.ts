/** The geometry of a curve of saturation: numbers in, places in a drawing out. */
import type { SaturationCurve, SaturationPoint } from '../api/saturation'

/** The drawing, in its own units; margins hold the axes. */
export const FRAME = { width: 560, height: 320, left: 40, right: 12, top: 12, bottom: 40 }

export interface Scale {
  x: (after: number) => number
  y: (found: number) => number
  xTicks: number[]
  yTicks: number[]
}

/** A scale that has room for all these curves, from no respondent and no code on. */
export function scaleFor(curves: readonly SaturationCurve[]): Scale {
  const people = Math.max(1, ...curves.map((curve) => curve.people))
  const codes = Math.max(1, ...curves.map((curve) => curve.codes))
  const xTicks = ticks(people)
  const yTicks = ticks(codes)
  const right = Math.max(people, xTicks.at(-1) ?? 0)
  const top = Math.max(codes, yTicks.at(-1) ?? 0)
  const inner = {
    width: FRAME.width - FRAME.left - FRAME.right,
    height: FRAME.height - FRAME.top - FRAME.bottom,
  }
  return {
    x: (after) => FRAME.left + (after / right) * inner.width,
    y: (found) => FRAME.height - FRAME.bottom - (found / top) * inner.height,
    xTicks,
    yTicks,
  }
}

/** Whole numbers from 0, at most seven, in steps of 1, 2 or 5 times a power of ten. */
export function ticks(highest: number): number[] {
  let step = 1
  for (let at = 0; highest / step > 6; at++) step = [1, 2, 5][at % 3]! * 10 ** Math.floor(at / 3)
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step)
}

/** A line through the points, from nothing found on. */
export function line(
  points: readonly SaturationPoint[],
  of: (point: SaturationPoint) => number,
  scale: Scale,
): string {
  return [{ after: 0, value: 0 }, ...points.map((point) => ({ ...point, value: of(point) }))]
    .map(
      ({ after, value }, at) =>
        `${at ? 'L' : 'M'}${round(scale.x(after))} ${round(scale.y(value))}`,
    )
    .join('')
}

/** What lies between the least and the most that random orders found. */
export function band(points: readonly SaturationPoint[], scale: Scale): string {
  const back = [...points].reverse()
  const lower = back.map(
    (point) => `L${round(scale.x(point.after))} ${round(scale.y(point.least))}`,
  )
  return `${line(points, (point) => point.most, scale)}${lower.join('')}Z`
}

function round(place: number): number {
  return Math.round(place * 10) / 10
}
