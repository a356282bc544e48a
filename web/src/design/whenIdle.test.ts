import { expect, it, vi } from 'vitest'
import { beDone, whenIdle } from './whenIdle'

it('what waits for a quiet moment is done once, in its time', async () => {
  const done = vi.fn()
  whenIdle(done)
  expect(done).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce())
})

it('it is done at once when it has to be, and not again', async () => {
  const done = vi.fn()
  const never = vi.fn()
  whenIdle(done)
  whenIdle(never)()
  beDone()
  expect(done).toHaveBeenCalledOnce()
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(done).toHaveBeenCalledOnce()
  expect(never).not.toHaveBeenCalled()
})
