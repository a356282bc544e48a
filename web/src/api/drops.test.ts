import { expect, it } from 'vitest'
import { withoutControls } from './drops'

it('sends no control character in a name, and leaves all else of it', () => {
  expect(withoutControls('felt/sam\u001btale\u0007 én.txt')).toBe('felt/sam_tale_ én.txt')
})
