/** Which column of a table of codings holds what, and where those of respondents are chosen. */
export const nb = {
  codingColumns: {
    title: 'Kolonnene',
    text: 'Hver koding plasseres etter ordene som er kodet, eller etter tegnene den går fra og til.',
    ofPosts: 'Er noe lest feil eller ikke funnet, si hvilken kolonne det står i.',
    guessed: (heading: string) => `Gjettet: ${heading}`,
    none: 'Ingen',
    roles: {
      document: 'Dokument',
      code: 'Kode',
      text: 'Kodede ord',
      start: 'Fra tegn',
      end: 'Til tegn',
      coder: 'Koder',
      direction: 'Retning',
      weight: 'Vekt',
      memo: 'Notat',
      created: 'Kodet når',
    },
  },
  columnsElsewhere:
    'Kolonnene leses som de er. Vil du se og velge hva hver av dem blir, så ta inn tabellen under',
  toRespondents: 'Til respondentene',
}

export const en: typeof nb = {
  codingColumns: {
    title: 'The columns',
    text: 'Each coding is placed by the words that were coded, or by the characters it goes from and to.',
    ofPosts: 'If something is read wrongly or not found, say which column has it.',
    guessed: (heading) => `Guessed: ${heading}`,
    none: 'None',
    roles: {
      document: 'Document',
      code: 'Code',
      text: 'Coded words',
      start: 'From character',
      end: 'To character',
      coder: 'Coder',
      direction: 'Direction',
      weight: 'Weight',
      memo: 'Memo',
      created: 'Coded when',
    },
  },
  columnsElsewhere:
    'The columns are read as they are. To see and choose what each becomes, take the table in under',
  toRespondents: 'To the respondents',
}
