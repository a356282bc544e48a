import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  CODE_COLOURS,
  css,
  INK,
  INK_SOFT,
  mark,
  MARK_ALPHA,
  PAPER,
  solid,
  type Tone,
} from './codes'
import { contrast, over, toRgb } from './colour'

const tones: Tone[] = ['light', 'dark']
const all = [...Array(CODE_COLOURS).keys()]

function marked(tone: Tone, ...codes: number[]) {
  return codes.reduce(
    (ground, code) => over(toRgb(mark(code, tone)), MARK_ALPHA[tone], ground),
    toRgb(PAPER[tone]),
  )
}

describe.each(tones)('on %s paper', (tone) => {
  it('text keeps 4.5:1 on every highlight and where two overlap', () => {
    const ink = toRgb(INK[tone])
    const worst = Math.min(
      ...all.map((a) => contrast(ink, marked(tone, a))),
      ...all.flatMap((a) => all.map((b) => contrast(ink, marked(tone, a, b)))),
    )
    expect(worst).toBeGreaterThanOrEqual(4.5)
  })

  it('the greyer words of an interviewer keep 4.5:1 where two overlap', () => {
    const ink = toRgb(INK_SOFT[tone])
    const pairs = all.flatMap((a) => all.map((b) => contrast(ink, marked(tone, a, b))))
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(4.5)
  })

  it('a highlight is seen: 1.1:1 against the paper', () => {
    const paper = toRgb(PAPER[tone])
    expect(Math.min(...all.map((a) => contrast(paper, marked(tone, a))))).toBeGreaterThan(1.1)
  })

  it('a stripe stands 2:1 against the paper', () => {
    const paper = toRgb(PAPER[tone])
    const stripes = all.map((a) => contrast(paper, toRgb(solid(a, tone))))
    expect(Math.min(...stripes)).toBeGreaterThan(2)
  })
})

it('neighbours lie at least 120 degrees apart', () => {
  for (const code of all.slice(1)) {
    const gap = Math.abs(solid(code, 'light').h - solid(code - 1, 'light').h)
    expect(Math.min(gap, 360 - gap)).toBeGreaterThanOrEqual(120)
  }
})

it('paper and ink are those of the style sheet', () => {
  const tokens = readFileSync('src/design/tokens.css', 'utf8')
  expect(tokens).toContain(`--paper: light-dark(${css(PAPER.light)}, ${css(PAPER.dark)})`)
  expect(tokens).toContain(`--ink: light-dark(${css(INK.light)}, ${css(INK.dark)})`)
  expect(tokens).toContain(`--ink-soft: light-dark(${css(INK_SOFT.light)}, ${css(INK_SOFT.dark)})`)
})
