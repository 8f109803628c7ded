import { randomInt } from 'node:crypto'
import { afterEach, expect, it } from 'vitest'
import { describeWithRedis } from '../redis-server.ts'
import { settleAccounts } from './accounts.ts'
import { createRandom, freeze, killRedis, wreak } from './chaos.ts'
import { kill, startLab, type Lab } from './lab.ts'

/** Claims that one sender may have open. */
const AT_ONCE = 40

describeWithRedis('a broadcast whose senders and whose Redis are killed and frozen', () => {
  let lab: Lab | undefined
  afterEach(() => lab?.end())

  it('reaches nobody twice, forgets nobody, and knows of all but those who were under way', { timeout: 180_000 }, async () => {
    const seed = Number(process.env['LAB_SEED'] ?? randomInt(1_000_000))
    process.stderr.write(`chaos with LAB_SEED=${seed}\n`)
    const kills = 6
    lab = await startLab({ people: 5_000, rate: 250, durable: true, fake: { latency: 60 }, settings: { atOnce: AT_ONCE, grace: 1_500 } })
    await wreak(lab, { kills, redisKills: 2, freezes: 2, apart: 800 }, createRandom(seed))
    const { doubled, untrue, totals } = await settleAccounts(lab)
    expect({ seed, doubled, untrue }).toEqual({ seed, doubled: 0, untrue: [] })
    expect(Object.values(totals).reduce((sum, count) => sum + count)).toBe(5_000)
    expect(totals['unknown']).toBeLessThanOrEqual(kills * AT_ONCE)
  })

  it('reaches nobody twice after a power cut, when nobody is left who knows what was forgotten', { timeout: 180_000 }, async () => {
    lab = await startLab({ people: 2_000, rate: 200, durable: true, fake: { latency: 60 }, settings: { atOnce: AT_ONCE, grace: 1_500 } })
    const { fake, startReplica } = lab
    const replicas = await Promise.all([startReplica(), startReplica()])
    while (fake.times.length < 300) await new Promise((resolve) => setTimeout(resolve, 20))
    await killRedis(lab, 1, () => Promise.all(replicas.map(kill)))
    await startReplica()
    await lab.finished()
    const { doubled, untrue, totals } = await settleAccounts(lab)
    expect({ doubled, untrue }).toEqual({ doubled: 0, untrue: [] })
    // Some hundreds may have got it or not: those whom the dead had taken on themselves.
    expect(totals['unknown']).toBeGreaterThan(0)
    expect(totals['unknown']).toBeLessThanOrEqual(2 * (200 * 2.5 + 200) + 2 * AT_ONCE)
    expect(totals['sent']).toBeGreaterThan(0)
  })

  it('reaches nobody twice when Redis forgets that one who was taken for dead is back', { timeout: 180_000 }, async () => {
    lab = await startLab({ people: 2_000, rate: 200, durable: true, fake: { latency: 60 }, settings: { atOnce: AT_ONCE, grace: 1_500 } })
    const { fake, startReplica } = lab
    const [back] = await Promise.all([startReplica(), startReplica()])
    while (fake.times.length < 300) await new Promise((resolve) => setTimeout(resolve, 20))
    await freeze(back)
    await killRedis(lab, 1, async () => void back.kill('SIGSTOP'))
    await freeze(back)
    await lab.finished()
    const { doubled, untrue } = await settleAccounts(lab)
    expect({ doubled, untrue }).toEqual({ doubled: 0, untrue: [] })
  })
})
