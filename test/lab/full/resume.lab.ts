import { afterEach, expect, it } from 'vitest'
import { SETTINGS } from '../../../src/broadcast/sender.ts'
import { settleAccounts } from '../accounts.ts'
import { kill, startLab, type Lab } from '../lab.ts'
import { brief, round, tell } from './figures.ts'

// From `kill -9` of the process that sends until the next message that is not one of its own, with the bot's own leases and pauses.

let lab: Lab | undefined
afterEach(() => lab?.end())

const LATENCY = 30
const settings = { ...SETTINGS, firstPause: 0 }
/** So few that whoever is killed has taken on all who are left, and so many that others are left. */
const AUDIENCES = [
  { people: 600, rate: 200 },
  { people: 6_000, rate: 200 },
]

it.each(AUDIENCES)('one process, started again at once: $people people at $rate a second', { timeout: 120_000 }, async (audience) => {
  lab = await startLab({ ...audience, fake: { latency: LATENCY }, settings })
  const { fake, startReplica } = lab
  const first = await startReplica()
  await arrived(100)
  await kill(first)
  const killed = await settled()
  await startReplica()
  await arrived(fake.times.length + 1)
  await end('started again', { ...audience, seconds: sinceThen(killed) })
})

it.each(AUDIENCES)('two processes, one of them goes on: $people people at $rate a second', { timeout: 120_000 }, async (audience) => {
  lab = await startLab({ ...audience, fake: { latency: LATENCY }, settings })
  const { startReplica } = lab
  const first = await startReplica()
  await arrived(50)
  await startReplica()
  await arrived(audience.people / 4)
  await kill(first)
  const killed = await settled()
  await arrived(lab.fake.times.length + 1)
  await end('the other goes on', { ...audience, seconds: sinceThen(killed) })
})

/** Waits until so many messages came. */
async function arrived(count: number): Promise<void> {
  while ((lab?.fake.times.length ?? 0) < count) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** When it was killed; gives after whatever had left before has come. */
async function settled(): Promise<number> {
  const killed = performance.now()
  await new Promise((resolve) => setTimeout(resolve, 2 * LATENCY))
  return killed
}

function sinceThen(killed: number): number {
  return round((performance.now() - killed) / 1000)
}

async function end(what: string, figures: Readonly<Record<string, unknown>>): Promise<void> {
  if (!lab) throw new Error('there is no laboratory')
  await lab.finished()
  const accounts = await settleAccounts(lab)
  tell(what, { ...figures, ...brief(accounts) })
  expect(accounts).toMatchObject({ doubled: 0, untrue: [] })
  expect(figures['seconds']).toBeLessThanOrEqual(5)
}
