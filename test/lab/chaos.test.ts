import { randomInt } from 'node:crypto'
import { afterEach, expect, it } from 'vitest'
import { describeWithRedis } from '../redis-server.ts'
import { settleAccounts } from './accounts.ts'
import { createRandom, wreak } from './chaos.ts'
import { startLab, type Lab } from './lab.ts'

/** Claims that one sender may have open. */
const AT_ONCE = 40

describeWithRedis('a broadcast whose senders and whose Redis are killed and frozen', () => {
  let lab: Lab | undefined
  afterEach(() => lab?.end())

  it('reaches nobody twice, forgets nobody, and knows of all but those who were under way', { timeout: 180_000 }, async () => {
    const seed = Number(process.env['LAB_SEED'] ?? randomInt(1_000_000))
    process.stderr.write(`chaos with LAB_SEED=${seed}\n`)
    const kills = 6
    lab = await startLab({ people: 5_000, rate: 300, durable: true, fake: { latency: 60 }, settings: { atOnce: AT_ONCE, grace: 1_000 } })
    await wreak(lab, { kills, redisKills: 2, freezes: 2, apart: 800 }, createRandom(seed))
    const { doubled, untrue, totals } = await settleAccounts(lab)
    expect({ seed, doubled, untrue }).toEqual({ seed, doubled: 0, untrue: [] })
    expect(Object.values(totals).reduce((sum, count) => sum + count)).toBe(5_000)
    expect(totals['unknown']).toBeLessThanOrEqual(kills * AT_ONCE)
  })
})
