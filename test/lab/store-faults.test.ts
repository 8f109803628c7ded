import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRedis } from '../../src/store/redis.ts'
import { createWorld } from '../bot/world.ts'
import { describeWithRedis, startRedis } from '../redis-server.ts'
import { startProxy } from './proxy.ts'
import { TROUBLES, type Bench } from './troubles.ts'
import { visit } from './visit.ts'
import { watchStore, type Watched } from './watch.ts'

/** People who are there at the same time. */
const PEOPLE = 8

describeWithRedis('with a Redis that is', () => {
  let bench: Bench
  let watched: Watched
  let world: Awaited<ReturnType<typeof createWorld>>
  beforeEach(async () => {
    const redis = await startRedis()
    bench = { redis, proxy: await startProxy(redis.port) }
    watched = watchStore(await openRedis(`redis://127.0.0.1:${bench.proxy.port}`))
    world = await createWorld({ store: watched.store })
    await vi.waitFor(() => watched.store.ping(), { timeout: 30_000, interval: 20 })
  })
  afterEach(async () => {
    bench.redis.thaw()
    await world.end()
    await watched.store.close()
    await bench.proxy.stop()
    await bench.redis.stop()
  })

  test.each(Object.keys(TROUBLES))('%s, everybody gets their numbers and their screening, and the store is found again', async (name) => {
    const well = await visit(world.person('en'))
    await TROUBLES[name]?.begin(bench)
    const visits = await Promise.all(Array.from({ length: PEOPLE }, () => visit(world.person('en'))))
    for (const seen of visits) expect(seen).toEqual(well)
    expect(world.telegram.unansweredTaps()).toEqual([])
    expect(world.counted.filter((it) => it.startsWith('finished:'))).toHaveLength(PEOPLE + 1)
    // Each update asks the store for a language, or for two things when one is chosen.
    await vi.waitFor(() => expect(watched.pending()).toBe(0), { timeout: 10_000 })
    expect(watched.most()).toBeLessThanOrEqual(PEOPLE * 3)

    await TROUBLES[name]?.end(bench)
    await vi.waitFor(() => watched.store.ping(), { timeout: 30_000, interval: 20 })
    // What is chosen now is remembered again.
    const boris = world.person('en')
    await vi.waitFor(async () => {
      await boris.sends('/language')
      await boris.taps('language:tk')
      await boris.sends('/menu')
      expect(boris.newest().buttons.flat().every((it) => it.data?.startsWith('tk:'))).toBe(true)
    }, { timeout: 30_000, interval: 100 })
  })

  test('frozen, a thousand calls at once all fail, and none of them is left waiting', async () => {
    bench.redis.freeze()
    const calls = Array.from({ length: 1_000 }, (_, i) => watched.store.getValue(`name-${i}`))
    expect((await Promise.allSettled(calls)).every(({ status }) => status === 'rejected')).toBe(true)
    expect(watched.pending()).toBe(0)
  })
})
