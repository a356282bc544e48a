/** Reading a document: what is shown of its codings, finding in it, how the text is set. */
export const nb = {
  filter: {
    label: 'Hva som vises av kodingene',
    open: 'Velg hvilke kodinger som vises',
    shown: (some: string, all: string) => `${some} av ${all} vist`,
    only: 'Bare koden',
    without: 'Uten koden',
    withoutCode: (code: string) => `uten ${code}`,
    choose: 'Velg …',
    coder: 'Koder',
    whose: { all: 'Alle', mine: 'Mine', others: 'Andres' },
    directions: 'Retning',
    noDirection: 'uten retning',
    marked: 'Bare dem',
    memo: 'med notat',
    outdated: 'kodet etter en eldre definisjon',
    drop: (what: string) => `Ta bort «${what}»`,
    all: 'Vis alle',
  },
  map: {
    label: 'Kodekart over dokumentet',
    at: (turn: string, turns: string, codings: string) =>
      `Replikk ${turn} av ${turns}. ${codings} kodinger vises i dokumentet.`,
  },
}

export const en: typeof nb = {
  filter: {
    label: 'What is shown of the codings',
    open: 'Choose which codings are shown',
    shown: (some, all) => `${some} of ${all} shown`,
    only: 'Only the code',
    without: 'Without the code',
    withoutCode: (code) => `without ${code}`,
    choose: 'Choose …',
    coder: 'Coder',
    whose: { all: 'All', mine: 'Mine', others: 'Others’' },
    directions: 'Direction',
    noDirection: 'no direction',
    marked: 'Only those',
    memo: 'with a memo',
    outdated: 'coded under an older definition',
    drop: (what) => `Remove “${what}”`,
    all: 'Show all',
  },
  map: {
    label: 'Code map of the document',
    at: (turn, turns, codings) =>
      `Turn ${turn} of ${turns}. ${codings} codings shown in the document.`,
  },
}
