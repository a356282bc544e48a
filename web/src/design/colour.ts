/**
 * Colour arithmetic: OKLCH to sRGB (Björn Ottosson's matrices), the paint of one layer over another,
 * and contrast after WCAG 2.2.
 */

/** Lightness 0–1, chroma, hue in degrees. */
export interface Oklch {
  l: number
  c: number
  h: number
}

/** Gamma-encoded, each 0–1. */
export interface Rgb {
  r: number
  g: number
  b: number
}

export function toRgb({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180
  const a = c * Math.cos(angle)
  const b = c * Math.sin(angle)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return {
    r: encode(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    g: encode(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    b: encode(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  }
}

/** A layer of the given opacity on an opaque ground, blended as browsers do: in encoded sRGB. */
export function over(layer: Rgb, alpha: number, ground: Rgb): Rgb {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return { r: mix(layer.r, ground.r), g: mix(layer.g, ground.g), b: mix(layer.b, ground.b) }
}

/** From 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const a = luminance(one)
  const b = luminance(other)
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b)
}

export function decode(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function encode(value: number): number {
  const bounded = Math.min(1, Math.max(0, value))
  return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055
}
