/** What is done to the codes on the codebook's screen, told in one place. */
import * as sitat from '../api/sitat'
import type { CodeDraft } from '../api/types'
import { counted, words } from '../words/words.svelte'
import { codebook, type TreeCode } from './codebook.svelte'
import { CodebookMarks } from './codebookMarks.svelte'
import { changes, rootsOf, type Spot } from './codebookMoves'
import { Deed } from './deed.svelte'
import { preferences } from './preferences.svelte'
import { router, setQuery } from './router.svelte'

export class CodebookWork {
  readonly deed = new Deed()
  readonly marks = new CodebookMarks()

  /** Names one code, or counts several. */
  tell(keys: ReadonlySet<string>): string {
    const [only] = keys
    return keys.size === 1 && only !== undefined
      ? codebook.name(only)
      : counted(words().codebook.codes, keys.size)
  }

  async change(key: string, draft: CodeDraft, told: string): Promise<boolean> {
    if (!(await this.deed.run(sitat.changeCode(key, draft), told))) return false
    await codebook.load()
    if (draft.key && draft.key !== key && router.param('code') === key) {
      setQuery({ code: draft.key })
    }
    return true
  }

  rename(key: string, name: string): Promise<boolean> {
    const draft = preferences.language === 'nb' ? { nameNb: name } : { nameEn: name }
    return this.change(key, draft, words().codebook.done.renamed(name))
  }

  async move(keys: ReadonlySet<string>, { parent, position }: Spot): Promise<boolean> {
    const spot = { parent, position }
    if (!changes(codebook.codes, keys, spot)) return false
    const say = words().codebook
    const to = parent === null ? say.top : codebook.name(parent)
    const moved = rootsOf(codebook.codes, keys).map(({ key }) => key)
    const [only] = moved
    const change =
      moved.length === 1 && only !== undefined
        ? sitat.moveCode(only, spot)
        : sitat.changeCodes({ codes: moved, to: spot })
    return this.run(change, say.done.moved(this.tell(keys), to))
  }

  activate(keys: ReadonlySet<string>, active: boolean): Promise<boolean> {
    const say = words().codebook.done
    const name = this.tell(keys)
    return this.run(
      sitat.changeCodes({ codes: [...keys], active }),
      active ? say.switchedOn(name) : say.switchedOff(name),
    )
  }

  recolour(keys: ReadonlySet<string>, colour: number): Promise<boolean> {
    return this.run(
      sitat.changeCodes({ codes: [...keys], colour }),
      words().codebook.done.recoloured(this.tell(keys)),
    )
  }

  /** New colours for what is below a code, or for all, so that siblings stay apart. */
  spread(branch: string | null): Promise<boolean> {
    return this.run(sitat.recolour(branch), words().codebookVersions.recoloured)
  }

  /** Each of these gets a colour of its own, unlike the codes beside it. */
  spreadOver(keys: ReadonlySet<string>): Promise<boolean> {
    return this.run(
      sitat.changeCodes({ codes: [...keys], spread: true }),
      words().codebook.done.recoloured(this.tell(keys)),
    )
  }

  async remove(code: TreeCode): Promise<void> {
    const told = words().codebook.done.removed(codebook.name(code.key))
    if (!(await this.deed.run(sitat.removeCode(code.key), told))) return
    if (router.param('code') === code.key) setQuery({ code: code.path.at(-1) ?? null })
    await codebook.load()
  }

  /** First it stands there, then it is told: the next press meets what is so. */
  async run(change: Promise<{ revision: number }>, told: string): Promise<boolean> {
    const standing = change.finally(() => codebook.load().catch(() => undefined))
    return this.deed.run(standing, told)
  }
}
