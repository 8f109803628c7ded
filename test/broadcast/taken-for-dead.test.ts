import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBroadcasting } from '../../src/broadcast/broadcasting.ts'
import { createFeed } from '../../src/broadcast/feed.ts'
import { createPace } from '../../src/broadcast/pace.ts'
import { startRunner } from '../../src/broadcast/runner.ts'
import { startWatch } from '../../src/broadcast/watch.ts'
import { openRedis } from '../../src/store/redis.ts'
import { describeWithRedis, startRedis, type RedisServer } from '../redis-server.ts'
import { createWorld, MINUTE, NOON, type World } from './world.ts'

const LONG = { timeout: 60_000 }
const PATIENT = { timeout: 30_000, interval: 20 }
const LEASE = 60

describe('a sender whose process stood still for longer than its lease lives', () => {
  let world: World
  beforeEach(async () => {
    world = await createWorld({ rate: 100, settings: { lease: LEASE } })
    await world.subscribe(150)
    await world.schedule('news')
  })
  afterEach(() => world.end())

  it('takes itself for dead and leaves its lease alone', LONG, async () => {
    const { store, deps } = world
    const broadcast = await deps.broadcasts.get('news')
    if (!broadcast) throw new Error('there is no broadcast')
    let now = 0
    const watch = await startWatch(broadcast, { store, broadcasts: deps.broadcasts, sender: 'frozen', lease: LEASE, onChange: () => {}, onError: () => {}, tick: () => now })
    now += LEASE * 1000 - 1
    expect(watch.isLost()).toBe(false)
    await watch.renew()
    now += LEASE * 1000 + 1
    expect(watch.isLost()).toBe(true)
    world.at(NOON + 2 * MINUTE)
    await watch.renew()
    expect(watch.isLost()).toBe(true)
    expect(await store.takeLease('sender:frozen', 'somebody else', 1)).toBe(true)
    await watch.end()
  })

  it('ends, and begins anew under another name: everybody gets the message once', LONG, async () => {
    const { deps } = world
    const names: string[] = []
    let stood = 0
    const newName = () => {
      names.push(`name-${names.length}`)
      return names.at(-1) ?? ''
    }
    const tick = () => performance.now() + stood
    const runner = startRunner({ ...deps, newName, tick, pace: createPace({ store: world.store, rate: 100, tick }) })
    await vi.waitFor(() => expect(world.sent.length).toBeGreaterThan(50), PATIENT)
    const before = names.length
    stood = LEASE * 1000 + 1
    await world.becomes('news', 'finished')
    await runner.stop()
    expect(names.length).toBe(before + 1)
    expect(await world.totals('news')).toEqual({ sent: 150 })
    expect(new Set(world.sent).size).toBe(world.sent.length)
  })
})

describeWithRedis('a page that a dead sender had', () => {
  let server: RedisServer
  beforeEach(async () => {
    server = await startRedis()
  })
  afterEach(() => server.stop())

  it('needs not ripen: whoever inherits it has taken part for long enough', LONG, async () => {
    const store = await openRedis(server.url, { deadline: 30_000 })
    const { subscribers, recipients } = createBroadcasting({ store, secret: 'a secret of these tests, long enough', rate: 1, tick: () => 0 })
    await subscribers.put({ chat: 1, language: 'tk', zone: 'UTC', topics: [] })
    await store.addRecipients('news', [recipients.of('news', 1)])
    const feedOf = (sender: string) =>
      createFeed({ store, subscribers, recipients, broadcast: 'news', sender, insist: (work) => work(), doubt: () => {}, written: async () => {}, tick: () => 0, ripening: () => 1, few: 100 })
    const first = feedOf('first')
    await first.fill()
    expect(first.known()).toBe(0)
    const heir = feedOf('heir')
    await heir.fill()
    expect(heir.known()).toBe(1)
    await store.close()
  })
})
