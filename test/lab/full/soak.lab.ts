import { loadavg } from 'node:os'
import { afterEach, expect, it } from 'vitest'
import { createRandom } from '../chaos.ts'
import { createCrowd, drive, settled } from '../crowd.ts'
import { startRealBot, type RealBot } from '../real-bot.ts'
import { linesIn, round, tell } from './figures.ts'

const MINUTES = Number(process.env['LAB_MINUTES'] ?? 10)
const SEED = Number(process.env['LAB_SEED'] ?? 1)
const RATE = Number(process.env['LAB_RATE'] ?? 100)
/**
 * What is remembered for a while has to fill up first: 20,000 numbers of updates, in a table that doubles (by a megabyte) for the last time
 * when twice as many have passed through it as fit. And for the first hundred thousand or so Node goes on learning which code is used how. So it
 * is warmed up at a higher rate, and has a while to come to rest at the lower one.
 */
const WARM_SECONDS = Number(process.env['LAB_WARM'] ?? 480)
const WARM_RATE = RATE * 3
const CALM_SECONDS = Number(process.env['LAB_CALM'] ?? 240)
const EVERY = 10
/** A slope that cannot be told more exactly than this (KB a minute) shows nothing. */
const EXACT = 60
/** Compiled code may come to so much more (MB). */
const MORE_CODE = 2

let bot: RealBot | undefined
afterEach(() => bot?.end())

it(`${MINUTES} minutes at ${RATE} a second`, { timeout: (MINUTES * 60 + WARM_SECONDS + CALM_SECONDS) * 2_000 + 120_000 }, async () => {
  bot = await startRealBot({ latency: 10 })
  const crowd = createCrowd(bot.telegram, 400)
  bot.watch(crowd.notice)
  const random = createRandom(SEED)
  const { memory } = bot
  await drive(crowd, { rate: WARM_RATE, seconds: WARM_SECONDS, random })
  await drive(crowd, { rate: RATE, seconds: CALM_SECONDS, random })
  const samples: ({ readonly minutes: number } & Awaited<ReturnType<typeof memory>>)[] = []
  const each = async (second: number) => {
    if (second % EVERY === 0) samples.push({ minutes: second / 60, ...(await memory()) })
  }
  const stalled = await drive(crowd, { rate: RATE, seconds: MINUTES * 60, random, each })
  const lost = await settled(crowd)
  const growth = (of: (sample: (typeof samples)[number]) => number) => slopeOf(samples.map((sample) => [sample.minutes, of(sample) / 1024] as const))
  const [whole, held] = [growth(({ heap }) => heap), growth(({ heap, code }) => heap - code)]
  const megabytes = (bytes = 0) => round(bytes / 2 ** 20)
  const [first, last] = [samples[0], samples.at(-1)]
  tell('soak', {
    seed: SEED, load: loadavg().map(round), minutes: MINUTES, deeds: crowd.deeds.length, lost, stalled, samples: samples.length,
    kbPerMinute: round(held.value), plusMinus: round(held.error * held.t), withCode: round(whole.value), withCodePlusMinus: round(whole.error * whole.t),
    firstHeapMB: megabytes(first?.heap), lastHeapMB: megabytes(last?.heap), firstCodeMB: megabytes(first?.code), lastCodeMB: megabytes(last?.code), lastRssMB: megabytes(last?.rss), log: linesIn(bot.output()),
  })
  expect(lost).toBe(0)
  // Zero lies within the interval of the slope, or below it. Compiled code is not counted: Node makes more of it for rare ways long after the
  // start, and lets go what was not used for some minutes.
  expect(held.value - held.error * held.t).toBeLessThanOrEqual(0)
  expect(held.error * held.t).toBeLessThan(EXACT)
  expect(megabytes(last?.code) - megabytes(first?.code)).toBeLessThan(MORE_CODE)
})

/**
 * A straight line through the points: its slope, the standard error of that, and Student's t for 95 %. Points that follow each other resemble
 * each other, so they tell less than as many that do not: the error is widened by the correlation of neighbours. Where that is large, the
 * interval is still somewhat too narrow: then the soak may fail without a leak, about once in ten times.
 */
function slopeOf(points: readonly (readonly [number, number])[]): { readonly value: number; readonly error: number; readonly t: number } {
  const n = points.length
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / n
  const [mx, my] = [mean(0), mean(1)]
  const sxx = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  const value = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / sxx
  const off = points.map(([x, y]) => y - my - value * (x - mx))
  const squares = off.reduce((sum, by) => sum + by ** 2, 0)
  const alike = Math.max(0, off.reduce((sum, by, at) => sum + by * (off[at - 1] ?? 0), 0) / squares)
  return { value, error: Math.sqrt((squares / (n - 2) / sxx) * ((1 + alike) / (1 - alike))), t: 1.96 + 2.5 / (n - 2) }
}
