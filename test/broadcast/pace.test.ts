import * as fc from 'fast-check'
import { Api } from 'grammy'
import { describe, expect, it } from 'vitest'
import { replied } from '../../src/bot/replied.ts'
import { narrow, type Difference } from '../../src/broadcast/clocks.ts'
import { createPace } from '../../src/broadcast/pace.ts'
import { takeSlots } from '../../src/store/gcra.ts'
import { levelPace } from '../../src/store/level-parts.ts'
import { busiestSecond } from '../lab/telegram.ts'

describe('slots', () => {
  it('are never closer than the interval, however they are asked for', () => {
    const asking = fc.record({ after: fc.nat(200_000), most: fc.nat(50), ahead: fc.nat(300_000) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.array(asking, { minLength: 1, maxLength: 50 }), (interval, asks) => {
        const slots: number[] = []
        let [free, now] = [0, 0]
        for (const { after, most, ahead } of asks) {
          now += after
          const taken = takeSlots(free, now, { interval, most, ahead: Math.max(ahead, 300_000) })
          free = taken.free
          expect(taken.waits.length).toBeLessThanOrEqual(most)
          slots.push(...taken.waits.map((wait) => now + wait))
          expect(taken.waits.every((wait) => wait >= 0)).toBe(true)
        }
        slots.slice(1).forEach((slot, i) => expect(slot - (slots[i] ?? 0)).toBeGreaterThanOrEqual(interval))
      }),
    )
  })

  it('stay near when the clock was set back by a year', () => {
    const { waits } = takeSlots(31_536_000_000_000, 0, { interval: 1000, most: 1, ahead: 5000 })
    expect(waits).toEqual([])
    expect(takeSlots(31_536_000_000_000, 0, { interval: 1000, most: 1, ahead: 5000 }).next).toBe(6000)
  })
})

describe('the pace', () => {
  it('holds the rate in every window of one second, however late each slot is used', async () => {
    const use = fc.record({ pause: fc.nat(400), take: fc.integer({ min: 1, max: 60 }), lateness: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }) })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 7, 28, 30, 333, 1000), fc.array(use, { minLength: 1, maxLength: 80 }), async (rate, uses) => {
        let now = 1000
        // Two senders, with one store between them.
        const store = levelPace(() => now)
        const paces = [createPace({ store, rate, tick: () => now }), createPace({ store, rate, tick: () => now })]
        const sent: number[] = []
        for (const [turn, { pause, take, lateness }] of uses.entries()) {
          now += pause
          const { slots } = (await paces[turn % 2]?.take(take, false)) ?? { slots: [] }
          slots.forEach(({ from, until }, i) => sent.push(from + (until - from) * (lateness[i] ?? 0)))
        }
        expect(busiestSecond(sent.toSorted((a, b) => a - b))).toBeLessThanOrEqual(rate)
      }),
      { numRuns: 200 },
    )
  })

  it('reaches 97 % of the rate when nobody is late', async () => {
    for (const rate of [28, 1000]) {
      let now = 0
      const pace = createPace({ store: levelPace(() => now), rate, tick: () => now })
      let sent = 0
      for (; now < 60_000; now += 20) sent += (await pace.take(200, false)).slots.length
      expect(sent / 60 / rate).toBeGreaterThan(0.97)
    }
  })

  it('gives nothing during a flood wait, to nobody', async () => {
    let now = 0
    const store = levelPace(() => now)
    const [one, two] = [createPace({ store, rate: 10, tick: () => now }), createPace({ store, rate: 10, tick: () => now })]
    await one.hold(3)
    now = 2_999
    expect((await two.take(5, true)).slots).toEqual([])
    now = 3_001
    expect((await two.take(5, true)).slots.length).toBe(1)
  })
})

describe('a reply to a person', () => {
  function paces(rate: number) {
    const clock = { now: 1000 }
    const store = levelPace(() => clock.now)
    return { clock, mine: createPace({ store, rate, tick: () => clock.now }), other: createPace({ store, rate, tick: () => clock.now }) }
  }

  it('has a message of this process make room for it, within the second in which Telegram counts it', async () => {
    const { clock, mine, other } = paces(1000)
    for (let i = 0; i < 3; i++) mine.replied()
    expect((await mine.take(20, false)).slots.length).toBe(17)
    expect((await mine.take(20, false)).slots.length).toBe(20)
    for (let i = 0; i < 3; i++) mine.replied()
    expect((await other.take(20, false)).slots.length).toBe(20)
    clock.now += 999
    expect((await mine.take(20, true)).slots.length).toBe(17)
    for (let i = 0; i < 3; i++) mine.replied()
    clock.now += 1000
    expect((await mine.take(20, true)).slots.length).toBe(20)
  })

  it('counts on when there are more of them than slots', async () => {
    const { clock, mine } = paces(20)
    for (let i = 0; i < 5; i++) mine.replied()
    const taken: number[] = []
    for (let i = 0; i < 8; i++, clock.now += 51.25) taken.push((await mine.take(1, false)).slots.length)
    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(3)
    expect(taken.slice(0, 5)).toEqual([0, 0, 0, 0, 0])
  })

  it('and broadcasts together never exceed the rate by more than what was replied in one turn', async () => {
    const { clock, mine } = paces(28)
    const sent: number[] = []
    let replies = 0
    for (let turn = 0; turn < 2000; turn++, clock.now += 20) {
      if (turn % 5 === 0) {
        mine.replied()
        sent.push(clock.now)
        replies += 1
      }
      sent.push(...(await mine.take(5, false)).slots.map(({ from }) => from))
    }
    // Ten replies a second leave room for eighteen messages.
    expect(busiestSecond(sent.toSorted((a, b) => a - b))).toBeLessThanOrEqual(30)
    expect((sent.length - replies) / 40).toBeGreaterThan(16)
  })

  it('is told of by what sends and edits messages, before it goes out, and by nothing else', async () => {
    const told: string[] = []
    const transformer = replied(() => void told.push('told'))
    const result = { ok: true, result: true } as const
    const api = new Api('1:token', { fetch: () => Promise.resolve(new Response(JSON.stringify(result))) })
    api.config.use(async (prev, method, payload, signal) => {
      told.push(method)
      return prev(method, payload, signal)
    }, transformer)
    await api.sendMessage(1, 'a')
    await api.copyMessage(1, 2, 3)
    await api.editMessageText(1, 2, 'a')
    await api.deleteMessage(1, 2)
    await api.answerCallbackQuery('1')
    await api.getMe()
    expect(told).toEqual(['told', 'sendMessage', 'told', 'copyMessage', 'told', 'editMessageText', 'deleteMessage', 'answerCallbackQuery', 'getMe'])
  })
})

describe('the difference of two clocks', () => {
  it('is always within what is said of it, and known as well as the best exchange told', () => {
    const exchange = fc.record({ pause: fc.nat(5000), there: fc.nat(80), back: fc.nat(80) })
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(exchange, { minLength: 1, maxLength: 40 }), (ahead, exchanges) => {
        let now = 0
        let known: Difference | undefined
        for (const { pause, there, back } of exchanges) {
          now += pause
          const asked = now
          const shown = now + there - ahead
          now += there + back
          known = narrow(known, asked, shown, now)
          expect(known.least).toBeLessThanOrEqual(ahead + 1e-3)
          expect(known.most).toBeGreaterThanOrEqual(ahead - 1e-3)
          expect(known.most - known.least).toBeLessThanOrEqual(there + back + 1e-3)
        }
      }),
    )
  })

  it('is learnt anew when a clock was set', () => {
    const before = narrow(undefined, 100, 100, 101)
    expect(narrow(before, 200, 90_200, 201)).toEqual({ least: -90_000, most: -89_999, at: 201 })
  })
})
