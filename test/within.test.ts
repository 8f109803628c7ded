import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { within } from '../src/within.ts'

/** Nothing else happens in this process for so many milliseconds. */
function holdUp(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

test('what comes in time is given, also when it is an error', async () => {
  expect(await within(60_000, Promise.resolve('here'))).toBe('here')
  await expect(within(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
})

test('what does not come is undefined', async () => {
  expect(await within(1, new Promise(() => {}))).toBeUndefined()
})

test('what was there in time is given to a process that was held up meanwhile', async () => {
  // After an immediate, timers are looked at before anything that arrived.
  const answer = await new Promise((resolve) => {
    setImmediate(() => {
      resolve(within(20, promisify(randomBytes)(8)))
      holdUp(200)
    })
  })
  expect(answer).toHaveLength(8)
})
