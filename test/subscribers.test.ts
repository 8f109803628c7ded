import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPseudonym } from '../src/crypto/pseudonym.ts'
import { createKeeper } from '../src/crypto/seal.ts'
import { openLevel } from '../src/store/level.ts'
import { openRedis } from '../src/store/redis.ts'
import type { Store } from '../src/store/store.ts'
import { openRecord, sealRecord } from '../src/subscriber-record.ts'
import { createSubscribers, type Subscribers } from '../src/subscribers.ts'
import { describeWithRedis, startRedis } from './redis-server.ts'

const SECRET = 'a secret of these tests, long enough'
const anna = { chat: 4_711_081_542, language: 'tk', zone: 'Asia/Ashgabat', topics: ['offers', 'news'] }

function subscribersOver(store: Store, secret = SECRET): Subscribers {
  return createSubscribers({ store, pseudonym: createPseudonym(secret, 'subscriber'), tags: createPseudonym(secret, 'segment'), keeper: createKeeper(secret, 'subscriber') })
}

describe('subscribers', () => {
  let folder: string
  let store: Store
  let subscribers: Subscribers

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'subscribers-'))
    store = await openLevel(folder)
    subscribers = subscribersOver(store)
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('come, change and go', async () => {
    expect(await subscribers.get(anna.chat)).toBeUndefined()
    await subscribers.put(anna)
    expect(await subscribers.get(anna.chat)).toEqual({ ...anna, lastDay: undefined })
    await subscribers.put({ ...anna, language: 'ru', topics: [] })
    expect(await subscribers.get(anna.chat)).toEqual({ ...anna, language: 'ru', topics: [], lastDay: undefined })
    expect(await subscribers.remove(anna.chat)).toBe(true)
    expect(await subscribers.remove(anna.chat)).toBe(false)
    expect(await subscribers.get(anna.chat)).toBeUndefined()
  })

  it('are counted by language and topic', async () => {
    const people = [['tk', 'offers'], ['tk', 'news'], ['tk', 'news', 'offers'], ['tk', 'offers', 'news'], ['ru', 'offers'], ['ky']] as const
    for (const [i, [language, ...topics]] of people.entries()) await subscribers.put({ ...anna, chat: 100 + i, language, topics })
    const count = (languages: readonly string[], topics: readonly string[] = []) => subscribers.count({ languages, topics })
    expect(await count(['tk'])).toBe(4)
    expect(await count(['tk', 'ru', 'ky'])).toBe(6)
    expect(await count(['tk', 'ru', 'ky'], ['offers'])).toBe(4)
    expect(await count(['tk'], ['news'])).toBe(3)
    expect(await count([])).toBe(0)
    expect((await subscribers.segments()).length).toBe(5)
  })

  it('keep the day of the last message when they change something at the same moment', async () => {
    await subscribers.put(anna)
    const key = subscribers.keyOf(anna.chat)
    for (let day = 20_000; day < 20_030; day++) {
      const writing = subscribers.put({ ...anna, topics: day % 2 === 0 ? [] : ['offers'] })
      for (let written = false; !written; ) {
        const before = (await store.readSubscriber(key)) ?? ''
        const subscriber = subscribers.open(key, before)
        written = subscriber !== undefined && (await store.putSubscriber(key, before, subscribers.withDay(key, subscriber, day), 'l'))
      }
      await writing
      expect((await subscribers.get(anna.chat))?.lastDay).toBe(day)
    }
  })

  it('are private chats only', async () => {
    for (const chat of [-100_123, 0, 1.5, 2 ** 52]) await expect(subscribers.put({ ...anna, chat })).rejects.toThrow(RangeError)
    await expect(subscribers.put({ ...anna, zone: 'x y' })).rejects.toThrow(RangeError)
  })

  it('are nobody to who has another secret', async () => {
    await subscribers.put(anna)
    const stranger = subscribersOver(store, 'another secret, long enough as well')
    expect(await stranger.get(anna.chat)).toBeUndefined()
    expect(await stranger.segments()).toEqual([])
    const key = subscribers.keyOf(anna.chat)
    const entry = (await store.readSubscriber(key)) ?? ''
    expect(subscribers.open(key, entry)?.chat).toBe(anna.chat)
    expect(stranger.open(key, entry)).toBeUndefined()
    expect(subscribers.open(subscribers.keyOf(1), entry)).toBeUndefined()
  })

  it('leave nothing readable in the files', async () => {
    await subscribers.put(anna)
    await subscribers.put({ ...anna, chat: 5_000_000_001, language: 'ru' })
    const names = (await readdir(folder)).filter((name) => !/LOCK|LOG/.test(name))
    const bytes = (await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))).join('\n')
    expect(bytes).toContain(subscribers.keyOf(anna.chat))
    for (const word of ['4711081542', Buffer.from('4711081542').toString('base64'), 'Ashgabat', 'offers', 'tk news']) expect(bytes).not.toContain(word)
  })
})

describeWithRedis('a dump of Redis', () => {
  it('names no subscriber, no language, no topic and no zone', { timeout: 60_000 }, async () => {
    const server = await startRedis()
    const store = await openRedis(server.url, { deadline: 60_000 })
    await vi.waitFor(() => store.ping(), { timeout: 30_000, interval: 20 })
    const subscribers = subscribersOver(store)
    for (let i = 0; i < 50; i++) await subscribers.put({ ...anna, chat: anna.chat + i })
    const keys = [await server.admin('KEYS', '*')].flat().map(String)
    const dump = JSON.stringify(await Promise.all(keys.map(async (key) => [key, await server.admin('HGETALL', key)])))
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.every((key) => /^(s:[\w-]{2}|n:counts|n:labels)$/.test(key))).toBe(true)
    for (const word of [...Array.from({ length: 50 }, (_, i) => String(anna.chat + i)), 'Ashgabat', 'offers', '"tk']) expect(dump).not.toContain(word)
    await store.close()
    await server.stop()
  })
})

it('a sealed subscriber opens as it was, for its own key only', () => {
  const keeper = createKeeper(SECRET, 'subscriber')
  const name = fc.stringMatching(/^[A-Za-z0-9_+/-]{1,20}$/)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 52 - 1 }), name, name, fc.array(name, { maxLength: 4 }), fc.integer({ min: 1, max: 65_535 }), (chat, language, zone, topics, lastDay) => {
      const subscriber = { chat, language, zone, topics, lastDay }
      const sealed = sealRecord(keeper, 'key', subscriber)
      expect(openRecord(keeper, 'key', sealed)).toEqual(subscriber)
      expect(openRecord(keeper, 'other', sealed)).toBeUndefined()
      expect(openRecord(keeper, 'key', `${sealed.slice(0, -2)}AA`) === undefined || sealed.endsWith('AA')).toBe(true)
      expect(openRecord(keeper, 'key', sealed.slice(0, 10))).toBeUndefined()
    }),
  )
})
