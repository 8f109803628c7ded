import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSealer } from '../../src/crypto/seal.ts'
import { BUTTON_LIFE, readButtonData, writeButtonData, type ButtonData } from '../../src/flow/button-data.ts'
import { positionOf, type Position } from '../../src/flow/position.ts'
import type { Flow } from '../../src/flow/schema.ts'
import { cursorsOf, facts, randomAnswers, randomFlow } from './random-flow.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const MINUTE = Math.floor(NOW.getTime() / 60_000)
const sealer = createSealer('a secret of at least thirty-two characters', 'buttons 3')

/** The seal of a screen's buttons, as they carry it. */
function seal(data: ButtonData, chat = '1', now = NOW): string {
  return Buffer.from(sealer.seal(writeButtonData(data), chat, now)).toString('base64url')
}

function read(sealed: string, flow: Flow, chat = '1', now = NOW): ButtonData | undefined {
  const bytes = sealer.open(Buffer.from(sealed, 'base64url'), chat, now)
  return bytes && readButtonData(bytes, 'stay', new Map([[flow.fingerprint, flow]]), Math.floor(now.getTime() / 60_000))
}

function oneFlow(seed: number): { readonly flow: Flow; readonly position: Position } {
  const [flow] = fc.sample(randomFlow, { numRuns: 1, seed })
  const position = flow && positionOf(flow, [])
  if (!flow || !position) throw new Error('no flow')
  return { flow, position }
}

/** A position on a way through a flow, its marks set or pages turned. */
const walk = randomFlow.chain((flow) =>
  fc.record({
    flow: fc.constant(flow),
    position: fc.tuple(randomAnswers(flow), fc.nat()).map(([answers, marks]) => {
      const position = positionOf(flow, answers)
      if (!position) throw new Error('the answers do not fit')
      return { ...position, cursor: marks % cursorsOf(position) }
    }),
    locale: fc.constantFrom('en', 'ru', 'kaa', 'zzz', 'aa'),
    age: fc.nat(BUTTON_LIFE),
  }),
)

describe('button data', () => {
  test('every position of every flow comes back, and with its mark and its move a button takes at most 64 bytes', () => {
    fc.assert(
      fc.property(walk, ({ flow, position, locale, age }) => {
        const written = { flow, position, locale, startedAt: MINUTE - age }
        const sealed = seal(written)
        expect(2 + sealed.length).toBeLessThanOrEqual(64)
        const found = read(sealed, flow)
        expect(facts(found?.position)).toEqual(facts(position))
        expect(found).toMatchObject({ locale, startedAt: MINUTE - age })
      }),
      { numRuns: 5_000 },
    )
  })

  test('forged and mutated data opens nothing', () => {
    const { flow, position } = oneFlow(7)
    const good = seal({ flow, position, locale: 'en', startedAt: MINUTE })
    expect(read(good, flow)).toBeDefined()
    const mutated = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 63 })).map(([at, by]) => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      const letter = good[at] ?? 'A'
      return good.slice(0, at) + letters[(letters.indexOf(letter) + by) % 64] + good.slice(at + 1)
    })
    const sameBytes = (data: string) => Buffer.from(data, 'base64url').equals(Buffer.from(good, 'base64url'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 64 }), mutated), (data) => {
        fc.pre(!sameBytes(data))
        expect(read(data, flow)).toBeUndefined()
      }),
      { numRuns: 10_000 },
    )
  })

  test('a button works neither in another chat, nor later than two hours, nor after the flow has changed', () => {
    fc.assert(
      fc.property(walk, ({ flow, position, locale }) => {
        const data = seal({ flow, position, locale, startedAt: MINUTE })
        expect(read(data, flow, '2')).toBeUndefined()
        expect(read(data, flow, '1', new Date(NOW.getTime() + (BUTTON_LIFE + 1) * 60_000))).toBeUndefined()
        expect(read(data, { ...flow, fingerprint: (flow.fingerprint + 1) >>> 0 })).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  test('the same tap makes the same button, so a double tap changes nothing', () => {
    const data = { ...oneFlow(9), locale: 'en', startedAt: MINUTE }
    expect(seal(data)).toBe(seal(data))
    expect(seal(data)).not.toBe(seal(data, '2'))
  })

  test('midnight does not end a conversation', () => {
    const { flow, position } = oneFlow(11)
    const evening = new Date('2026-11-23T23:30:00Z')
    const startedAt = Math.floor(evening.getTime() / 60_000)
    const data = seal({ flow, position, locale: 'en', startedAt }, '1', evening)
    expect(read(data, flow, '1', new Date('2026-11-24T00:30:00Z'))).toMatchObject({ startedAt })
    expect(read(data, flow, '1', new Date('2026-11-25T00:30:00Z'))).toBeUndefined()
  })
})
