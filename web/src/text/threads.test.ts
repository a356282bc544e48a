import { expect, it } from 'vitest'
import { depths } from './threads'

const post = (id: string, parent: string | null) => ({ post: { id, parent, time: null } })

it('a post stands one step further in than the post it answers', () => {
  const thread = [post('a', null), post('b', 'a'), post('c', 'b'), post('d', 'a')]
  expect(depths(thread)).toEqual([0, 1, 2, 1])
})

it('an answer to something that is not here begins anew, and a circle ends', () => {
  expect(depths([post('a', 'gone'), { post: null }])).toEqual([0, 0])
  expect(depths([post('a', 'b'), post('b', 'a')]).every(Number.isFinite)).toBe(true)
})
