/** What the query language calls things, in both languages. */

export const CODING_FIELDS: [en: string, nb: string, sign: string][] = [
  ['direction', 'retning', '='],
  ['coder', 'koder', '='],
  ['weight', 'vekt', '>='],
  ['made', 'laget', '>='],
  ['outdated', 'utdatert', '='],
]

export const FIELDS: [en: string, nb: string][] = [
  ['code', 'kode'],
  ['kind', 'art'],
  ['language', 'språk'],
  ['speaker', 'taler'],
  ['role', 'rolle'],
  ['document', 'dokument'],
  ['study', 'delstudie'],
  ['post', 'innlegg'],
  ['time', 'tid'],
]

export const ALSO: Record<string, string> = {
  type: 'kind',
  thread: 'document',
  tråd: 'document',
  direction: 'direction',
  retning: 'direction',
  coder: 'coder',
  koder: 'coder',
  weight: 'weight',
  vekt: 'weight',
  made: 'made',
  laget: 'made',
  outdated: 'outdated',
  utdatert: 'outdated',
}

/** The English name of a field; null for what is none. */
export function fieldKey(name: string): string | null {
  const lower = name.toLocaleLowerCase()
  return FIELDS.find(([en, nb]) => en === lower || nb === lower)?.[0] ?? ALSO[lower] ?? null
}

export const ATTRIBUTES: [name: string, nb: string, en: string][] = [
  ['word', 'store og små bokstaver er like', 'in upper or lower case'],
  ['form', 'bokstav for bokstav', 'letter for letter'],
  ['folded', 'uten aksenter', 'without accents'],
  ['lemma', 'oppslagsform', 'dictionary form'],
  ['pos', 'ordklasse', 'part of speech'],
]

export const POS: [tag: string, nb: string, en: string][] = [
  ['NOUN', 'substantiv', 'noun'],
  ['VERB', 'verb', 'verb'],
  ['ADJ', 'adjektiv', 'adjective'],
  ['ADV', 'adverb', 'adverb'],
  ['PRON', 'pronomen', 'pronoun'],
  ['PROPN', 'egennavn', 'proper noun'],
  ['ADP', 'preposisjon', 'preposition'],
  ['AUX', 'hjelpeverb', 'auxiliary verb'],
  ['DET', 'determinativ', 'determiner'],
  ['NUM', 'tallord', 'numeral'],
  ['CCONJ', 'sideordnende konjunksjon', 'coordinating conjunction'],
  ['SCONJ', 'subjunksjon', 'subordinating conjunction'],
  ['PART', 'partikkel', 'particle'],
  ['INTJ', 'interjeksjon', 'interjection'],
  ['X', 'annet', 'other'],
]

/** In Norwegian and English, what it says, and whether something must stand before it. */
export const JOINTS: [nb: string, en: string, saysNb: string, saysEn: string][] = [
  ['OG', 'AND', 'begge deler', 'both'],
  ['ELLER', 'OR', 'en av delene', 'either'],
  ['INNENFOR', 'WITHIN', 'inni, eller i samme setning', 'inside, or in one sentence'],
  ['NÆR/5', 'NEAR/5', 'høyst fem ord fra', 'at most five words from'],
  ['NÆR/1s', 'NEAR/1s', 'høyst én setning fra', 'at most one sentence from'],
  ['FØR', 'BEFORE', 'før i replikken', 'before in the turn'],
  ['ETTER', 'AFTER', 'etter i replikken', 'after in the turn'],
  ['INNEHOLDER', 'CONTAINING', 'har det andre i seg', 'with the other inside'],
  ['OVERLAPPER', 'OVERLAPS', 'har et ord felles med', 'shares a word with'],
  [
    'SAMME',
    'SAME',
    'i samme dokument, fra samme person',
    'in the same document, by the same person',
  ],
]

/** Do in lower case, too, between two things. */
export const LOWER = /^(within|containing|innenfor|inneholder)$/u
