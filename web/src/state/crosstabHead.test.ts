import { expect, it } from 'vitest'
import { ALL } from './crosstab'
import { headLines } from './crosstabHead'

it('crossed columns have a line of heads for each variable, and all together one over both', () => {
  const columns = ['Kvinne × EØS', 'Kvinne × Asia', 'Mann × EØS', ALL]
  const values = [['Kvinne', 'EØS'], ['Kvinne', 'Asia'], ['Mann', 'EØS'], []]
  expect(headLines(columns, values)).toEqual([
    [
      { column: null, label: 'Kvinne', across: 2, down: 1 },
      { column: null, label: 'Mann', across: 1, down: 1 },
      { column: ALL, label: ALL, across: 1, down: 2 },
    ],
    [
      { column: 'Kvinne × EØS', label: 'EØS', across: 1, down: 1 },
      { column: 'Kvinne × Asia', label: 'Asia', across: 1, down: 1 },
      { column: 'Mann × EØS', label: 'EØS', across: 1, down: 1 },
    ],
  ])
})

it('columns of one variable have one line', () => {
  expect(headLines(['Kvinne', ALL], [['Kvinne'], []])).toEqual([
    [
      { column: 'Kvinne', label: 'Kvinne', across: 1, down: 1 },
      { column: ALL, label: ALL, across: 1, down: 1 },
    ],
  ])
})
