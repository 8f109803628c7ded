import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { Store } from '../../src/store/store.ts'
import { describeWithRedis, startRedis } from '../redis-server.ts'
import { content, createWorld } from './world.ts'

/** A screening from the first question to its outcome, during which what `look` sees must not change. Gives the number of taps. */
async function screen(store: Store, look: () => Promise<unknown>): Promise<number> {
  const world = await createWorld({ store })
  const anna = world.person('en')
  await anna.sends('/screen')
  const before = await look()
  let taps = 0
  for (; anna.newest().buttons[0]?.[0]?.data !== 'en:help'; taps += 1) {
    const buttons = anna.newest().buttons.flat()
    const skip = buttons.find((it) => it.text === content.texts.translator('en')('button-skip'))
    await anna.tapsData(skip?.data ?? buttons[0]?.data ?? '')
  }
  expect(await look()).toEqual(before)
  expect(world.counted).toEqual(['started:self-screening', 'finished:self-screening:no-signs-named'])
  expect(world.lines).toEqual([])
  await world.end()
  return taps
}

test('a whole screening writes no file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  const store = await openLevel(folder)
  const files = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size, statSync(join(folder, name)).mtimeMs])
  expect(await screen(store, () => Promise.resolve(files()))).toBeGreaterThan(10)
  await store.close()
})

describeWithRedis('with Redis', () => {
  test('a whole screening costs no command', async () => {
    const redis = await startRedis()
    const store = await openRedis(redis.url)
    const commands = async () => String(await redis.admin('INFO', 'commandstats')).match(/cmdstat_(?:get|set|getex|hincrby|eval|evalsha|del|multi|exec)\w*:calls=\d+/g) ?? []
    expect(await screen(store, commands)).toBeGreaterThan(10)
    // What remains in the end are the counters of the day and the number of their batch, nothing about a person.
    expect(String(await redis.admin('KEYS', '*')).split(',').filter((key) => !/^[bc]:/.test(key))).toEqual([])
    await store.close()
    await redis.stop()
  })
})
