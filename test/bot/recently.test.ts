import { expect, test } from 'vitest'
import { createRecently } from '../../src/bot/recently.ts'

test('what happened is known until its time is over', () => {
  let at = 0
  const recently = createRecently(() => new Date(at), 1_000)
  expect([recently('a'), recently('a'), recently.look('b')]).toEqual([false, true, false])
  at = 999
  expect(recently('a')).toBe(true)
  at = 1_000
  expect([recently.look('a'), recently('a'), recently('a')]).toEqual([false, false, true])
})

test('of more than there is room for, the first ones are forgotten, in the order they came', () => {
  let at = 0
  const recently = createRecently(() => new Date(at), 1_000, 3)
  for (const key of ['a', 'b', 'c']) recently(key)
  at = 500
  recently('a')
  recently('d')
  expect(['a', 'b', 'c', 'd'].map((key) => recently.look(key))).toEqual([false, true, true, true])
  for (let more = 0; more < 50; more += 1) recently(String(more))
  expect(['d', '46', '47', '48', '49'].map((key) => recently.look(key))).toEqual([false, false, true, true, true])
})

test('what is over makes room, also for itself', () => {
  let at = 0
  const recently = createRecently(() => new Date(at), 1_000, 2)
  recently('a')
  at = 1_500
  recently('b')
  recently('a')
  expect([recently.look('a'), recently.look('b')]).toEqual([true, true])
})
