/** To give the open document its recording, and to take it off. */
import { ApiError } from '../api/call'
import { keepRecording, unlinkRecording } from '../api/recordings'
import { words } from '../words/words.svelte'
import { desk } from './desk.svelte'
import { player } from './player.svelte'
import { explain } from './session.svelte'

export async function linkRecording(document: number, file: File): Promise<void> {
  await doing(document, words().listening.kept(file.name), () => keepRecording(document, file))
}

export async function takeRecordingOff(document: number): Promise<void> {
  await doing(document, words().listening.unlinked, () => unlinkRecording(document))
}

async function doing(document: number, done: string, deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed()
    player.close()
    if (desk.document?.id === document) await desk.openAgain()
    desk.result = { text: done, failed: false, undoable: true }
  } catch (e) {
    if (!(e instanceof ApiError)) throw e
    desk.result = { text: explain(e), failed: true, undoable: false }
  }
}
