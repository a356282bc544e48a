/** What can be asked of codings beside their code: direction, the project's dimensions, weight. */
import type { Coding } from '../api/types'
import { codebook } from '../state/codebook.svelte'
import { told, words } from '../words/words.svelte'

export type Question =
  /** `at` says which of the chosen codes; null when it is asked of codings that are there already. */
  | { kind: 'direction'; code: string; at: number | null; keys: readonly string[] }
  | { kind: 'dimension'; dimension: string; name: string; values: readonly Choice[] }
  | { kind: 'weight'; name: string; now: number | null }

export interface Choice {
  key: string
  name: string
}

/** The questions about codings, or, of codings yet to be made, the dimensions alone. */
export function questionsOf(
  codings: readonly Coding[],
  what: 'all' | 'weight' | 'dimensions',
): Question[] {
  const dimensions = codebook.dimensions
    .filter(({ scale, values }) => !scale && values.length > 0)
    .map(dimensionQuestion)
  if (what === 'dimensions') return dimensions
  const weight: Question = {
    kind: 'weight',
    name: weightName(),
    now: codings.length === 1 ? (codings[0]?.weight ?? null) : null,
  }
  return what === 'weight' ? [weight] : [...directionQuestion(codings), ...dimensions]
}

/** What several codings say differently, and the questions about it beside code and direction. */
export function differencesOf(codings: readonly Coding[]) {
  const differ = (part: (coding: Coding) => string | number | null | undefined) =>
    new Set(codings.map(part).filter((said) => said !== null && said !== undefined)).size > 1
  const code = differ((coding) => coding.code)
  const direction = new Set(codings.map((coding) => coding.direction)).size > 1
  const questions: Question[] = codebook.dimensions
    .filter(({ key, scale }) => !scale && differ((coding) => coding.dimensions?.[key]))
    .map(dimensionQuestion)
  if (differ((coding) => coding.weight)) {
    questions.push({ kind: 'weight', name: weightName(), now: null })
  }
  return { code, direction, questions, any: code || direction || questions.length > 0 }
}

/** The question which direction a chosen code shall have, if it is to be asked and there are several. */
export function directionOf(code: string, at: number, asked: boolean): Question[] {
  const keys = codebook.byKey.get(code)?.directions ?? []
  return asked && keys.length > 1 ? [{ kind: 'direction', code, at, keys }] : []
}

/** Only the directions that every one of their codes allows. */
export function commonDirections(allowed: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = allowed
  return first.filter((direction) => others.every((keys) => keys.includes(direction)))
}

function directionQuestion(codings: readonly Coding[]): Question[] {
  const codes = [...new Set(codings.map(({ code }) => code))]
  const keys = commonDirections(codes.map((key) => codebook.byKey.get(key)?.directions ?? []))
  const [code] = codes
  return keys.length > 0 && code !== undefined ? [{ kind: 'direction', code, at: null, keys }] : []
}

function dimensionQuestion(dimension: {
  key: string
  nameNb: string
  nameEn: string
  values: readonly { key: string; nameNb: string; nameEn: string }[]
}): Question {
  const values = dimension.values.map(({ key, nameNb, nameEn }) => ({
    key,
    name: told(nameNb, nameEn),
  }))
  const name = told(dimension.nameNb, dimension.nameEn)
  return { kind: 'dimension', dimension: dimension.key, name, values }
}

function weightName(): string {
  const weight = codebook.dimensions.find(({ key }) => key === 'weight')
  return weight ? told(weight.nameNb, weight.nameEn) : words().coding.inspector.weight
}
