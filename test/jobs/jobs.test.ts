import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJobs, type Jobs } from '../../src/jobs/jobs.ts'
import { turnOf } from '../../src/jobs/schedule.ts'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import type { Store } from '../../src/store/store.ts'
import { describeWithRedis, startRedis } from '../redis-server.ts'

const LONG = 60_000

/** What holds for jobs over every store. */
function jobsContract(openStore: () => Promise<Store>, end: () => Promise<void>): void {
  let store: Store
  let now: Date
  let jobs: Jobs[]

  beforeEach(async () => {
    store = await openStore()
    now = new Date('2026-03-01T10:00:00Z')
    jobs = []
  })
  afterEach(async () => {
    await Promise.all(jobs.map((one) => one.stop()))
    await store.close()
    await end()
  })

  function replica(name: string, lease = 20, over: Pick<Store, 'takeLease' | 'dropLease' | 'getValue' | 'putValue'> = store): Jobs {
    const one = createJobs({ store: over, now: () => now, name, onError: () => {}, lookEvery: 10, lease })
    jobs.push(one)
    return one
  }

  it('are done by one replica of many, once in each turn', { timeout: LONG }, async () => {
    const done: string[] = []
    for (let i = 0; i < 5; i++) replica(`replica ${i}`).add('tidy', { every: 60 }, async () => void done.push(now.toISOString()))
    await vi.waitFor(() => expect(done.length).toBe(1), LONG)
    await someLooks()
    expect(done.length).toBe(1)
    now = new Date('2026-03-01T10:01:00Z')
    await vi.waitFor(() => expect(done.length).toBe(2), LONG)
    await someLooks()
    expect(done.length).toBe(2)
  })

  it('are done again in the same turn when they fail', { timeout: LONG }, async () => {
    let tries = 0
    replica('one').add('tidy', { every: 60 }, async () => {
      tries += 1
      if (tries < 3) throw new Error('not yet')
    })
    await vi.waitFor(() => expect(tries).toBe(3), LONG)
    await someLooks()
    expect(tries).toBe(3)
  })

  it('are not begun by another replica while one is at it, however long that takes', { timeout: LONG }, async () => {
    let others = 0
    let finish = () => {}
    const begun = new Promise<void>((resolve) => {
      replica('one', 1).add('tidy', { every: 60 }, () => {
        resolve()
        return new Promise((done) => (finish = done))
      })
    })
    await begun
    replica('two', 1).add('tidy', { every: 60 }, async () => void (others += 1))
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(others).toBe(0)
    finish()
    await jobs[0]?.stop()
    await someLooks()
    expect(others).toBe(0)
  })

  it('of a replica that died are done by another one', { timeout: LONG }, async () => {
    // It had taken the lease, and was never heard of again.
    await store.takeLease('job:tidy', 'dead', 1)
    let done = 0
    replica('two').add('tidy', { every: 60 }, async () => void (done += 1))
    await vi.waitFor(() => expect(done).toBe(1), LONG)
  })

  it('are told to end when their replica stops', { timeout: LONG }, async () => {
    let ended = false
    const one = replica('one')
    await new Promise<void>((begun) => {
      one.add('tidy', { every: 60 }, (signal) => {
        begun()
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            ended = true
            resolve()
          })
        })
      })
    })
    await one.stop()
    expect(ended).toBe(true)
  })

  async function someLooks(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('jobs over the store in a folder', () => {
  let folder: string
  jobsContract(
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'jobs-'))
      return openLevel(folder)
    },
    () => rm(folder, { recursive: true, force: true }),
  )
})

describeWithRedis('jobs over Redis', () => {
  let stop: () => Promise<void>
  jobsContract(
    async () => {
      const server = await startRedis()
      stop = server.stop
      const store = await openRedis(server.url, { deadline: 600_000 })
      await vi.waitFor(() => store.ping(), { timeout: 30_000, interval: 20 })
      return store
    },
    () => stop(),
  )
})

describe('the turn of a schedule', () => {
  it('of a day begins at its hour, where the zone is', () => {
    const daily = { daily: 9, zone: 'Asia/Ashgabat' }
    expect(turnOf(daily, new Date('2026-03-02T03:59:59Z'))).toBe('2026-03-01')
    expect(turnOf(daily, new Date('2026-03-02T04:00:00Z'))).toBe('2026-03-02')
    expect(turnOf(daily, new Date('2026-03-03T03:00:00Z'))).toBe('2026-03-02')
  })

  it('changes once a day and never goes back, also when clocks are changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.constantFrom('Asia/Ashgabat', 'Europe/Warsaw', 'America/New_York'), fc.nat(400), (daily, zone, day) => {
        const turns = Array.from({ length: 49 }, (_, i) => turnOf({ daily, zone }, new Date(Date.UTC(2026, 0, 1 + day) + i * 3_600_000)))
        expect(turns.toSorted()).toEqual(turns)
        expect([2, 3]).toContain(new Set(turns).size)
      }),
    )
  })
})
