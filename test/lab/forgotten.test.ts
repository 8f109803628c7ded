import { afterEach, expect, it } from 'vitest'
import { settleAccounts } from './accounts.ts'
import { BROADCAST, kill, startLab, type Lab, type LabOptions } from './lab.ts'
import { describeWithRedis } from '../redis-server.ts'

// Redis is killed and knows afterwards what it knew when we had it write everything down: power cuts, at the moments that hurt most.

let lab: Lab
afterEach(() => lab.end())

const PATIENCE = { timeout: 90_000 }
const settings = { firstPause: 0 }
/** Milliseconds that Redis may forget, with room: it is 3 s, and on a machine that stands still meanwhile nothing would be shown. */
const MAY_FORGET = 2_000

async function start(options: Pick<LabOptions, 'people' | 'fake' | 'durable'>) {
  lab = await startLab({ rate: 28, settings, ...options })
  const { redis, fake } = lab
  let saved = performance.now()
  const save = async () => {
    await redis.admin('SAVE')
    saved = performance.now()
  }
  return {
    save,
    /** Redis dies, and has forgotten what came after the last time that it wrote everything down, or after this moment. */
    dies: async (since = saved) => {
      if (performance.now() - since > MAY_FORGET) await save()
      await redis.kill()
    },
    /** How many pages are taken. */
    pages: async () => Number(await redis.admin('HLEN', `lp:${BROADCAST}`)),
    got: () => fake.times.length,
    pause: (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  }
}

async function until(holds: () => boolean | Promise<boolean>, meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  while (!(await holds())) {
    await meanwhile()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The sender and Redis die; both come back, and it goes on until it is finished. */
async function powerCut(sender: Parameters<typeof kill>[0], dies: () => Promise<void>): Promise<void> {
  await Promise.all([kill(sender), dies()])
  await lab.redis.restart()
  await lab.startReplica()
  await lab.finished()
}

describeWithRedis('nobody gets a message twice, and nobody is lost,', () => {
  it('when Redis forgot that it was begun', PATIENCE, async () => {
    const { save, pages } = await start({ people: 40, fake: { latency: 30 } })
    await save()
    await lab.startReplica()
    await until(async () => (await pages()) > 0)
    await lab.redis.kill()
    await lab.redis.restart()
    await lab.finished()
    const accounts = await settleAccounts(lab)
    expect(accounts).toMatchObject({ doubled: 0, untrue: [] })
    expect(accounts.totals).toMatchObject({ sent: 40 })
  })

  it('when Redis forgot which pages a sender took, and then the power goes', PATIENCE, async () => {
    const { save, dies, pages, got, pause } = await start({ people: 80, fake: { latency: 30 } })
    const { store, deps, chats } = lab
    await store.addRecipients(BROADCAST, chats.map((chat) => deps.recipients.of(BROADCAST, chat)))
    await deps.broadcasts.change(BROADCAST, (scheduled) => ({ ...scheduled, status: 'sending', startedAt: deps.now().getTime(), size: chats.length }))
    await save()
    const sender = await lab.startReplica()
    await until(async () => (await pages()) > 0)
    const taken = performance.now()
    // By now it has gone through all pages, and asks for no more.
    await pause(300)
    await dies(taken)
    await lab.redis.restart()
    await until(() => got() > 0)
    await until(() => got() >= 20, save)
    await pause(600)
    await powerCut(sender, dies)
    expect(await settleAccounts(lab)).toMatchObject({ doubled: 0, untrue: [] })
  })

  it('when the last pages are in doubt after the power went', PATIENCE, async () => {
    const { save, dies, got, pause } = await start({ people: 30, fake: { latency: 30 } })
    const sender = await lab.startReplica()
    await until(() => got() >= 10, save)
    await pause(150)
    await powerCut(sender, dies)
    expect(await settleAccounts(lab)).toMatchObject({ doubled: 0, untrue: [] })
  })

  it('when somebody was given back after a flood wait, claimed again, and then the power goes', PATIENCE, async () => {
    // Of those who come in one second only the first is taken; the others have to wait three.
    const { save, dies, got, pause } = await start({ people: 4, fake: { latency: 30, limit: 1 } })
    const sender = await lab.startReplica()
    await until(() => got() >= 1)
    await until(async () => {
      const { totals } = await lab.ledger()
      return totals.claimed === 0 && totals.waiting > 0
    })
    await until(() => got() > 1, save)
    await pause(500)
    await powerCut(sender, dies)
    expect(await settleAccounts(lab)).toMatchObject({ doubled: 0, untrue: [] })
  })

  it('when only Redis is away for longer than a lease lives: nobody is in doubt then', PATIENCE, async () => {
    const { got, pause } = await start({ people: 120, fake: { latency: 30 }, durable: true })
    await lab.startReplica()
    await until(() => got() >= 30)
    await lab.redis.kill()
    await pause(5_500)
    await lab.redis.restart()
    await lab.finished()
    const accounts = await settleAccounts(lab)
    expect(accounts).toMatchObject({ doubled: 0, untrue: [] })
    expect(accounts.totals).toMatchObject({ sent: 120, unknown: 0 })
  })
})
