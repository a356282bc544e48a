import { expect, it } from 'vitest'
import { placeOf, SHORTCUTS } from '../state/shortcuts'
import { deskDoers } from './deskKeys'

it('every row of the coding screen is handled, and nothing else is', () => {
  const rows = SHORTCUTS.filter((row) => placeOf(row) === 'desk' && !('shownOnly' in row))
  expect(Object.keys(deskDoers).sort()).toEqual(rows.map((row) => row.id).sort())
})
