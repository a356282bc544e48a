import { expect, test } from 'vitest'
import { ApiError } from '../api/call'
import { conditionError } from './conditionError'

const refused = (body: { error: string; field?: string }) =>
  new ApiError(400, { message: 'no such column', messageNb: 'ingen slik kolonne', ...body })

test('an unknown column in the condition is said under the condition', () => {
  expect(conditionError(refused({ error: 'query' }))).not.toBe('')
  expect(conditionError(refused({ error: 'bad-value', field: 'where' }))).not.toBe('')
})

test('what is wrong with the columns of the table is not', () => {
  expect(conditionError(refused({ error: 'bad-value', field: 'columns' }))).toBe('')
  expect(conditionError(new Error('no answer'))).toBe('')
})
