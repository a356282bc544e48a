import { expect, it } from 'vitest'
import { around, speakerShown } from './concordance'

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
