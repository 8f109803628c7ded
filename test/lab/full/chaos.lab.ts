import { afterEach, expect, it } from 'vitest'
import { settleAccounts } from '../accounts.ts'
import { createRandom, wreak } from '../chaos.ts'
import { startLab, type Lab } from '../lab.ts'
import { brief, tell } from './figures.ts'

let lab: Lab | undefined
afterEach(() => lab?.end())

const AT_ONCE = 40

/** How many kills of senders, kills of Redis and freezes: `LAB_CHAOS=30,5,5` takes two minutes. */
const [KILLS = 0, REDIS_KILLS = 0, FREEZES = 0] = (process.env['LAB_CHAOS'] ?? '100,10,10').split(',').map(Number)

it(`${KILLS} kills of senders, ${REDIS_KILLS} of Redis, ${FREEZES} freezes`, { timeout: 900_000 }, async () => {
  const seed = Number(process.env['LAB_SEED'] ?? 1)
  lab = await startLab({ people: 50 * KILLS, rate: 15, durable: true, fake: { latency: 60 }, settings: { atOnce: AT_ONCE } })
  const begin = performance.now()
  const { open, pauses } = await wreak(lab, { kills: KILLS, redisKills: REDIS_KILLS, freezes: FREEZES, apart: 1_000 }, createRandom(seed))
  const accounts = await settleAccounts(lab)
  tell('chaos', { seed, seconds: Math.round((performance.now() - begin) / 1000), pauses, ...brief(accounts), openAtKills: open })
  expect(accounts).toMatchObject({ doubled: 0, untrue: [] })
  expect(accounts.totals['unknown']).toBeLessThanOrEqual(KILLS * AT_ONCE)
})
