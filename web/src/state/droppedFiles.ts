/** Files with the folders they stood in, from a drop or a choice of a folder. */
import type { PathFile } from '../api/drops'

export const plainFiles = (files: Iterable<File>): PathFile[] =>
  [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }))

/** Those of the outer folders first, and by name: of two that are the same the first is kept. */
export function inOrder(files: readonly PathFile[]): PathFile[] {
  const depth = ({ path }: PathFile) => path.split('/').length
  const names = new Intl.Collator('nb', { numeric: true })
  return [...files].sort(
    (one, other) => depth(one) - depth(other) || names.compare(one.path, other.path),
  )
}

const SOUND = /\.(m4a|mp4|mov|webm|aac|flac|wma|amr|wav|mp3|ogg|opus)$/i
const HEAD = 64 * 1024

/** Of sound and film only how it begins: an import tells what it is, and does not take it. */
export function asSent({ file, path }: PathFile): PathFile {
  if (!SOUND.test(file.name) || file.size <= HEAD) return { file, path }
  return { file: new File([file.slice(0, HEAD)], file.name), path }
}

/** What was dropped, folders gone through; must be called before the event is over. */
export async function filesOf(data: DataTransfer): Promise<PathFile[]> {
  const entries = [...data.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry): entry is FileSystemEntry => entry !== null)
  if (entries.length === 0) return plainFiles(data.files)
  const found: PathFile[] = []
  for (const entry of entries) await walk(entry, found)
  return found
}

async function walk(entry: FileSystemEntry, into: PathFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      ;(entry as FileSystemFileEntry).file(resolve, reject)
    })
    into.push({ file, path: entry.fullPath.replace(/^\//, '') })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A folder is told in parts until none is left.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (part.length === 0) return
    for (const each of part) await walk(each, into)
  }
}
