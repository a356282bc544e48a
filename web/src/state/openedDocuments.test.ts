import { expect, it } from 'vitest'
import type { OpenDocument } from '../api/types'
import { OpenedDocuments } from './openedDocuments'

const document = (id: number) => ({ id, name: `R${id}` }) as OpenDocument

it('gives a document back once', () => {
  const opened = new OpenedDocuments()
  opened.keep(document(1))
  expect(opened.take(1)?.name).toBe('R1')
  expect(opened.take(1)).toBeNull()
})

it('lets go of what a change concerns, and of all when it may concern all', () => {
  const opened = new OpenedDocuments()
  ;[1, 2, 3].forEach((id) => opened.keep(document(id)))
  opened.hear({ documents: [2] })
  expect(opened.take(2)).toBeNull()
  expect(opened.take(1)?.name).toBe('R1')
  opened.hear({ documents: [] })
  expect(opened.take(3)).toBeNull()
})

it('keeps the six that were left last', () => {
  const opened = new OpenedDocuments()
  ;[1, 2, 3, 4, 5, 6, 7].forEach((id) => opened.keep(document(id)))
  expect(opened.take(1)).toBeNull()
  expect(opened.take(2)?.name).toBe('R2')
  expect(opened.take(7)?.name).toBe('R7')
})
