/** The respondents: the table of people and registry groups. */
export const nb = {
  lead: 'Hvem informantene er. Krysstabellen stiller temaene opp mot disse gruppene.',
  import: 'Importer …',
  filter: 'Filtrer',
  filterPlaceholder: 'Merkelapp eller verdi …',
  shown: (shown: string, respondents: string) => `${shown} av ${respondents}`,
  respondent: 'Respondent',
  documents: 'Dokumenter',
  codings: 'Kodinger',
  sortBy: (column: string) => `Sorter etter ${column}`,
  statuses: {
    present: 'verdi',
    unknown: 'ukjent',
    not_applicable: 'ikke aktuelt',
    not_asked: 'ikke spurt',
    empty: 'tom',
  },
  statusHints: {
    unknown: 'Spurt, men svaret er ikke kjent',
    not_applicable: 'Spørsmålet gjelder ikke denne personen',
    not_asked: 'Spørsmålet ble aldri stilt',
    empty: 'Ingenting er skrevet inn',
  },
  legend: 'Fire måter å mangle en verdi på',
  keys: 'Piltaster flytter, med Shift velges flere. Enter endrer, Tab går videre, Delete tømmer. Ctrl C, Ctrl V, Ctrl D (fyll ned), Ctrl R (fyll til høyre). Esc avbryter; Esc én gang til forlater tabellen.',
  edit: (variable: string, respondent: string) => `${variable} for ${respondent}`,
  choices: 'Verdier',
  saved: (variable: string, respondent: string) => `${variable} for ${respondent} er lagret`,
  pasted: (n: string, one: boolean) => (one ? `${n} verdi er lagret` : `${n} verdier er lagret`),
  newGroups: (n: string, one: boolean, names: string) =>
    one ? `Ny gruppe: ${names}.` : `${n} nye grupper: ${names}.`,
  andMore: (names: string, n: string) => `${names} og ${n} til`,
  outside: (n: string, one: boolean) =>
    one
      ? `${n} celle utenfor tabellen kom ikke med.`
      : `${n} celler utenfor tabellen kom ikke med.`,
  quoted: (text: string) => `«${text}»`,
  notInUse: (text: string) => `Ingen er i gruppen «${text}». Velg:`,
  misfits: {
    number: 'Dette er ikke et tall. Skriv for eksempel 12 eller 3,5; Esc lar cellen være som før.',
    date: 'Dette er ingen dato. Skriv for eksempel 31.12.2025; Esc lar cellen være som før.',
  },
  refused: (n: string, one: boolean) =>
    one ? `${n} celle passet ikke og er som før` : `${n} celler passet ikke og er som før`,
  refusedCell: (variable: string, respondent: string, text: string) =>
    `${variable} for ${respondent}: «${text}»`,
  copied: (n: string, one: boolean) => (one ? `${n} celle er kopiert.` : `${n} celler er kopiert.`),
  chosen: (n: string, one: boolean) => (one ? `${n} celle valgt` : `${n} celler valgt`),
  setTo: (status: string) => `Sett de valgte cellene til ${status}`,
  below: (n: string, one: boolean) =>
    one
      ? `${n} rad ligger under den siste respondenten`
      : `${n} rader ligger under den siste respondenten`,
  belowLead:
    'Skal de bli nye respondenter? Hver linje er merkelappen til én. Verdiene settes i samme steg, og Angre tar alt tilbake.',
  belowLabels: 'Merkelapper',
  belowCount: (n: string) => `Det må være ${n} merkelapper, en på hver linje.`,
  belowTaken: (label: string) => `«${label}» er i bruk, eller står to ganger.`,
  belowAdd: 'Legg til og fyll ut',
  belowLeave: 'La dem være',
  didYouMean: (group: string) => `Mente du «${group}»?`,
  newGroup: (text: string) => `Ny gruppe «${text}»`,
  kept: (variable: string, respondent: string, text: string) =>
    `${variable} for ${respondent} er som før: «${text}» er ingen gruppe.`,
  keptMisfit: (variable: string, respondent: string, text: string) =>
    `${variable} for ${respondent} er som før: «${text}» passer ikke.`,
  addRespondent: 'Ny respondent',
  label: 'Merkelapp',
  labelHint: 'En taler med samme merkelapp er denne respondenten.',
  add: 'Legg til',
  added: (label: string) => `${label} er lagt til`,
  addedMany: (n: string, one: boolean) =>
    one ? `${n} respondent er lagt til` : `${n} respondenter er lagt til`,
  addVariable: 'Ny variabel',
  rename: (variable: string) => `Gi ${variable} et annet navn`,
  variable: {
    add: 'Ny variabel',
    rename: 'Hva variabelen heter',
    nameNb: 'Navn på bokmål',
    nameEn: 'Navn på engelsk',
    type: 'Hva verdiene er',
    types: {
      category: 'Grupper',
      ordered: 'Grupper i rekkefølge',
      number: 'Tall',
      date: 'Datoer',
      text: 'Fri tekst',
    },
    key: (key: string) => `I søk heter den fortsatt ${key}.`,
    added: (name: string) => `Variabelen ${name} er lagt til`,
    renamed: (name: string) => `Variabelen heter nå ${name}`,
  },
  nothingTitle: 'Ingen respondenter passer',
  nothing: 'Ingen respondenter svarer til filteret.',
  clear: 'Fjern filteret',
  emptyTitle: 'Ingen respondenter ennå',
  empty:
    'Her kommer en rad for hver person og en kolonne for hver registergruppe. I demoen er R01 kvinne, 30–39 år, fra Ungarn, og kom for å arbeide.',
}

export const en: typeof nb = {
  lead: 'Who the informants are. The crosstab sets the themes against these groups.',
  import: 'Import …',
  filter: 'Filter',
  filterPlaceholder: 'Label or value …',
  shown: (shown, respondents) => `${shown} of ${respondents}`,
  respondent: 'Respondent',
  documents: 'Documents',
  codings: 'Codings',
  sortBy: (column) => `Sort by ${column}`,
  statuses: {
    present: 'value',
    unknown: 'unknown',
    not_applicable: 'not applicable',
    not_asked: 'not asked',
    empty: 'empty',
  },
  statusHints: {
    unknown: 'Asked, but the answer is not known',
    not_applicable: 'The question does not apply to this person',
    not_asked: 'The question was never put',
    empty: 'Nothing was entered',
  },
  legend: 'Four ways of lacking a value',
  keys: 'Arrows move, with Shift they choose several. Enter edits, Tab goes on, Delete clears. Ctrl C, Ctrl V, Ctrl D (fill down), Ctrl R (fill right). Esc cancels; Esc once more leaves the table.',
  edit: (variable, respondent) => `${variable} of ${respondent}`,
  choices: 'Values',
  saved: (variable, respondent) => `${variable} of ${respondent} is saved`,
  pasted: (n, one) => (one ? `${n} value is saved` : `${n} values are saved`),
  newGroups: (n, one, names) => (one ? `New group: ${names}.` : `${n} new groups: ${names}.`),
  andMore: (names, n) => `${names} and ${n} more`,
  outside: (n, one) =>
    one
      ? `${n} cell outside the table was left out.`
      : `${n} cells outside the table were left out.`,
  quoted: (text) => `“${text}”`,
  notInUse: (text) => `Nobody is in the group “${text}”. Choose:`,
  misfits: {
    number: 'This is not a number. Write for instance 12 or 3.5; Esc leaves the cell as it was.',
    date: 'This is not a date. Write for instance 31.12.2025; Esc leaves the cell as it was.',
  },
  refused: (n, one) =>
    one ? `${n} cell did not fit and is as before` : `${n} cells did not fit and are as before`,
  refusedCell: (variable, respondent, text) => `${variable} of ${respondent}: “${text}”`,
  copied: (n, one) => (one ? `${n} cell is copied.` : `${n} cells are copied.`),
  chosen: (n, one) => (one ? `${n} cell chosen` : `${n} cells chosen`),
  setTo: (status) => `Set the chosen cells to ${status}`,
  below: (n, one) =>
    one ? `${n} row lies below the last respondent` : `${n} rows lie below the last respondent`,
  belowLead:
    'Shall they become new respondents? Each line is the label of one. The values are set in the same step, and Undo takes all of it back.',
  belowLabels: 'Labels',
  belowCount: (n) => `There must be ${n} labels, one on each line.`,
  belowTaken: (label) => `“${label}” is in use, or stands twice.`,
  belowAdd: 'Add and fill in',
  belowLeave: 'Leave them out',
  didYouMean: (group) => `Did you mean “${group}”?`,
  newGroup: (text) => `New group “${text}”`,
  kept: (variable, respondent, text) =>
    `${variable} of ${respondent} is as before: “${text}” is no group.`,
  keptMisfit: (variable, respondent, text) =>
    `${variable} of ${respondent} is as before: “${text}” does not fit.`,
  addRespondent: 'New respondent',
  label: 'Label',
  labelHint: 'A speaker of the same label is this respondent.',
  add: 'Add',
  added: (label) => `${label} is added`,
  addedMany: (n, one) => (one ? `${n} respondent is added` : `${n} respondents are added`),
  addVariable: 'New variable',
  rename: (variable) => `Give ${variable} another name`,
  variable: {
    add: 'New variable',
    rename: 'What the variable is called',
    nameNb: 'Name in Bokmål',
    nameEn: 'Name in English',
    type: 'What the values are',
    types: {
      category: 'Groups',
      ordered: 'Groups in an order',
      number: 'Numbers',
      date: 'Dates',
      text: 'Free text',
    },
    key: (key) => `In queries it is still called ${key}.`,
    added: (name) => `The variable ${name} is added`,
    renamed: (name) => `The variable is now called ${name}`,
  },
  nothingTitle: 'No respondents fit',
  nothing: 'No respondents meet the filter.',
  clear: 'Clear the filter',
  emptyTitle: 'No respondents yet',
  empty:
    'This is where each person will have a row and each registry group a column. In the demo R01 is a woman, 30–39, from Hungary, who came to work.',
}
