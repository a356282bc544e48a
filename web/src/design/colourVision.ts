/**
 * How colours look to readers who see them otherwise: the matrices for full deuteranopia and
 * protanopia of Machado, Oliveira and Fernandes (2009, “A physiologically-based model for simulation
 * of color vision deficiency”), on linear RGB; and grey as a printer makes it.
 */
import { decode, luminance, type Rgb } from './colour'

export type Vision = 'all' | 'deuteranopia' | 'protanopia' | 'grey'

export const VISIONS: readonly Vision[] = ['all', 'deuteranopia', 'protanopia', 'grey']

type Matrix = readonly [Row, Row, Row]
type Row = readonly [number, number, number]

const MACHADO: Record<'deuteranopia' | 'protanopia', Matrix> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
}

/** Gamma-encoded in and out. */
export function seen(colour: Rgb, vision: Vision): Rgb {
  if (vision === 'all') return colour
  if (vision === 'grey') {
    const grey = encode(luminance(colour))
    return { r: grey, g: grey, b: grey }
  }
  const linear: Row = [decode(colour.r), decode(colour.g), decode(colour.b)]
  const [r, g, b] = MACHADO[vision].map((row) => encode(dot(row, linear))) as [
    number,
    number,
    number,
  ]
  return { r, g, b }
}

/** How far apart two colours look: the distance in OKLab, where 0.02 is just noticeable. */
export function difference(one: Rgb, other: Rgb): number {
  const a = oklab(one)
  const b = oklab(other)
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

export function cssRgb({ r, g, b }: Rgb): string {
  const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255)
  return `rgb(${part(r)} ${part(g)} ${part(b)})`
}

function oklab(colour: Rgb): Row {
  const r = decode(colour.r)
  const g = decode(colour.g)
  const b = decode(colour.b)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

function dot(row: Row, of: Row): number {
  return row[0] * of[0] + row[1] * of[1] + row[2] * of[2]
}

function encode(value: number): number {
  const bounded = Math.min(1, Math.max(0, value))
  return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055
}
