import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askStillInterested } from '../../src/bot/ask.ts'
import type { Delivery } from '../../src/broadcast/send.ts'
import { goRound } from '../../src/interest/round.ts'
import { dueFor } from '../../src/interest/rule.ts'
import { openLevel } from '../../src/store/level.ts'
import type { Store } from '../../src/store/store.ts'
import { openSubscribers, type Subscribers } from '../../src/subscribers.ts'
import { content, createWorld } from '../bot/world.ts'

const DAY = 86_400_000
const DAY_0 = 20_000

describe('what is due', () => {
  test.each([
    [{ day: DAY_0, asked: false }, [[179, 'nothing'], [180, 'ask'], [2_000, 'ask']]],
    [{ day: DAY_0, asked: true }, [[0, 'nothing'], [13, 'nothing'], [14, 'erase'], [400, 'erase']]],
    [undefined, [[0, 'ask']]],
  ] as const)('%j', (interest, days) => {
    for (const [later, due] of days) expect([later, dueFor({ interest }, DAY_0 + later)]).toEqual([later, due])
  })
})

describe('a round', () => {
  let folder: string
  let store: Store
  let subscribers: Subscribers
  let time = 0
  const asked: number[] = []
  const errors: unknown[] = []
  /** Noon of so many days after the first. */
  const at = (day: number, hour = 12) => (time = (DAY_0 + day) * DAY + hour * 3_600_000)
  const round = (outcome: () => Delivery | Promise<Delivery> = () => ({ is: 'sent', message: 1 }), signal = new AbortController().signal) =>
    goRound({
      subscribers,
      now: () => new Date(time),
      slot: () => Promise.resolve(),
      onError: (error) => errors.push(error),
      async ask({ chat }) {
        asked.push(chat)
        return outcome()
      },
    }, signal)
  const put = (chat: number, interest = { day: DAY_0, asked: false }, zone = 'UTC') => subscribers.put({ chat, language: 'en', zone, topics: [], interest })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'interest-'))
    store = await openLevel(folder)
    subscribers = openSubscribers(store, 'a secret of these tests, long enough')
    asked.length = 0
    errors.length = 0
  })
  afterEach(async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('asks after 180 days, once, and erases after 14 more without an answer', async () => {
    await put(1)
    const asks: number[] = []
    for (let day = 0; day <= 200; day += 1) {
      for (const hour of [1, 13]) {
        at(day, hour)
        const before = asked.length
        await round()
        if (asked.length > before) asks.push(day)
      }
      expect([day, (await subscribers.get(1)) !== undefined]).toEqual([day, day < 194])
    }
    expect(asks).toEqual([180])
  })

  test('begins anew for who answers', async () => {
    await put(1)
    at(180)
    await round()
    await subscribers.change(1, (one) => ({ ...one, interest: { day: DAY_0 + 190, asked: false } }))
    for (const day of [194, 300, 369]) {
      at(day)
      await round()
    }
    expect(asked).toEqual([1])
    at(370)
    await round()
    expect(asked).toEqual([1, 1])
  })

  test('keeps to quiet hours and to one message in seven days', async () => {
    await put(1, undefined, 'Asia/Ashgabat')
    // 3:00 there.
    at(180, 22)
    await round()
    expect(asked).toEqual([])
    await subscribers.change(1, (one) => ({ ...one, lastDay: DAY_0 + 175 }))
    at(181)
    await round()
    expect(asked).toEqual([])
    at(182)
    await round()
    expect(asked).toEqual([1])
    expect((await subscribers.get(1))?.lastDay).toBe(DAY_0 + 182)
  })

  test('erases who is gone, and asks again only whom the question surely did not reach', async () => {
    await put(1)
    at(180)
    await round(() => ({ is: 'failed' }))
    expect(await subscribers.get(1)).toMatchObject({ interest: { day: DAY_0, asked: false }, lastDay: undefined })
    await expect(round(() => ({ is: 'wait', seconds: 1 }))).rejects.toThrow('wait')
    await round(() => Promise.reject(new Error('reset')))
    expect(errors).toHaveLength(1)
    expect((await subscribers.get(1))?.interest).toEqual({ day: DAY_0 + 180, asked: true })
    await round()
    expect(asked).toHaveLength(3)
    await put(2)
    await round(() => ({ is: 'gone' }))
    expect(await subscribers.get(2)).toBeUndefined()
  })

  test('goes through everybody, and stops when told to', async () => {
    for (let chat = 1; chat <= 500; chat += 1) await put(chat)
    at(180)
    const stopping = new AbortController()
    await expect(round(() => {
      if (asked.length === 100) stopping.abort()
      return { is: 'sent', message: 1 }
    }, stopping.signal)).rejects.toThrow()
    expect(asked).toHaveLength(100)
    await round()
    expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i + 1))
  })
})

describe('the question', () => {
  const deps = (world: Awaited<ReturnType<typeof createWorld>>) => ({ api: world.bot.api, content, brand: 'Yoldash', defaultLocale: 'en' })

  test('comes silently and leads to yes or to the end', async () => {
    const world = await createWorld()
    const anna = world.person('ru')
    await anna.sends('/subscribe')
    await anna.taps('subscribe')
    const subscriber = await world.subscribers.change(anna.door.id, (one) => ({ ...one, interest: { day: 1, asked: true } }))
    if (!subscriber) throw new Error('not subscribed')
    world.telegram.clearCalls()
    expect(await askStillInterested(deps(world), subscriber)).toMatchObject({ is: 'sent' })
    expect(JSON.stringify(world.telegram.calls())).toContain('disable_notification')
    expect(anna.places()).toEqual(['keep', 'stop', 'menu', 'help', 'close'])
    const question = anna.newest().id
    await anna.taps('keep')
    expect((await world.subscribers.get(anna.door.id))?.interest).toMatchObject({ asked: false })
    await anna.tapsData('ru:stop', question)
    expect(await world.subscribers.get(anna.door.id)).toBeUndefined()
    await world.end()
  })

  test('to somebody who blocked the bot tells that they are gone; what may have arrived is thrown', async () => {
    const world = await createWorld({ callSeconds: 1 })
    const anna = world.person('en')
    await anna.sends('/subscribe')
    await anna.taps('subscribe')
    const subscriber = await world.subscribers.get(anna.door.id)
    if (!subscriber) throw new Error('not subscribed')
    for (const fault of [{ answer: 500 }, { reset: 'after' }] as const) {
      world.telegram.faults.next(fault, { method: 'sendMessage' })
      await expect(askStillInterested(deps(world), subscriber)).rejects.toThrow()
    }
    world.telegram.faults.next({ answer: 429, retryAfter: 60 }, { method: 'sendMessage' })
    expect(await askStillInterested(deps(world), subscriber)).toEqual({ is: 'wait', seconds: 60 })
    anna.door.block()
    expect(await askStillInterested(deps(world), subscriber)).toEqual({ is: 'gone' })
    await world.end()
  })
})
