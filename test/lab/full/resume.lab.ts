import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { SETTINGS } from '../../../src/broadcast/sender.ts'
import { openLevel } from '../../../src/store/level.ts'
import { settleAccounts } from '../accounts.ts'
import { bundleChild, kill, prepare, startChild, startLab, type Lab } from '../lab.ts'
import { labDeps, noonClock } from '../parts.ts'
import { startFakeTelegram } from '../telegram.ts'
import { brief, round, tell } from './figures.ts'

// From `kill -9` of the process that sends until the next message that is not one of its own, with the bot's own leases and pauses.

let lab: Lab | undefined
afterEach(() => lab?.end())

const LATENCY = 30
const settings = { ...SETTINGS, firstPause: 0 }
/** So few that whoever is killed has taken on all who are left, and so many that others are left. */
const AUDIENCES = [
  { people: 600, rate: 200 },
  { people: 3_000, rate: 200 },
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
  await arrived(audience.people / 2)
  await kill(first)
  const killed = await settled()
  await arrived(lab.fake.times.length + 1)
  await end('the other goes on', { ...audience, seconds: sinceThen(killed) })
})

it.each(AUDIENCES)('one process with the embedded store, started again at once: $people people at $rate a second', { timeout: 120_000 }, async ({ people, rate }) => {
  const folder = await mkdtemp(join(tmpdir(), 'lab-'))
  const [fake, child, data, now] = [await startFakeTelegram({ latency: LATENCY }), await bundleChild(folder), join(folder, 'data'), noonClock()]
  const options = { rate, port: fake.port, settings }
  const opened = async () => labDeps(await openLevel(data, now), options, now)
  const start = () => startChild(child, data, options, now().getTime() - Date.now())
  const before = await opened()
  const { chats } = await prepare(before, people)
  await before.store.close()
  const first = await start()
  await arrived(100, fake)
  await kill(first)
  const killed = await settled()
  const second = await start()
  await arrived(fake.times.length + 1, fake)
  const seconds = sinceThen(killed)
  // Nobody can ask while it holds the folder: whoever was under way at the kill gets nothing any more.
  await vi.waitFor(() => expect(performance.now() - (fake.times.at(-1) ?? 0)).toBeGreaterThan(2_000), { timeout: 60_000 })
  await kill(second)
  const deps = await opened()
  const accounts = await settleAccounts({ deps, store: deps.store, fake, chats })
  await Promise.all([deps.store.close(), fake.stop()])
  await rm(folder, { recursive: true })
  tell('embedded, started again', { people, rate, seconds, ...brief(accounts) })
  expect(accounts).toMatchObject({ doubled: 0, untrue: [] })
  expect(seconds).toBeLessThanOrEqual(5)
})

/** Waits until so many messages came. */
async function arrived(count: number, fake = lab?.fake): Promise<void> {
  while ((fake?.times.length ?? 0) < count) await new Promise((resolve) => setTimeout(resolve, 5))
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
