import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSealer } from '../../src/crypto/seal.ts'
import { BUTTON_LIFE, createButtonWriter, readButtonData, type ButtonData } from '../../src/flow/button-data.ts'
import { resolve, type Step } from '../../src/flow/resolve.ts'
import { regionsOf } from '../../src/flow/state.ts'
import { randomAnswers, randomFlow } from './random-flow.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const MINUTE = Math.floor(NOW.getTime() / 60_000)
const sealer = createSealer('a secret of at least thirty-two characters', 'buttons')

/** The bytes of a button that is written by itself. */
function writeButtonData({ state, ...carried }: ButtonData): Uint8Array {
  return createButtonWriter(carried)(state)
}

function label({ flow, state, locale, startedAt }: ButtonData, chat = '1'): string {
  return `.${Buffer.from(sealer.seal(writeButtonData({ flow, state, locale, startedAt }), chat, NOW)).toString('base64url')}`
}

function read(data: string, flow: ButtonData['flow'], chat = '1', now = NOW): ButtonData | undefined {
  const bytes = sealer.open(Buffer.from(data.slice(1), 'base64url'), chat, now)
  return bytes && readButtonData(bytes, new Map([[flow.fingerprint, flow]]), Math.floor(now.getTime() / 60_000))
}

/** How many cursors a screen has: marks, or pages. */
function cursors(at: Step): number {
  if (at.kind === 'outcome') return 64
  if (at.step.kind === 'choose-country') return 2 + regionsOf(at.step).length
  return at.step.kind === 'choose-several' || at.step.kind === 'checklist' ? 2 ** at.step.options.length : 1
}

const walk = randomFlow.chain((flow) =>
  fc.record({
    flow: fc.constant(flow),
    answers: randomAnswers(flow),
    marks: fc.nat(),
    locale: fc.constantFrom('en', 'ru', 'kaa'),
    age: fc.nat(BUTTON_LIFE),
  }),
)

/** Ways through one conversation that have more or less in common: each is another one's beginning and goes on by itself. */
const waysOfOne = randomFlow.chain((flow) =>
  fc.record({ flow: fc.constant(flow), ways: fc.array(fc.tuple(randomAnswers(flow), randomAnswers(flow), fc.nat()), { minLength: 1, maxLength: 3 }) }).map(({ ways }) => ({
    flow,
    ways: ways.flatMap(([one, other, cut]) => {
      const beginning = one.slice(0, cut % (one.length + 1))
      const crossed = [...beginning, ...other.slice(beginning.length)]
      return resolve(flow, crossed) ? [one, crossed] : [one, other]
    }),
  })),
)

describe('button data', () => {
  test('every state of every flow comes back from at most 64 bytes', () => {
    fc.assert(
      fc.property(walk, ({ flow, answers, marks, locale, age }) => {
        const at = resolve(flow, answers)
        const state = { answers, cursor: at ? marks % cursors(at) : 0 }
        const written = { flow, state, locale, startedAt: MINUTE - age }
        const data = label(written)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(read(data, flow)).toEqual(written)
      }),
      { numRuns: 5_000 },
    )
  })

  test('the buttons of a screen, written one after the other, are what each is by itself', () => {
    fc.assert(
      fc.property(waysOfOne, fc.boolean(), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 2, maxLength: 20 }), ({ flow, ways }, known, taken) => {
        const carried = { flow, locale: 'en', startedAt: MINUTE }
        // As the bot does, which knows where the person stands before it writes the buttons.
        const at = resolve(flow, ways[0] ?? [])
        const write = createButtonWriter({ ...carried, ...(at && known && { at }) })
        for (const [way, cut, marks] of taken) {
          const whole = ways[way % ways.length] ?? []
          const answers = whole.slice(0, cut % (whole.length + 1))
          const here = resolve(flow, answers)
          const state = { answers, cursor: here ? marks % cursors(here) : 0 }
          expect(write(state)).toEqual(writeButtonData({ ...carried, state }))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('an answer that does not fit is never written, also not behind others that do', () => {
    const [flow] = fc.sample(randomFlow, { numRuns: 1, seed: 7 })
    if (!flow) throw new Error('no flow')
    const write = createButtonWriter({ flow, locale: 'en', startedAt: MINUTE })
    write({ answers: [], cursor: 0 })
    expect(() => write({ answers: [['nothing of the kind']], cursor: 0 })).toThrow('do not fit')
  })

  test('forged and mutated data opens nothing', () => {
    const [flow] = fc.sample(randomFlow, { numRuns: 1, seed: 7 })
    if (!flow) throw new Error('no flow')
    const good = label({ flow, state: { answers: [], cursor: 0 }, locale: 'en', startedAt: MINUTE })
    expect(read(good, flow)).toBeDefined()
    const mutated = fc.tuple(fc.nat(good.length - 2), fc.integer({ min: 1, max: 63 })).map(([at, by]) => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      const letter = good[at + 1] ?? 'A'
      return good.slice(0, at + 1) + letters[(letters.indexOf(letter) + by) % 64] + good.slice(at + 2)
    })
    const sameBytes = (data: string) => Buffer.from(data.slice(1), 'base64url').equals(Buffer.from(good.slice(1), 'base64url'))
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
      fc.property(walk, ({ flow, answers, locale }) => {
        const data = label({ flow, state: { answers, cursor: 0 }, locale, startedAt: MINUTE })
        expect(read(data, flow, '2')).toBeUndefined()
        expect(read(data, flow, '1', new Date(NOW.getTime() + (BUTTON_LIFE + 1) * 60_000))).toBeUndefined()
        expect(read(data, { ...flow, fingerprint: (flow.fingerprint + 1) >>> 0 })).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  test('the same tap makes the same button, so a double tap changes nothing', () => {
    const [flow] = fc.sample(randomFlow, { numRuns: 1, seed: 9 })
    if (!flow) throw new Error('no flow')
    const data = { flow, state: { answers: [], cursor: 0 }, locale: 'en', startedAt: MINUTE }
    expect(label(data)).toBe(label(data))
    expect(label(data)).not.toBe(label(data, '2'))
  })

  test('midnight does not end a conversation', () => {
    const [flow] = fc.sample(randomFlow, { numRuns: 1, seed: 11 })
    if (!flow) throw new Error('no flow')
    const evening = new Date('2026-11-23T23:30:00Z')
    const startedAt = Math.floor(evening.getTime() / 60_000)
    const sealed = sealer.seal(writeButtonData({ flow, state: { answers: [], cursor: 0 }, locale: 'en', startedAt }), '1', evening)
    const data = `.${Buffer.from(sealed).toString('base64url')}`
    expect(read(data, flow, '1', new Date('2026-11-24T00:30:00Z'))).toMatchObject({ startedAt })
    expect(read(data, flow, '1', new Date('2026-11-25T00:30:00Z'))).toBeUndefined()
  })
})
