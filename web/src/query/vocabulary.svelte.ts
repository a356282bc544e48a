/** The names of the open project, as suggestions and editors need them. */
import { codebook } from '../state/codebook.svelte'
import { preferences } from '../state/preferences.svelte'
import { session } from '../state/session.svelte'
import { variables } from '../state/variables.svelte'
import { told } from '../words/words.svelte'
import type { Vocabulary } from './suggest'

/** Read inside `$derived`, it follows the codebook, the variables and the language. */
export function vocabulary(): Vocabulary {
  return {
    codes: codebook.codes.map((code) => ({
      key: code.key,
      name: told(code.nameNb, code.nameEn),
      also: told(code.nameEn, code.nameNb),
      codings: code.codings,
    })),
    variables: variables.all.flatMap(({ key, derived }) => [
      { key, name: variables.name(key) },
      ...derived.map((each) => ({ key: each.key, name: variables.name(each.key), of: key })),
    ]),
    directions: codebook.directions.map(({ key }) => ({ key, name: codebook.directionName(key) })),
    coders: session.now?.coders ?? [],
    language: preferences.language,
  }
}

export function ensureVocabulary(): void {
  void codebook.ensure().catch(() => undefined)
  void variables.ensure().catch(() => undefined)
}

/** Whose recent queries these are: a person's, in a project. */
export function owner(): string {
  return `${session.now?.project.name ?? ''} · ${session.coder}`
}
