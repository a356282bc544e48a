/** What a clause says, in the reader's words. */
import type { Clause, QueryField, QueryRelation } from '../api/query'
import { codebook } from '../state/codebook.svelte'
import { variables } from '../state/variables.svelte'
import { languageName } from '../words/languages'
import { counted, groupName, words } from '../words/words.svelte'
import { innerText, isGroup } from './edit'

/** Without saying whether it is denied. */
export function reading(query: string, clause: Clause): string {
  const say = words().query
  const [first, second] = clause.parts
  switch (clause.kind) {
    case 'words':
      return wordsReading(innerText(query, clause), clause)
    case 'field':
      return clause.field ? fieldReading(clause.field, clause.isNegated) : innerText(query, clause)
    case 'uncoded':
      return say.uncoded
    case 'stretch':
      return say.stretch(say.units[clause.unit ?? 'sentence'])
    case 'scoped':
      return say.scoped(side(query, first), say.units[clause.unit ?? 'sentence'])
    case 'related':
      return clause.relation
        ? say.related(side(query, first), relationReading(clause.relation), side(query, second))
        : innerText(query, clause)
    case 'any':
    case 'all':
      return clause.parts
        .map((part) => side(query, part))
        .join(` ${clause.kind === 'any' ? say.or : say.and} `)
    case 'written':
      return innerText(query, clause)
  }
}

/** As part of something larger: in parentheses where it is more than one thing, with its *not*. */
function side(query: string, clause: Clause | undefined): string {
  if (!clause) return ''
  const say = words().query
  const text =
    clause.kind === 'words' && clause.words?.spelling === 'forms'
      ? say.quoted(innerText(query, clause))
      : reading(query, clause)
  const whole = isGroup(clause) ? `(${text})` : text
  return clause.isNegated ? say.notSo(whole) : whole
}

/** Without the signs that say how it is meant. */
export function bare(text: string): string {
  return text
    .replace(/^[=~+]/, '')
    .replace(/%[cd]+$/, '')
    .replace(/^["“«](.*)["”»]$/s, '$1')
    .replace(/\+$/, '')
}

function wordsReading(text: string, { words: asked }: Clause): string {
  const say = words().query
  switch (asked?.spelling) {
    case 'forms':
      return say.forms(bare(text))
    case 'exact':
    case 'phrase':
      return say.exact(bare(text))
    case 'written':
      return say.letterForLetter(bare(text))
    case 'folded':
      return say.folded(bare(text))
    case 'wild':
      return say.wild(text)
    case 'regex':
      return say.regex(text)
    case 'compound':
      return say.compound(bare(text))
    case 'spelt':
      return say.spelt(bare(text))
    case 'tests':
      return say.tests(text.replace(/^\[(.*)\]$/s, '$1'))
    case 'choice':
      return text
        .split('|')
        .map((each) => say.quoted(bare(each.trim())))
        .join(` ${say.or} `)
    default:
      return say.row(text)
  }
}

export function relationReading(relation: QueryRelation): string {
  const say = words().query
  const most =
    relation.count === null ? '' : counted(say.measures[relation.measure ?? 'word'], relation.count)
  const how = relationWords(relation, most)
  return relation.isNegated ? say.notSo(how) : how
}

function relationWords({ verb, unit }: QueryRelation, most: string): string {
  const { relations, units } = words().query
  switch (verb) {
    case 'near':
    case 'before':
    case 'after':
      return relations[verb](most)
    case 'same':
      return relations.same(units[unit ?? 'document'])
    default:
      return relations[verb]
  }
}

function fieldReading(field: QueryField, isNegated: boolean): string {
  if (field.name === 'code' && !field.isVariable) return codingReading(field)
  const say = words().query
  if (field.isVariable) return compared(variables.name(field.name), field)
  const value = field.values[0]?.text.toLocaleLowerCase() ?? ''
  if (field.values.length === 1 && (field.sign === ':' || field.sign === '=')) {
    if (field.name === 'role') {
      return /^interv/.test(value) ? say.interviewers : say.informants
    }
    if (field.name === 'kind') {
      const [only, all] = value.startsWith('interv')
        ? [say.onlyInterviews, say.interviews]
        : [say.onlyPosts, say.posts]
      return isNegated ? all : only
    }
  }
  return compared(say.fields[field.name] ?? field.name, field)
}

function compared(name: string, { sign, values, name: key }: QueryField): string {
  const say = words().query
  const shown = values.map(({ text }) => valueName(key, text))
  const all = shown.join(` ${say.or} `)
  const [from, to] = (values[0]?.text ?? '').split('..')
  switch (sign) {
    case '!=':
      return say.isNot(name, all)
    case '<':
      return say.compared(name, say.lessThan(all))
    case '<=':
      return say.compared(name, say.atMost(all))
    case '>':
      return say.compared(name, say.moreThan(all))
    case '>=':
      return say.compared(name, say.atLeast(all))
    default:
      return values.length === 1 && from && to
        ? say.compared(name, say.between(from, to))
        : say.is(name, all)
  }
}

/** A value as a reader knows it. */
export function valueName(field: string, value: string): string {
  const { common } = words()
  if (field === 'language') return languageName(value)
  if (field === 'kind') return common.kinds[value as 'interview' | 'post'] ?? value
  if (field === 'role') return common.roles[value as 'informant' | 'interviewer'] ?? value
  return groupName(value)
}

function codingReading(field: QueryField): string {
  const say = words().query
  const isAny = field.values.some(({ text, isQuoted }) => text === '*' && !isQuoted)
  const isNone = field.values.some(
    ({ text, isQuoted }) => !isQuoted && /^(none|ingen)$/i.test(text),
  )
  if (isNone) return say.uncoded
  const names = field.values.map(({ text }) => codeName(text)).join(` ${say.or} `)
  const hasChildren = field.values.some(({ text }) => codeNamed(text)?.hasChildren)
  const isExact = field.values.every((value) => value.isExact)
  const sub = hasChildren ? [isExact ? say.withoutSubcodes : say.withSubcodes] : []
  const code = isAny ? say.anyCode : say.code(names) + (sub.length ? ` (${sub.join()})` : '')
  return [code, ...field.conditions.map(conditionReading)].join(', ')
}

/** The code of a key or a name. */
export function codeNamed(text: string) {
  const wanted = text.toLocaleLowerCase()
  return (
    codebook.byKey.get(text) ??
    codebook.codes.find((code) =>
      [code.key, code.nameNb, code.nameEn].some((name) => name?.toLocaleLowerCase() === wanted),
    )
  )
}

function codeName(text: string): string {
  const code = codeNamed(text)
  return code ? codebook.name(code.key) : text
}

function conditionReading(field: QueryField): string {
  const say = words().query
  const texts = field.values.map(({ text }) => text)
  switch (field.name) {
    case 'direction':
      return texts.map((key) => codebook.directionWord(key)).join(` ${say.or} `)
    case 'coder':
      return say.by(texts.join(` ${say.or} `))
    case 'weight':
      return compared(words().query.weight('').trim(), field).replace(
        ` ${say.is('', '').trim()} `,
        ' ',
      )
    case 'made':
      return compared(words().query.made('').trim(), field).replace(
        ` ${say.is('', '').trim()} `,
        ' ',
      )
    case 'outdated':
      return /^(yes|ja)$/i.test(texts[0] ?? '') ? say.outdated : say.current
    default:
      return texts.join(', ')
  }
}
