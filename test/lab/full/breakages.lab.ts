import { afterEach, expect, it } from 'vitest'
import { settleAccounts } from '../accounts.ts'
import { createRandom, wreak } from '../chaos.ts'
import { startLab, type Lab } from '../lab.ts'
import { brief, tell } from './figures.ts'

// Proves that the laboratory would notice: the same runs, with the code of the replicas broken on purpose.

let lab: Lab | undefined
afterEach(() => lab?.end())

it('sending again after a lost connection is noticed', { timeout: 200_000 }, async () => {
  const breakage = {
    file: 'flight.ts',
    from: "if (delivery?.is !== 'wait' && delivery?.is !== 'lost') return mark(task, delivery)",
    to: "if (delivery === undefined) return void again.push(task)\n    if (delivery.is !== 'wait' && delivery.is !== 'lost') return mark(task, delivery)",
  }
  const mishaps = { random: createRandom(3), wait: 0, cutBefore: 0.005, cutAfter: 0.005 }
  lab = await startLab({ people: 5_000, rate: 500, breakage, fake: { latency: 60, mishaps } })
  await Promise.all([lab.startReplica(), lab.startReplica()])
  await lab.finished()
  const accounts = await settleAccounts(lab)
  tell('broken: sends again after a lost connection', brief(accounts))
  expect(accounts.doubled).toBeGreaterThan(0)
})

it('giving claims of a dead sender to another one is noticed', { timeout: 200_000 }, async () => {
  const breakage = {
    file: 'ledger-lua.ts',
    from: "redis.call('HSET', hash, field, 'u')\n      move('c', 'u', true)",
    to: "redis.call('HSET', hash, field, 'w')\n      move('c', 'w', true)\n      later(0)",
  }
  lab = await startLab({ people: 5_000, rate: 500, durable: true, breakage, fake: { latency: 60 } })
  await wreak(lab, { kills: 6, redisKills: 0, freezes: 0, apart: 800 }, createRandom(3))
  const accounts = await settleAccounts(lab)
  tell('broken: claims of a dead sender are sent again', brief(accounts))
  expect(accounts.doubled).toBeGreaterThan(0)
})
