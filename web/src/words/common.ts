/** Words that many screens share. */
export const nb = {
  documents: (n: string, one: boolean) => (one ? `${n} dokument` : `${n} dokumenter`),
  respondents: (n: string, one: boolean) => (one ? `${n} respondent` : `${n} respondenter`),
  codings: (n: string, one: boolean) => (one ? `${n} koding` : `${n} kodinger`),
  turns: (n: string, one: boolean) => (one ? `${n} replikk` : `${n} replikker`),
  posts: (n: string, one: boolean) => (one ? `${n} innlegg` : `${n} innlegg`),
  words: (n: string, one: boolean) => (one ? `${n} ord` : `${n} ord`),
  kinds: { interview: 'Intervju', post: 'Innlegg' },
  roles: { informant: 'Informant', interviewer: 'Intervjuer' },
  nobody: 'Ingen',
  none: 'Ingen',
  absent: {
    '(unknown)': '(ukjent)',
    '(not applicable)': '(ikke aktuelt)',
    '(not asked)': '(ikke spurt)',
    '(no value)': '(ingen verdi)',
  } as Record<string, string>,
  languages: {
    nb: 'bokmål',
    nn: 'nynorsk',
    en: 'engelsk',
    uk: 'ukrainsk',
    lv: 'latvisk',
    und: 'ukjent språk',
  } as Record<string, string>,
}

export const en: typeof nb = {
  documents: (n, one) => (one ? `${n} document` : `${n} documents`),
  respondents: (n, one) => (one ? `${n} respondent` : `${n} respondents`),
  codings: (n, one) => (one ? `${n} coding` : `${n} codings`),
  turns: (n, one) => (one ? `${n} turn` : `${n} turns`),
  posts: (n, one) => (one ? `${n} post` : `${n} posts`),
  words: (n, one) => (one ? `${n} word` : `${n} words`),
  kinds: { interview: 'Interview', post: 'Posts' },
  roles: { informant: 'Informant', interviewer: 'Interviewer' },
  nobody: 'Nobody',
  none: 'None',
  absent: {
    '(unknown)': '(unknown)',
    '(not applicable)': '(not applicable)',
    '(not asked)': '(not asked)',
    '(no value)': '(no value)',
  },
  languages: {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
    uk: 'Ukrainian',
    lv: 'Latvian',
    und: 'unknown language',
  },
}
