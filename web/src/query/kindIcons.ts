/** A sign for each kind of part. */
import Asterisk from '@lucide/svelte/icons/square-code'
import Brackets from '@lucide/svelte/icons/parentheses'
import Clock from '@lucide/svelte/icons/clock'
import File from '@lucide/svelte/icons/file-text'
import Near from '@lucide/svelte/icons/move-horizontal'
import Scope from '@lucide/svelte/icons/brackets'
import Tag from '@lucide/svelte/icons/tag'
import Type from '@lucide/svelte/icons/type'
import Users from '@lucide/svelte/icons/users'
import type { EditorKind } from './editorOf'

export const KIND_ICONS: Record<EditorKind, typeof Tag> = {
  words: Type,
  code: Tag,
  people: Users,
  source: File,
  time: Clock,
  near: Near,
  scope: Scope,
  group: Brackets,
  written: Asterisk,
}
