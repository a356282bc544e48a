/** The sound of a document. */
import { call, sendFile } from './call'
import type * as T from './types'

/** Where it is played from; another when another file is linked, so that nothing old is played. */
export const recordingAddress = (document: number, recording: T.Recording) =>
  `/api/documents/${document}/recording?of=${recording.length}`

/** Keeps a copy in the project's folder. */
export const keepRecording = (document: number, file: File) =>
  sendFile<T.Revised<T.Recording>>(`/api/documents/${document}/recording`, file, {
    'Sitat-File-Name': encodeURIComponent(file.name),
  })

export const unlinkRecording = (document: number) =>
  call<T.Revised<object>>('DELETE', `/api/documents/${document}/recording`)
