import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCounters } from '../../src/stats/counters.ts'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import { type Store, StoreUnavailable } from '../../src/store/store.ts'
import { describeWithRedis, startRedis, type RedisServer } from '../redis-server.ts'

const DAY = '2025-03-01'
const NEVER_BY_ITSELF = 2 ** 30

let now: Date
let errors: unknown[]
const options = { now: () => now, flushEvery: NEVER_BY_ITSELF, onError: (error: unknown) => void errors.push(error) }

beforeEach(() => {
  now = new Date(`${DAY}T10:00:00Z`)
  errors = []
})

describe('counting', () => {
  let folder: string
  let store: Store

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counters-'))
    store = await openLevel(folder, () => now)
  })
  afterEach(async () => {
    vi.useRealTimers()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('touches the store only when it is flushed', async () => {
    const counters = createCounters({ store, ...options })
    counters.count('started:offer')
    counters.count('started:offer')
    counters.count('poster:ab_1')
    expect(await store.readCounts(DAY)).toEqual({})
    await counters.flush()
    expect(await store.readCounts(DAY)).toEqual({ 'started:offer': 2, 'poster:ab_1': 1 })
    counters.count('started:offer')
    await counters.flush()
    await counters.flush()
    expect(await store.readCounts(DAY)).toEqual({ 'started:offer': 3, 'poster:ab_1': 1 })
    await counters.stop()
    expect(errors).toEqual([])
  })

  it('flushes by itself, and a last time at the stop', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { flushEvery: _, ...rest } = options
    const counters = createCounters({ store, ...rest })
    counters.count('a')
    vi.advanceTimersByTime(9_999)
    expect(await store.readCounts(DAY)).toEqual({})
    vi.advanceTimersByTime(1)
    await counters.flush()
    expect(await store.readCounts(DAY)).toEqual({ a: 1 })
    counters.count('b')
    await counters.stop()
    expect(await store.readCounts(DAY)).toEqual({ a: 1, b: 1 })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives each event to its own day', async () => {
    const counters = createCounters({ store, ...options })
    counters.count('a')
    now = new Date('2025-03-02T00:00:00Z')
    counters.count('a')
    counters.count('a')
    await counters.stop()
    expect(await store.readCounts(DAY)).toEqual({ a: 1 })
    expect(await store.readCounts('2025-03-02')).toEqual({ a: 2 })
  })

  it('refuses malformed names quietly, and does not repeat them', async () => {
    const counters = createCounters({ store, ...options })
    for (const event of ['', '7', 'a b', 'Aýna', '_a', `a${'b'.repeat(64)}`, '12345678:x']) counters.count(event)
    counters.count(`a${'b'.repeat(63)}`)
    await counters.stop()
    expect(await store.readCounts(DAY)).toEqual({ [`a${'b'.repeat(63)}`]: 1 })
    expect(errors.length).toBe(7)
    expect(errors.join()).not.toMatch(/Aýna|12345678/)
  })

  it('counts no more than a thousand different events a day, the rest together', async () => {
    const counters = createCounters({ store, ...options })
    for (let i = 0; i < 1500; i++) counters.count(`poster:${i}`)
    await counters.flush()
    for (let i = 0; i < 1500; i++) counters.count(`poster:${i}`)
    await counters.stop()
    const counts = await store.readCounts(DAY)
    expect(Object.keys(counts).length).toBe(1001)
    expect(counts).toMatchObject({ 'poster:0': 2, 'poster:999': 2, beyond: 1000 })
  })

  it('gives up days that are long gone, not the latest ones', async () => {
    const counters = createCounters({ store: { addCounts: () => Promise.reject(new StoreUnavailable('away')) }, ...options })
    const later = createCounters({ store, ...options })
    for (let day = 1; day <= 60; day++) {
      now = new Date(Date.UTC(2025, 0, day))
      counters.count('a')
      later.count('a')
    }
    await counters.stop()
    await later.stop()
    expect(await store.readCounts('2025-01-01')).toEqual({})
    expect(await store.readCounts('2025-01-29')).toEqual({})
    expect(await store.readCounts('2025-01-30')).toEqual({ a: 1 })
    expect(await store.readCounts('2025-03-01')).toEqual({ a: 1 })
  })

  it('never throws, whatever the store and the listener do', async () => {
    await store.close()
    const counters = createCounters({
      store,
      ...options,
      onError: () => {
        throw new Error('listener')
      },
    })
    counters.count('a')
    counters.count('not a name')
    await counters.flush()
    await counters.stop()
  })

  it('does not let one refused batch hold up the others', async () => {
    let refuse = true
    const picky: Pick<Store, 'addCounts'> = {
      addCounts: (...batch) => (refuse ? Promise.reject(new RangeError('no')) : store.addCounts(...batch)),
    }
    const counters = createCounters({ store: picky, ...options })
    counters.count('a')
    await counters.flush()
    refuse = false
    counters.count('b')
    await counters.stop()
    expect(await store.readCounts(DAY)).toEqual({ b: 1 })
    expect(errors).toEqual([expect.any(RangeError)])
  })
})

describeWithRedis('counting with Redis', () => {
  let server: RedisServer
  let store: Store

  beforeEach(async () => {
    server = await startRedis()
    store = await openRedis(server.url)
    await answers()
  })
  afterEach(async () => {
    await store.close()
    await server.stop()
  })

  function answers(): Promise<void> {
    return vi.waitFor(() => store.ping(), { timeout: 30_000, interval: 20 })
  }

  it('costs no command per event', { timeout: 60_000 }, async () => {
    const commands = async () => Number(/total_commands_processed:(\d+)/.exec(String(await server.admin('INFO', 'stats')))?.[1])
    const counters = createCounters({ store, ...options })
    const costOfAsking = -(await commands()) + (await commands())
    const before = await commands()
    for (let i = 0; i < 10_000; i++) counters.count('a')
    expect((await commands()) - before).toBe(costOfAsking)
    await vi.waitFor(async () => {
      await counters.flush()
      expect(await store.readCounts(DAY)).toEqual({ a: 10_000 })
    }, 30_000)
    await counters.stop()
  })

  it('keeps its counts while Redis is dead', { timeout: 60_000 }, async () => {
    const counters = createCounters({ store, ...options })
    await server.kill()
    for (let flush = 0; flush < 3; flush++) {
      counters.count('a')
      await counters.flush()
    }
    expect(errors.length).toBe(3)
    expect(errors.every((error) => error instanceof StoreUnavailable)).toBe(true)
    await server.restart()
    await answers()
    await vi.waitFor(async () => {
      await counters.flush()
      expect(await store.readCounts(DAY)).toEqual({ a: 3 })
    }, 30_000)
    await counters.stop()
  })

  it('counts nothing twice when Redis freezes and wakes again', { timeout: 60_000 }, async () => {
    const counters = createCounters({ store, ...options })
    for (let round = 1; round <= 3; round++) {
      counters.count('a')
      server.freeze()
      await counters.flush()
      counters.count('a')
      await counters.flush()
      server.thaw()
      await answers()
      await vi.waitFor(async () => {
        await counters.flush()
        expect(await store.readCounts(DAY)).toEqual({ a: 2 * round })
      }, 30_000)
    }
    await counters.stop()
  })
})
