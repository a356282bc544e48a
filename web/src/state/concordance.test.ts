import { expect, it } from 'vitest'
import { around, cutAt, deciding, documentShown, speakerShown } from './concordance'

it('a blank stands between words, and none before a sign that belongs to the word', () => {
  expect(around('skaffe seg nye', 'mine')).toEqual({ before: 'skaffe seg nye ', after: ' mine' })
  expect(around('Nei! Familie,', ', sosialt liv')).toEqual({
    before: 'Nei! Familie, ',
    after: ', sosialt liv',
  })
  expect(around('De hadde «', '». De lagde')).toEqual({
    before: 'De hadde «',
    after: '». De lagde',
  })
  expect(around('', '')).toEqual({ before: '', after: '' })
  expect(around('ikke', '– det hadde')).toEqual({ before: 'ikke ', after: ' – det hadde' })
  expect(around('mine', '[bydel]')).toEqual({ before: 'mine ', after: ' [bydel]' })
})

it('who speaks is told unless the document is called the same', () => {
  expect(speakerShown({ document: 'R01', speaker: 'R01' })).toBe('')
  expect(speakerShown({ document: 'R01', speaker: 'I' })).toBe('I')
  expect(speakerShown({ document: 'his-friends', speaker: '' })).toBe('')
})

it('a document that is called by its speakers is not named beside them', () => {
  expect(documentShown({ document: 'aure_02uk_03gm', speaker: 'aure_02uk' })).toBe('')
  expect(documentShown({ document: 'Intervju 7', speaker: 'Kari' })).toBe('Intervju 7')
  expect(documentShown({ document: 'R01', speaker: 'R01' })).toBe('R01')
  expect(documentShown({ document: 'In', speaker: 'I' })).toBe('In')
})

it('the words that decide are those shared with a neighbour, and the one that differs', () => {
  const line = (right: string, left = '') => ({ left, right })
  const hit = line('på det nye', 'vi var der')
  expect(deciding(hit, [line('over'), line('ute')], 'right')).toBe(1)
  expect(deciding(hit, [line('På den nye'), null], 'right')).toBe(2)
  expect(deciding(hit, [line('på det nye huset')], 'right')).toBe(3)
  expect(deciding(hit, [line('', 'de var der')], 'left')).toBe(3)
  expect(deciding(line(''), [line('på')], 'right')).toBe(0)
})

it('a text is cut at the words that decide, with the signs between them', () => {
  expect(cutAt('Nei! Familie, og ', 2, 'left')).toEqual({ rest: 'Nei! ', decides: 'Familie, og ' })
  expect(cutAt(' , sosialt liv.', 1, 'right')).toEqual({ decides: ' , sosialt', rest: ' liv.' })
  expect(cutAt('', 3, 'left')).toEqual({ rest: '', decides: '' })
  expect(cutAt(' «én»', 4, 'right')).toEqual({ decides: ' «én', rest: '»' })
})
