/** The history: who did what when. */
export const nb = {
  lead: 'Alt som er gjort i prosjektet, det siste først. Alt kan angres, også etter en omstart.',
  coder: 'Hvem',
  anyCoder: 'Alle',
  kind: 'Hva',
  anyKind: 'Alt',
  kinds: {
    codings: 'Kodinger',
    codebook: 'Kodebok',
    documents: 'Dokumenter',
    respondents: 'Respondenter',
    memos: 'Notater',
    undo: 'Angring',
    other: 'Annet',
  },
  today: 'I dag',
  yesterday: 'I går',
  undone: 'angret',
  since: 'Angre alt siden her',
  sinceOf: (what: string) => `Angre alt siden her: ${what}`,
  sinceTitle: 'Angre alt siden her?',
  sinceText: (n: string, one: boolean) =>
    one
      ? `${n} endring angres. Den kan gjøres om igjen etterpå.`
      : `${n} endringer angres, den siste først. De kan gjøres om igjen etterpå, én for én.`,
  sinceOthers: (names: string) => `Noen av dem er gjort av ${names}.`,
  andMore: (n: string) => `og ${n} til`,
  sinceButton: (n: string, one: boolean) => (one ? `Angre ${n} endring` : `Angre ${n} endringer`),
  running: (done: string, of: string) => `Angrer ${done} av ${of} …`,
  sinceDone: (n: string, one: boolean) =>
    one ? `${n} endring er angret` : `${n} endringer er angret`,
  sinceStopped: (done: string, of: string, why: string) => `Stoppet etter ${done} av ${of}: ${why}`,
  somebodyElse: 'noen andre endret noe imens',
  more: 'Vis eldre',
  end: 'Her begynte prosjektet.',
  nothingTitle: 'Ingenting passer',
  nothing: 'Ingen endringer svarer til vilkårene.',
  clear: 'Fjern vilkårene',
  emptyTitle: 'Ingenting er gjort ennå',
  empty:
    'Her vil hver import, hver koding og hver ny definisjon stå, med navn og tidspunkt. Det er også revisjonssporet du legger ved når noen spør hvordan funnet ble til.',
  toDocuments: 'Importer tekster',
}

export const en: typeof nb = {
  lead: 'All that was done in the project, the latest first. Everything can be undone, also after a restart.',
  coder: 'Who',
  anyCoder: 'Everybody',
  kind: 'What',
  anyKind: 'Everything',
  kinds: {
    codings: 'Codings',
    codebook: 'Codebook',
    documents: 'Documents',
    respondents: 'Respondents',
    memos: 'Memos',
    undo: 'Undo and redo',
    other: 'Other',
  },
  today: 'Today',
  yesterday: 'Yesterday',
  undone: 'undone',
  since: 'Undo all since here',
  sinceOf: (what) => `Undo all since here: ${what}`,
  sinceTitle: 'Undo all since here?',
  sinceText: (n, one) =>
    one
      ? `${n} change will be undone. It can be redone afterwards.`
      : `${n} changes will be undone, the latest first. They can be redone afterwards, one by one.`,
  sinceOthers: (names) => `Some of them were made by ${names}.`,
  andMore: (n) => `and ${n} more`,
  sinceButton: (n, one) => (one ? `Undo ${n} change` : `Undo ${n} changes`),
  running: (done, of) => `Undoing ${done} of ${of} …`,
  sinceDone: (n, one) => (one ? `${n} change is undone` : `${n} changes are undone`),
  sinceStopped: (done, of, why) => `Stopped after ${done} of ${of}: ${why}`,
  somebodyElse: 'somebody else changed something meanwhile',
  more: 'Show older',
  end: 'Here the project began.',
  nothingTitle: 'Nothing fits',
  nothing: 'No changes meet the conditions.',
  clear: 'Clear the conditions',
  emptyTitle: 'Nothing has been done yet',
  empty:
    'Every import, every coding and every new definition will be listed here, with name and time. It is also the audit trail to show when somebody asks how a finding came about.',
  toDocuments: 'Import texts',
}
