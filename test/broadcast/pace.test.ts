import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
