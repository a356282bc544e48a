/** The style sheet of the highlights: one rule per code, for both painters. */
import type { Code } from '../api/types'
import { CODE_COLOURS, css, mark, MARK_ALPHA, solid, type Tone } from '../design/codes'
import { highlightName } from '../text/highlightPainter'

const sheet = new CSSStyleSheet()
let written = ''

/**
 * Writes the rules of these codes in the tone of the screen. Rules that are written anew, even the
 * same ones, make the browser style the whole page again.
 */
export function dressCodes(codes: readonly Pick<Code, 'id' | 'colour'>[], tone: Tone): void {
  const colours = Array.from({ length: CODE_COLOURS }, (_, colour) => pointedRule(colour, tone))
  const rules = [...codes.map((code) => rule(code, tone)), ...colours].join('\n')
  if (rules !== written) sheet.replaceSync((written = rules))
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

/** The one coding that is pointed at: the colour of its code, stronger, with a line below. */
function pointedRule(colour: number, tone: Tone): string {
  const ground = css(mark(colour, tone), tone === 'light' ? 0.62 : 0.7)
  const line = `underline solid 2px ${css(solid(colour, tone))}`
  const body = `{background-color: ${ground}; text-decoration: ${line}; text-underline-offset: 4px}`
  return `::highlight(pointed-${colour}) ${body}\n.mark-pointed-${colour} ${body}`
}
