/** Which editor a part of a query has, and what it begins with. */
import type { Clause, QueryField } from '../api/query'
import { codeNamed } from './reading'
import { ANY_CODING, rangeOf, wordsTyped, type CodingAsked } from './texts'

export type EditorKind =
  'words' | 'code' | 'people' | 'source' | 'time' | 'near' | 'scope' | 'group' | 'written'

/** The editor that can say all that the part says; what none can say is edited as text. */
export function editorOf(inner: string, clause: Clause): EditorKind {
  switch (clause.kind) {
    case 'words':
      return wordsTyped(inner) ? 'words' : 'written'
    case 'field':
      return clause.field ? fieldEditor(clause.field) : 'written'
    case 'related':
      return 'near'
    case 'scoped':
      return 'scope'
    case 'any':
    case 'all':
      return 'group'
    default:
      return 'written'
  }
}

function fieldEditor(field: QueryField): EditorKind {
  if (field.isVariable)
    return field.sign === '!=' || /^[<>]$/.test(field.sign) ? 'written' : 'people'
  if (field.name === 'code') return isPlainCoding(field) ? 'code' : 'written'
  if (field.name === 'time') return rangeOf(field.sign, field.values) ? 'time' : 'written'
  return [':', '=', 'in'].includes(field.sign) ? 'source' : 'written'
}

/** Whether each thing is said once, in a way the editor has. */
function isPlainCoding({ values, conditions }: QueryField): boolean {
  const names = conditions.map(({ name }) => name)
  const isOne = new Set(values.map(({ isExact }) => isExact)).size === 1
  const isKnown = values.every(({ text }) => text === '*' || codeNamed(text) !== undefined)
  const areRanges = conditions
    .filter(({ name }) => name === 'weight' || name === 'made')
    .every((each) => rangeOf(each.sign, each.values) !== null)
  return isOne && isKnown && areRanges && new Set(names).size === names.length
}

export function codingOf(field: QueryField | null): CodingAsked {
  if (!field) return { ...ANY_CODING, weight: { from: null, to: null }, made: { from: '', to: '' } }
  const named = (name: string) => field.conditions.find((each) => each.name === name)
  const texts = (name: string) => named(name)?.values.map(({ text }) => text) ?? []
  const range = (name: string) => {
    const found = named(name)
    return (found && rangeOf(found.sign, found.values)) ?? { from: '', to: '' }
  }
  const weight = range('weight')
  const numeral = (text: string) => (text === '' ? null : Number(text))
  const outdated = texts('outdated')[0] ?? ''
  return {
    codes: field.values
      .filter(({ text }) => text !== '*')
      .map(({ text }) => codeNamed(text)?.key ?? text),
    withSubcodes: !field.values.every(({ isExact }) => isExact),
    directions: texts('direction'),
    coders: texts('coder'),
    weight: { from: numeral(weight.from), to: numeral(weight.to) },
    made: range('made'),
    outdated: outdated === '' ? '' : /^(yes|ja)$/i.test(outdated) ? 'yes' : 'no',
  }
}
