import { afterEach, expect, it } from 'vitest'
import { settleAccounts } from '../accounts.ts'
import { createRandom } from '../chaos.ts'
import { startLab, type Lab } from '../lab.ts'
import { brief, paceOf, tell } from './figures.ts'

let lab: Lab | undefined
afterEach(() => lab?.end())

const PEOPLE = 20_000

function seconds(many: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, many * 1000))
}

it('28 a second for a minute, against a strict window of 30', { timeout: 200_000 }, async () => {
  lab = await startLab({ people: PEOPLE, rate: 28, fake: { latency: 60, limit: 30 } })
  await Promise.all([lab.startReplica(), lab.startReplica()])
  await seconds(66)
  const figures = paceOf(lab.fake, 28, 60)
  tell('28/s, two replicas', figures)
  expect(figures['floods']).toBe(0)
  expect(figures['share']).toBeGreaterThanOrEqual(0.95)
})

it('1000 a second at 60 ms', { timeout: 200_000 }, async () => {
  lab = await startLab({ people: PEOPLE, rate: 1000, fake: { latency: 60 } })
  await Promise.all([lab.startReplica(), lab.startReplica()])
  await lab.finished()
  const figures = paceOf(lab.fake, 1000, 60)
  tell('1000/s, two replicas', { ...figures, ...brief(await settleAccounts(lab)) })
  expect(figures['share']).toBeGreaterThanOrEqual(0.9)
})

it('2 % who blocked us, flood waits, connections cut before and after delivery', { timeout: 200_000 }, async () => {
  const seed = Number(process.env['LAB_SEED'] ?? 7)
  const random = createRandom(seed)
  const mishaps = { random, wait: 0.0005, cutBefore: 0.005, cutAfter: 0.005 }
  lab = await startLab({ people: PEOPLE, rate: 1000, fake: { latency: 60, isBlocked: (chat) => chat % 50 === 0, mishaps } })
  await Promise.all([lab.startReplica(), lab.startReplica()])
  const pauses = await lab.finished()
  const accounts = await settleAccounts(lab)
  const left = await lab.deps.subscribers.count({ languages: ['tk'], topics: [] })
  tell('mishaps', { seed, pauses, ...lab.fake.counts, ...brief(accounts), subscribersLeft: left })
  expect(accounts).toMatchObject({ doubled: 0, untrue: [] })
  expect(left).toBe(PEOPLE - (accounts.totals['gone'] ?? 0))
})
