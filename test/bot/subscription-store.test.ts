import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { describe, expect, test, vi } from 'vitest'
import { type Broadcast, contentOf } from '../../src/broadcast/broadcast.ts'
import { createDraft } from '../../src/broadcast/drafting.ts'
import { createBroadcasting } from '../../src/broadcast/broadcasting.ts'
import { startRunner } from '../../src/broadcast/runner.ts'
import type { SenderDeps } from '../../src/broadcast/sender.ts'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import { type Store, StoreUnavailable } from '../../src/store/store.ts'
import { describeWithRedis, startRedis } from '../redis-server.ts'
import { content, createWorld, SECRET, type Person } from './world.ts'

const LONG = { timeout: 120_000 }
const says = (key: string) => content.texts.translator('en')(key, { brand: 'Yoldash' }).replaceAll(/<[^>]*>/g, '')

/** Every key in the store, and everything that stands there in one text. */
interface Contents {
  readonly keys: readonly string[]
  readonly all: string
}

interface Place {
  readonly store: Store
  /** Closes the store and reads what it left. */
  readonly contents: () => Promise<Contents>
}

async function inFolder(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  const store = await openLevel(folder)
  return {
    store,
    async contents() {
      await store.close()
      const bytes = readdirSync(folder).filter((name) => !/LOCK|LOG/.test(name)).map((name) => readFileSync(join(folder, name), 'latin1'))
      const db = new ClassicLevel(folder)
      const keys = await db.keys().all()
      await db.close()
      rmSync(folder, { recursive: true, force: true })
      return { keys, all: bytes.join('\n') }
    },
  }
}

async function inRedis(): Promise<Place> {
  const redis = await startRedis()
  // Generous: this machine may be busy.
  const store = await openRedis(redis.url, { deadline: 60_000 })
  await vi.waitFor(() => store.ping(), { timeout: 30_000, interval: 20 })
  return {
    store,
    async contents() {
      const keys = [await redis.admin('KEYS', '*')].flat().map(String)
      const hashes = keys.filter((key) => /^[sncl]:|^l[tc]:|^lp:|^p:/.test(key))
      const values = await Promise.all(hashes.map((key) => redis.admin('HGETALL', key).catch(() => redis.admin('GET', key)).catch(() => '')))
      const records = keys.filter((key) => key.startsWith('s:'))
      const named = await Promise.all(records.map(async (key) => [await redis.admin('HKEYS', key)].flat().map((field) => `${key}${String(field)}`)))
      await store.close()
      await redis.stop()
      return { keys: [...keys.filter((key) => !key.startsWith('s:')), ...named.flat()], all: JSON.stringify([keys, values]) }
    },
  }
}

function suite(open: () => Promise<Place>): void {
  test('of 1,000 people who are screened and 10 who subscribe, 10 are in the store, and nobody else', LONG, async () => {
    const place = await open()
    const world = await createWorld({ store: place.store })
    const people: Person[] = []
    for (let count = 0; count < 1_000; count += 1) {
      const person = world.person('en')
      people.push(person)
      await person.sends('/screen')
      await person.tapsData(person.newest().buttons[0]?.[0]?.data ?? '')
      if (count % 100 !== 0) continue
      await person.sends('/subscribe')
      await person.taps('subscribe')
    }
    expect(world.counted.filter((event) => event === 'subscribed')).toHaveLength(10)
    expect(world.lines).toEqual([])
    const chats = people.map(({ door }) => door.id)
    const subscribed = chats.filter((_, count) => count % 100 === 0)
    for (const chat of subscribed) expect((await world.subscribers.get(chat))?.chat).toBe(chat)
    await world.end()
    const { keys, all } = await place.contents()
    expect(keys.filter((key) => key.startsWith('s:')).toSorted()).toEqual(subscribed.map((chat) => `s:${world.subscribers.keyOf(chat)}`).toSorted())
    // All else are counts of days and of segments, and the two keys at the edges, which name nobody.
    expect(keys.filter((key) => !/^[scbn]:|^[!~]$/.test(key))).toEqual([])
    // Five digits may be a part of anything, so the numbers stand for themselves.
    for (const word of ['Ashgabat', 'scams', 'Anna', ...chats.map((chat) => `"${chat}"`)]) expect(all).not.toContain(word)
  })

  test('whoever has left gets nothing from a broadcast that begins then', LONG, async () => {
    const place = await open()
    const world = await createWorld({ store: place.store })
    const people = [world.person('en'), world.person('en'), world.person('en')]
    for (const person of people) {
      await person.sends('/subscribe')
      await person.taps('subscribe')
    }
    const [left, also, stays] = people
    await left?.sends('/stop')
    await also?.tapsData('en:stop')
    const sent: number[] = []
    const tick = () => performance.now()
    const deps: SenderDeps = {
      ...createBroadcasting({ store: place.store, secret: SECRET, rate: 1000, tick }), now: world.now, tick, newName: () => randomUUID().slice(0, 8),
      onError: (error) => { throw error }, settings: { firstPause: 0, grace: 0 },
      send: ({ chat }) => {
        sent.push(chat)
        return Promise.resolve({ is: 'sent', message: 1 })
      },
      remove: () => Promise.reject(new Error('nothing is taken back here')),
    }
    const draft = createDraft('news', 'news', { code: 'AAAAA', organisation: '' })
    const broadcast: Broadcast = { ...draft, status: 'scheduled', messages: { en: 'x' }, audience: { languages: ['en'], topics: [] }, at: world.now().getTime() }
    await deps.broadcasts.add({ ...broadcast, approved: contentOf(broadcast) })
    const runner = startRunner(deps)
    await vi.waitFor(async () => expect((await deps.broadcasts.get('news'))?.status).toBe('finished'), { timeout: 60_000, interval: 20 })
    await runner.stop()
    expect(sent).toEqual([stays?.door.id])
    expect((await place.store.readLedger('news')).totals).toMatchObject({ sent: 1, skipped: 0, claimed: 0 })
    await world.end()
    await place.contents()
  })
}

describe('in a folder', () => suite(inFolder))
describeWithRedis('in Redis', () => suite(inRedis))

/** What each way says when the store fails; `too late` are those whose screen must not claim anything was done. */
const WAYS = [
  ['/subscribe', 'not-reached'],
  ['/stop', 'not-stopped'],
  ['/forget', 'not-forgotten'],
  ['en:subscribe', 'not-changed'],
  ['en:topic:scams:off', 'not-changed'],
  ['en:zone:TR', 'not-changed'],
  ['en:follow', 'not-changed'],
  ['en:keep', 'not-changed'],
  ['en:stop', 'not-stopped'],
] as const

const away = () => Promise.reject(new StoreUnavailable('away'))
const never = () => new Promise<never>(() => {})

describe.each([
  ['is away', away],
  ['never answers', never],
] as const)('with a store that %s', (_, call) => {
  const store = {
    getValue: call, putValue: call, deleteValue: call, addCounts: away, readCounts: call, ping: call, close: () => Promise.resolve(),
    readSubscriber: call, putSubscriber: call, removeSubscriber: call, pageSubscribers: call, readSegments: call,
  }

  test.each(WAYS)('%s says that it did not work, and the next tap of the same person is answered', LONG, async (way, expected) => {
    const world = await createWorld({ store })
    const anna = world.person('en')
    await anna.sends('/menu')
    if (way.startsWith('/')) await anna.sends(way)
    else await anna.tapsData(way)
    expect(anna.newest().text).toContain(says(expected))
    expect(anna.places()).toEqual(expect.arrayContaining(['help']))
    // A word in the log about nobody, so that somebody looks at the store.
    expect(world.lines.length).toBeGreaterThan(0)
    expect(world.lines.join()).not.toContain(String(anna.door.id))
    expect(world.counted).toEqual([])
    await anna.tapsData('en:help')
    expect(anna.places()).toContain('country:TR')
    await world.end()
  })
})

test('a store that answers too late does not bring back who has left meanwhile', LONG, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  const level = await openLevel(folder)
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  let calls = 0
  // The first look hangs; all later calls are quick.
  const readSubscriber: Store['readSubscriber'] = async (key) => {
    calls += 1
    if (calls === 1) await opened
    return level.readSubscriber(key)
  }
  const world = await createWorld({ store: { ...level, readSubscriber } })
  const anna = world.person('en')
  await anna.sends('/menu')
  await anna.tapsData('en:subscribe')
  expect(anna.newest().text).toContain(says('not-changed'))
  await anna.tapsData('en:stop')
  expect(anna.newest().text).toContain(says('not-stopped'))
  open()
  await anna.tapsData('en:stop')
  expect(anna.newest().text).toContain(says('stopped'))
  expect(await level.readSegments()).toEqual([])
  await world.end()
  await level.close()
  rmSync(folder, { recursive: true, force: true })
})

describeWithRedis('with a Redis that freezes', () => {
  test('leaving says so, and works again afterwards', LONG, async () => {
    const redis = await startRedis()
    const store = await openRedis(redis.url)
    await vi.waitFor(() => store.ping(), { timeout: 30_000, interval: 20 })
    const world = await createWorld({ store })
    const anna = world.person('en')
    await anna.sends('/subscribe')
    await vi.waitFor(async () => {
      await anna.tapsData('en:subscribe')
      expect(anna.places()).toContain('stop')
    }, { timeout: 30_000, interval: 100 })
    redis.freeze()
    await anna.tapsData('en:stop')
    expect(anna.newest().text).toContain(says('not-stopped'))
    redis.thaw()
    await vi.waitFor(async () => {
      await anna.tapsData('en:stop')
      expect(anna.newest().text).toContain(says('stopped'))
    }, { timeout: 30_000, interval: 100 })
    expect(await store.readSegments()).toEqual([])
    await world.end()
    await store.close()
    await redis.stop()
  })
})
