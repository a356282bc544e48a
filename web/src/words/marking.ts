/** Selecting and marking: by what, where to, and what is done to several codings at once. */
export const nb = {
  bulk: {
    label: 'Merkede kodinger',
    marked: (n: string, one: boolean) => (one ? 'Én koding er merket' : `${n} kodinger er merket`),
    changed: (n: string, one: boolean) => (one ? 'Endret én koding' : `Endret ${n} kodinger`),
    removed: (n: string, one: boolean) => (one ? 'Fjernet én koding' : `Fjernet ${n} kodinger`),
    merged: (n: string, one: boolean) =>
      one ? 'Slo sammen én koding' : `Slo sammen ${n} kodinger`,
    splitInTwo: 'Delte kodingen i to',
    markFirst: 'Merk de kodingene du vil slå sammen: Y på kodingen, eller mellomrom i lista.',
    caretWithin: 'Sett markøren inne i kodingen, der den skal deles.',
    nothingToSay: 'Koden har ingen retninger, og ingen andre dimensjoner er slått på.',
    same: 'Alle her med samme kode',
    all: 'Merk alle som vises',
    describe: 'Retning …',
    merge: 'Slå sammen',
    none: 'Fjern merkene',
    keys: 'Mellomrom merker, Shift med pil merker flere',
  },
  note: {
    title: 'Notat',
    onCoding: (code: string) => `Notat til kodingen ${code}`,
    onPassage: 'Notat til utvalget',
    save: 'Lagre',
  },
  units: {
    label: 'Velg etter',
    character: 'tegn',
    word: 'ord',
    sentence: 'setning',
    turn: 'replikk',
  },
  handles: {
    start: 'Begynnelsen',
    end: 'Slutten',
    how: 'Dra, eller bruk piltastene',
  },
}

export const en: typeof nb = {
  bulk: {
    label: 'Marked codings',
    marked: (n, one) => (one ? 'One coding is marked' : `${n} codings are marked`),
    changed: (n, one) => (one ? 'Changed one coding' : `Changed ${n} codings`),
    removed: (n, one) => (one ? 'Removed one coding' : `Removed ${n} codings`),
    merged: (n, one) => (one ? 'Merged one coding' : `Merged ${n} codings`),
    splitInTwo: 'Split the coding in two',
    markFirst: 'Mark the codings to merge: Y on the coding, or Space in the list.',
    caretWithin: 'Put the caret inside the coding, where it shall be split.',
    nothingToSay: 'The code has no directions, and no other dimensions are switched on.',
    same: 'All here with the same code',
    all: 'Mark all that are shown',
    describe: 'Direction …',
    merge: 'Merge',
    none: 'Unmark',
    keys: 'Space marks, Shift with an arrow marks more',
  },
  note: {
    title: 'Note',
    onCoding: (code) => `Memo on the coding ${code}`,
    onPassage: 'Note on the selection',
    save: 'Save',
  },
  units: {
    label: 'Select by',
    character: 'character',
    word: 'word',
    sentence: 'sentence',
    turn: 'turn',
  },
  handles: {
    start: 'Start',
    end: 'End',
    how: 'Drag, or use the arrow keys',
  },
}
