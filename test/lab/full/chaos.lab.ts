import { afterEach, expect, it } from 'vitest'
import { settleAccounts } from '../accounts.ts'
import { createRandom, wreak } from '../chaos.ts'
import { startLab, type Lab } from '../lab.ts'
import { brief, tell } from './figures.ts'

let lab: Lab | undefined
afterEach(() => lab?.end())

const AT_ONCE = 40

it('100 kills of senders, 10 of Redis, 10 freezes', { timeout: 900_000 }, async () => {
  const seed = Number(process.env['LAB_SEED'] ?? 1)
  lab = await startLab({ people: 5_000, rate: 28, durable: true, fake: { latency: 60 }, settings: { atOnce: AT_ONCE } })
  const begin = performance.now()
  const { open, pauses } = await wreak(lab, { kills: 100, redisKills: 10, freezes: 10, apart: 1_000 }, createRandom(seed))
  const accounts = await settleAccounts(lab)
  tell('chaos', { seed, seconds: Math.round((performance.now() - begin) / 1000), pauses, ...brief(accounts), openAtKills: open })
  expect(accounts).toMatchObject({ doubled: 0, untrue: [] })
  expect(accounts.totals['unknown']).toBeLessThanOrEqual(100 * AT_ONCE)
})
