/** Everything that can leave the project. */
export const nb = {
  lead: 'Alt som kan ut av prosjektet, og hva det har med seg om mennesker.',
  holds: {
    much: 'personopplysninger',
    some: 'kan peke på personer',
    none: 'ingen om personer',
  },
  forms: { csv: 'CSV', xlsx: 'Excel', docx: 'Word', html: 'HTML', md: 'Markdown' },
  tables: {
    title: 'Tabeller',
    text: 'Hver tabell i den formen mottakeren trenger: CSV for programmer, Excel for regneark, Word og HTML for å lese og skrive ut.',
    personal:
      'Sitater, kodinger og notater har det informantene sa. De er bare for prosjektet; til andre tar du ut sitater fra Temaer eller Publikasjoner, der kildeangivelsen er trygg.',
    what: 'Tabell',
    people: 'Om personer',
    forms: 'Ta ut som',
    as: (table: string, form: string) => `${table} som ${form}`,
    names: {
      quotes: 'Sitater',
      codings: 'Kodinger',
      memos: 'Notater',
      respondents: 'Respondenter',
      documents: 'Dokumenter',
      history: 'Historikk',
      codebook: 'Kodebok',
    },
    about: {
      quotes: 'hvert kodet utsnitt med ordene, kode for kode',
      codings: 'plass, kode, koder, retning og ord',
      memos: 'alle notater og hva de handler om',
      respondents: 'variablene i tabellen, under pseudonym',
      documents: 'navn, språk, replikker og ord',
      history: 'hvem som gjorde hva når',
      codebook: 'definisjoner, retninger og lenker',
    },
    also: 'Andre tabeller tas ut der de står:',
    ledger: 'Skjermede tall prøves mot det som alt er ute, og skrives opp i',
  },
}

export const en: typeof nb = {
  lead: 'Everything that can leave the project, and what it holds of people.',
  holds: {
    much: 'personal data',
    some: 'may point to people',
    none: 'nothing of people',
  },
  forms: { csv: 'CSV', xlsx: 'Excel', docx: 'Word', html: 'HTML', md: 'Markdown' },
  tables: {
    title: 'Tables',
    text: 'Each table in the form its reader needs: CSV for programs, Excel for spreadsheets, Word and HTML to read and print.',
    personal:
      'Quotations, codings and memos have what the informants said. They are for the project only; for others, export quotations from Themes or Publications, where the attribution is safe.',
    what: 'Table',
    people: 'Of people',
    forms: 'Export as',
    as: (table, form) => `${table} as ${form}`,
    names: {
      quotes: 'Quotations',
      codings: 'Codings',
      memos: 'Memos',
      respondents: 'Respondents',
      documents: 'Documents',
      history: 'History',
      codebook: 'Codebook',
    },
    about: {
      quotes: 'every coded passage with its words, code by code',
      codings: 'place, code, coder, direction and words',
      memos: 'all memos and what they are on',
      respondents: 'the variables of the table, under pseudonyms',
      documents: 'names, languages, turns and words',
      history: 'who did what when',
      codebook: 'definitions, directions and links',
    },
    also: 'Other tables are exported where they stand:',
    ledger: 'Protected numbers are judged beside what is out already, and written into',
  },
}
