/** Which column of a table of posts is read as what. */
export const nb = {
  columnsRead: 'Slik leses kolonnene',
  parts: {
    text: 'Tekst',
    title: 'Tittel',
    id: 'Id',
    time: 'Tid',
    author: 'Konto',
    thread: 'Tråd',
    parent: 'Svar på',
  },
  notFound: 'ikke funnet',
  withoutPart: {
    text: 'bare titler blir lest',
    title: 'innleggene får ingen tittel',
    id: 'innleggene får filnavn og linjenummer',
    time: 'innleggene får ikke noe tidspunkt',
    author: 'det er ikke kjent hvem som skrev hva',
    thread: 'hvert innlegg blir et dokument for seg',
    parent: 'svar kan ikke knyttes til det de svarer på',
  },
  accountsHidden:
    'Kontonavn lagres ikke: de blir til pseudonymer, også der de er nevnt i tekstene.',
}

export const en: typeof nb = {
  columnsRead: 'How the columns are read',
  parts: {
    text: 'Text',
    title: 'Title',
    id: 'Id',
    time: 'Time',
    author: 'Account',
    thread: 'Thread',
    parent: 'Answers',
  },
  notFound: 'not found',
  withoutPart: {
    text: 'only titles are read',
    title: 'the posts have no title',
    id: 'posts get the name of the file and the line',
    time: 'posts get no time',
    author: 'it is not known who wrote what',
    thread: 'each post becomes a document of its own',
    parent: 'answers cannot be tied to what they answer',
  },
  accountsHidden:
    'Names of accounts are not stored: they become pseudonyms, also where texts mention them.',
}
