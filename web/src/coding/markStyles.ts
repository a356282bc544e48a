/** The colours that are painted on the text, for both tones of the screen. */
import { CODE_COLOURS, css, mark, MARK_ALPHA, solidCss } from '../design/codes'

/** Adds the rules to the page, once. */
export function dressMarks(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
}

/** A custom property for each colour: the ground of words coded with it. */
function grounds(): string {
  const colours = Array.from({ length: CODE_COLOURS }, (_, colour) => {
    const { light, dark } = MARK_ALPHA
    return `--mark-${colour}: ${ground(colour, light, dark)}`
  })
  return `:root {${colours.join('; ')}}`
}

/** The one coding that is pointed at: the colour of its code, stronger, with a line below. */
function pointedRule(colour: number): string {
  const line = `underline solid 2px ${solidCss(colour)}`
  const strong = ground(colour, 0.62, 0.7)
  const body = `{background-color: ${strong}; text-decoration: ${line}; text-underline-offset: 4px}`
  // A selector list with a part the browser does not know would be dropped whole.
  return `::highlight(pointed-${colour}) ${body}\n.mark-pointed-${colour} ${body}`
}

function ground(colour: number, light: number, dark: number): string {
  return `light-dark(${css(mark(colour, 'light'), light)}, ${css(mark(colour, 'dark'), dark)})`
}

const sheet = new CSSStyleSheet()
const pointed = Array.from({ length: CODE_COLOURS }, (_, colour) => pointedRule(colour))
sheet.replaceSync([grounds(), ...pointed].join('\n'))
