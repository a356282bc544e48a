/** The style sheet of the highlights: one rule per code, for both painters. */
import type { Code } from '../api/types'
import { css, mark, MARK_ALPHA, type Tone } from '../design/codes'
import { highlightName } from '../text/highlightPainter'

const sheet = new CSSStyleSheet()

/** Writes the rules of these codes in the tone of the screen. */
export function dressCodes(codes: readonly Pick<Code, 'id' | 'colour'>[], tone: Tone): void {
  sheet.replaceSync(codes.map((code) => rule(code, tone)).join('\n'))
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
}

export function rule({ id, colour }: Pick<Code, 'id' | 'colour'>, tone: Tone): string {
  const name = highlightName(id)
  const ground = css(mark(colour, tone), MARK_ALPHA[tone])
  // A selector list with a part the browser does not know would be dropped whole.
  return [
    `::highlight(${name}) {background-color: ${ground}}`,
    `.${name} {background-color: ${ground}}`,
  ].join('\n')
}
