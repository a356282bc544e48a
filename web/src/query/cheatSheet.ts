/** The query language on one page: examples that can be tried, and what they find. */
import type { Vocabulary } from './suggest'
import { quotedIfNeeded } from './texts'

export type Section = 'words' | 'brackets' | 'rows' | 'codes' | 'people' | 'together' | 'places'

export interface Entry {
  section: Section
  query: string
  nb: string
  en: string
}

type Line = [query: string, nb: string, en: string]

const WORDS: Line[] = [
  [
    'venn',
    'ordet i alle former, på bokmål, nynorsk og engelsk',
    'the word in all its forms, in bokmål, nynorsk and English',
  ],
  [
    '"venner"',
    'nøyaktig denne formen, med stor eller liten bokstav',
    'exactly this form, in upper or lower case',
  ],
  ['"det er dyrt"', 'ordene etter hverandre, nøyaktig slik', 'these words in a row, exactly so'],
  ['=Norge', 'bokstav for bokstav', 'letter for letter'],
  [
    'venn*',
    'alt som begynner slik; * er noen bokstaver, ? er én',
    'everything that begins so; * is any letters, ? is one',
  ],
  ['+land', 'sammensetninger som slutter på ordet', 'compounds that end with the word'],
  ['barne+', 'sammensetninger som begynner med ordet', 'compounds that begin with the word'],
  [
    '~tromsoe',
    'å, æ og ø kan være skrevet aa, ae og oe',
    'å, æ and ø may be written aa, ae and oe',
  ],
  ['/ven+er/', 'regulært uttrykk for hele ordet', 'a regular expression for the whole word'],
  ['venn | kamerat', 'ett av ordene', 'one of the words'],
]

const BRACKETS: Line[] = [
  ['[lemma="barn"]', 'etter oppslagsform', 'by its dictionary form'],
  [
    '[pos="ADJ"]',
    'etter ordklasse: NOUN, VERB, ADJ, ADV, PRON …',
    'by part of speech: NOUN, VERB, ADJ, ADV, PRON …',
  ],
  [
    '[word="ven.*" & word!="venn"]',
    '& begge deler, | en av delene, != ikke dette',
    '& both, | either, != not this',
  ],
]

const ROWS: Line[] = [
  [
    '[ikke] [venner]',
    'det ene rett foran det andre, i alle former',
    'one right before the other, in all forms',
  ],
  [
    'ikke []{0,3} venner',
    'med høyst tre ord imellom; [] er hvilket ord som helst',
    'with at most three words between; [] is any word',
  ],
  ['(ikke | ingen) [venner]', 'ett av flere ord først', 'one of several words first'],
]

const CODES: Line[] = [
  ['code:{code}', 'det som er kodet slik, underkoder med', 'what is coded so, sub-codes included'],
  ['code:={code}', 'uten underkodene', 'without the sub-codes'],
  [
    'code:*[direction={direction}]',
    'alle koder, med denne retningen',
    'any code, with this direction',
  ],
  ['code:*[coder="{coder}"]', 'kodet av denne personen', 'coded by this person'],
  ['code:*[weight>=50]', 'vekt fra 0 til 100', 'weight from 0 to 100'],
  [
    'code:*[made>=2026]',
    'når det ble kodet: år, måned eller dag',
    'when it was coded: a year, month or day',
  ],
  ['code:*[outdated=yes]', 'kodet etter en eldre definisjon', 'coded under an older definition'],
  ['uncoded', 'det ingen har kodet', 'what nobody has coded'],
]

const PEOPLE: Line[] = [
  ['{variable}="{value}"', 'de som har denne verdien', 'those who have this value'],
  ['{variable} in ("{value}", "{other}")', 'én av flere verdier', 'one of several values'],
  ['{variable}!="{value}"', 'en annen verdi', 'any other value'],
  ['{variable}=empty', 'ingenting er ført inn', 'nothing was entered'],
  ['kind:interview', 'bare intervjuer; post er innlegg', 'interviews only; or post'],
  ['language:nn', 'dokumentets språk: nb, nn, en …', 'the document’s language: nb, nn, en …'],
  ['study:{study}', 'det som hører til delstudien', 'what belongs to the sub-study'],
  [
    'hjem role:interviewer',
    'det intervjueren sier; ellers høres bare informanter',
    'what interviewers say; else only informants are heard',
  ],
  ['time>=2020', 'innlegg etter når de ble skrevet', 'posts by when they were written'],
]

const TOGETHER: Line[] = [
  ['venner AND jobb', 'begge i samme replikk; OG på norsk', 'both in one turn'],
  ['venner OR kamerat', 'en av delene; ELLER', 'either'],
  ['venner AND NOT jobb', 'uten det andre; IKKE', 'without the other'],
  ['(venner OR kamerat) AND kind:post', 'parentes holder sammen', 'parentheses keep together'],
  ['hjem AND code:{code}', 'ordet der det er kodet slik', 'the word where it is coded so'],
]

const PLACES: Line[] = [
  ['venner NEAR/5 jobb', 'høyst fem ord fra; NÆR', 'at most five words from'],
  [
    'venner NEAR/1s jobb',
    'høyst én setning fra; 2t eller 2r er replikker',
    'at most one sentence from; 2t is turns',
  ],
  [
    'ikke BEFORE/3 venner',
    'foran, med høyst tre ord imellom; FØR',
    'before, with at most three words between',
  ],
  ['venner AFTER ikke', 'etter, uansett hvor langt; ETTER', 'after, however far'],
  ['venner WITHIN code:{code}', 'inni; INNENFOR', 'inside'],
  ['code:{code} CONTAINING venner', 'med dette inni seg; INNEHOLDER', 'with this inside it'],
  [
    '(venner jobb) WITHIN sentence',
    'begge i én og samme setning',
    'both in one and the same sentence',
  ],
  ['venner SAME respondent jobb', 'sagt av samme person; SAMME', 'said by the same person'],
  ['venner NOT NEAR/5 jobb', 'NOT foran: står slik til ingen', 'NOT before it: stands so to none'],
]

const SECTIONS: [Section, Line[]][] = [
  ['words', WORDS],
  ['brackets', BRACKETS],
  ['rows', ROWS],
  ['codes', CODES],
  ['people', PEOPLE],
  ['together', TOGETHER],
  ['places', PLACES],
]

/** What examples take from the open project. */
export interface Examples {
  variable: string
  /** Two values of the variable. */
  values: readonly string[]
}

/** All that can be tried in this project: with its own codes, variables and coders. */
export function entries(known: Vocabulary, { variable, values }: Examples): Entry[] {
  const fillers: Record<string, string | undefined> = {
    code: known.codes[0] && quotedIfNeeded(known.codes[0].key),
    direction: known.directions[0] && quotedIfNeeded(known.directions[0].key),
    coder: known.coders[0],
    variable: variable && quotedIfNeeded(variable),
    value: values[0],
    other: values[1],
    study: known.variables.find(({ of }) => of === 'study@all')?.key.slice('study@'.length),
  }
  return SECTIONS.flatMap(([section, lines]) =>
    lines.flatMap(([query, nb, en]) => {
      const isFull = [...query.matchAll(/\{(\w+)\}/g)].every(
        ([, name = '']) => /^\d/.test(name) || fillers[name],
      )
      const text = query.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => fillers[name] ?? '')
      return isFull ? [{ section, query: text, nb, en }] : []
    }),
  )
}

/** Those that say all the words, in the query or in what is told of it. */
export function having(all: readonly Entry[], letters: string): Entry[] {
  const wanted = letters.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return all.filter(({ query, nb, en }) => {
    const text = `${query} ${nb} ${en}`.toLocaleLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
