import { beforeEach, describe, expect, it } from 'vitest'
import { QuoteDraft } from './quoteDraft.svelte'

describe('what is typed of a quote', () => {
  let draft: QuoteDraft
  beforeEach(() => {
    draft = new QuoteDraft()
    draft.open('q7')
  })

  it('is nothing until somebody types', () => {
    expect(draft.wanted).toEqual({})
  })

  it('is asked for again, whatever was typed last', () => {
    draft.type({ wording: 'Vi hadde et fint' })
    draft.type({ wording: 'Vi hadde et fint hus' })
    draft.type({ told: ['gender'] })
    expect(draft.wanted).toEqual({ wording: 'Vi hadde et fint hus', told: ['gender'] })
  })

  it('stays while the same quote is looked at again', () => {
    draft.type({ wording: 'Vi hadde' })
    expect(draft.open('q7')).toBe(false)
    expect(draft.wanted).toEqual({ wording: 'Vi hadde' })
  })

  it('can be an empty wording, which is not the saved one', () => {
    draft.type({ wording: '' })
    expect(draft.wanted).toEqual({ wording: '' })
  })

  it('does not follow to another quote', () => {
    draft.type({ pseudonym: 'Anna' })
    expect(draft.open('q8')).toBe(true)
    expect(draft.wanted).toEqual({})
  })

  it('is let go of when it is saved', () => {
    const sent = { pseudonym: 'Anna', wording: 'Vi hadde', told: ['age'] }
    draft.type(sent)
    draft.saved('q7', sent)
    expect(draft.wanted).toEqual({})
  })

  it('keeps what was typed while it was being saved', () => {
    draft.type({ wording: 'Vi', told: ['age'] })
    const sent = { pseudonym: '', wording: 'Vi', told: ['age'] }
    draft.type({ wording: 'Vi hadde' })
    draft.saved('q7', sent)
    expect(draft.wanted).toEqual({ wording: 'Vi hadde' })
  })

  it('is not let go of by the saving of another quote', () => {
    draft.open('q8')
    draft.type({ pseudonym: 'Anna' })
    draft.saved('q7', { pseudonym: 'Anna' })
    expect(draft.wanted).toEqual({ pseudonym: 'Anna' })
  })
})
