import { expect, it } from 'vitest'
import { directionFor, directionKeys } from './directionKeys'

const all = ['push', 'pull', 'retain', 'repel']

it('a direction answers to its number and its letter', () => {
  expect(all.map((key) => directionFor(directionKeys(all).get(key)![1], all))).toEqual(all)
  expect(['1', '2', '3', '4'].map((key) => directionFor(key, all))).toEqual(all)
  expect([...'purx'].map((key) => directionFor(key, all))).toEqual(all)
  expect(directionFor('5', all)).toBeNull()
})

it('a direction of the team’s own gets a free letter', () => {
  expect(directionKeys(['push', 'pause', 'pace']).get('pause')).toEqual(['2', 'a'])
  expect(directionKeys(['push', 'pause', 'pace']).get('pace')).toEqual(['3', 'c'])
})
