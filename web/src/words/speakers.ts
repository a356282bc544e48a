/** Who speaks in which document, and which respondent it is. */
export const nb = {
  lead: 'Hvilken respondent hver taler er. Tallene i tabellene hører til respondenten bak replikken, også når flere snakker i samme intervju.',
  filter: 'Finn taler, dokument eller respondent',
  show: 'Vis',
  shows: {
    unlinked: 'Uten respondent',
    linked: 'Med respondent',
    interviewers: 'Intervjuere',
    all: 'Alle',
  },
  summary: (unlinked: string, linked: string, interviewers: string) =>
    `${unlinked} uten respondent, ${linked} med respondent, ${interviewers} intervjuere`,
  document: 'Dokument',
  speaker: 'Taler',
  role: 'Rolle',
  respondent: 'Respondent',
  group: (n: string) => `Gruppeintervju: ${n} som forteller`,
  allDone: 'Alle som forteller, er koblet til en respondent.',
  nothing: 'Ingen passer.',
  more: (shown: string, all: string) =>
    `Viser ${shown} av ${all}. Skriv i feltet for å finne resten.`,
  alike: (n: string, one: boolean) =>
    one
      ? `${n} taler har samme merkelapp som en respondent`
      : `${n} talere har samme merkelapp som en respondent`,
  linkAlike: 'Koble dem',
  linkedAlike: (n: string, one: boolean) =>
    one ? `${n} taler er koblet.` : `${n} talere er koblet.`,
  emptyTitle: 'Ingen talere ennå',
  empty: 'Her kommer hver taler i hvert dokument når det er importert.',
}

export const en: typeof nb = {
  lead: 'Which respondent each speaker is. The numbers in tables belong to the respondent behind the turn, also where several talk in one interview.',
  filter: 'Find a speaker, document or respondent',
  show: 'Show',
  shows: {
    unlinked: 'Without respondent',
    linked: 'With respondent',
    interviewers: 'Interviewers',
    all: 'All',
  },
  summary: (unlinked, linked, interviewers) =>
    `${unlinked} without a respondent, ${linked} with one, ${interviewers} interviewers`,
  document: 'Document',
  speaker: 'Speaker',
  role: 'Role',
  respondent: 'Respondent',
  group: (n) => `Group interview: ${n} who tell`,
  allDone: 'Everybody who tells is linked to a respondent.',
  nothing: 'None fit.',
  more: (shown, all) => `Shows ${shown} of ${all}. Write in the field to find the others.`,
  alike: (n, one) =>
    one
      ? `${n} speaker has the label of a respondent`
      : `${n} speakers have the label of a respondent`,
  linkAlike: 'Link them',
  linkedAlike: (n, one) => (one ? `${n} speaker is linked.` : `${n} speakers are linked.`),
  emptyTitle: 'No speakers yet',
  empty: 'Each speaker of each document is listed here once it is imported.',
}
