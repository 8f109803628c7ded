import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { languageName } from '../../src/bot/language.ts'
import { createBroadcasts } from '../../src/broadcast/broadcasts.ts'
import { createPace } from '../../src/broadcast/pace.ts'
import { startChores } from '../../src/chores.ts'
import { createPseudonym } from '../../src/crypto/pseudonym.ts'
import { createLog } from '../../src/log.ts'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { Store } from '../../src/store/store.ts'
import { createWorld, SECRET, type Person } from '../bot/world.ts'
import { describeWithRedis, startRedis } from '../redis-server.ts'
import { filesIn } from './leaks.ts'

type World = Awaited<ReturnType<typeof createWorld>>

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** All that is kept of somebody, as it stands on the disk: names without their first characters, which Redis keeps apart. */
async function tracesOf({ subscribers }: World, store: Store, { door }: Person): Promise<Record<string, string>> {
  const key = subscribers.keyOf(door.id)
  const entry = await store.readSubscriber(key)
  return { 'name of the subscription': key.slice(2), 'name of the language': languageName(createPseudonym(SECRET, 'language')(door.id)), ...(entry && { entry: entry.slice(6) }) }
}

const found = (folder: string, traces: Readonly<Record<string, string>>) =>
  Object.entries(traces).flatMap(([what, text]) => filesIn(folder).flatMap(({ where, bytes }) => (bytes.includes(text) ? [`${what} in ${where}`] : [])))

/** People who subscribe, change this and that, and leave, each in their way; one stays. What is left of them goes by itself. */
async function leave(store: Store, folder: string) {
  const world = await createWorld({ store })
  ends.push(() => world.end())
  const [anna, boris, clara] = [world.person('ru'), world.person('en'), world.person('tk')]
  const old: Record<string, string>[] = []
  for (const person of [anna, boris, clara]) {
    await person.sends('/start')
    await person.taps('language:ru')
    await person.sends('/subscribe')
    await person.taps('subscribe')
    old.push(await tracesOf(world, store, person))
    await person.taps('topic:scams:off')
    await person.sends('/language')
    await person.taps('language:en')
  }
  const now = await Promise.all([anna, boris, clara].map((person) => tracesOf(world, store, person)))
  const [ofAnna, ofBoris, ofClara] = now.map((traces, at) => ({ ...traces, 'older entry': old[at]?.['entry'] ?? '-' }))
  // What is looked for is there as long as nobody has left.
  for (const traces of [ofAnna, ofBoris, ofClara]) expect(found(folder, traces ?? {}).length).toBeGreaterThanOrEqual(4)
  await anna.sends('/forget')
  await boris.sends('/stop')
  // /stop keeps the language: the bot is still used.
  const subscription = Object.fromEntries(Object.entries(ofBoris ?? {}).filter(([what]) => what !== 'name of the language'))
  const left = () => [...found(folder, ofAnna ?? {}), ...found(folder, subscription)]
  expect(left()).not.toEqual([])
  return { world, left, stays: () => found(folder, ofClara ?? {}) }
}

function chores(world: World, store: Store) {
  const lines: string[] = []
  const tick = () => performance.now()
  const log = createLog('debug', { write: (line) => lines.push(line) })
  const running = startChores({ store, subscribers: world.subscribers, ask: () => Promise.resolve({ is: 'failed' }), now: world.now, broadcasts: createBroadcasts(store), audit: world.audit, pace: createPace({ store, rate: 1, tick }), tick, log, scrubEvery: 20 })
  ends.push(() => running.stop())
  return lines
}

async function untilNothing(left: () => readonly string[]): Promise<void> {
  while (left().length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('who leaves by /forget or /stop', () => {
  test('is in no file of the folder soon after, and who stays stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
    ends.push(() => Promise.resolve(rmSync(folder, { recursive: true, force: true })))
    const store = await openLevel(folder)
    ends.push(() => store.close())
    const { world, left, stays } = await leave(store, folder)
    const lines = chores(world, store)
    await untilNothing(left)
    expect(stays()).not.toEqual([])
    expect(lines).toEqual([])
  })

  test('is in no file of the folder when it is closed at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
    ends.push(() => Promise.resolve(rmSync(folder, { recursive: true, force: true })))
    const store = await openLevel(folder)
    const { left, stays } = await leave(store, folder)
    await store.close()
    expect(left()).toEqual([])
    expect(stays()).not.toEqual([])
  })

  describeWithRedis('with Redis', () => {
    test('is in no key and no file soon after, and who stays stays', async () => {
      const redis = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always', '--rdbcompression', 'no'] })
      ends.push(() => redis.stop())
      const folder = /"(\/[^"]+)"/.exec(JSON.stringify(await redis.admin('CONFIG', 'GET', 'dir')))?.[1] ?? ''
      const store = await openRedis(redis.url, { deadline: 60_000 })
      ends.push(() => store.close())
      const { world, left, stays } = await leave(store, folder)
      const lines = chores(world, store)
      await untilNothing(left)
      expect(stays()).not.toEqual([])
      expect(lines).toEqual([])
    })

    test('is in no file when Redis could not rewrite it at first', async () => {
      const redis = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always', '--rdbcompression', 'no'] })
      ends.push(() => redis.stop())
      const folder = /"(\/[^"]+)"/.exec(JSON.stringify(await redis.admin('CONFIG', 'GET', 'dir')))?.[1] ?? ''
      const store = await openRedis(redis.url, { deadline: 60_000 })
      ends.push(() => store.close())
      const { world, left } = await leave(store, folder)
      await redis.admin('ACL', 'SETUSER', 'default', '-bgrewriteaof')
      const lines = chores(world, store)
      while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      expect(lines[0]).toContain('"event":"scrub"')
      expect(left()).not.toEqual([])
      await redis.admin('ACL', 'SETUSER', 'default', '+bgrewriteaof')
      await untilNothing(left)
    })
  })
})
