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
 * when twice as many have passed through it as fit. So it is warmed up at a higher rate, and has a minute to come to rest at the lower one.
 */
const WARM_SECONDS = Number(process.env['LAB_WARM'] ?? 240)
const WARM_RATE = RATE * 3
const CALM_SECONDS = Number(process.env['LAB_CALM'] ?? 60)
/**
 * Without optimizing compilers: with them Node goes on compiling rare ways for hours, and keeps lists of what depends on that, ten times what
 * the slope can be told apart from. What the bot holds is the same.
 */
const UNCOMPILED = ['--no-opt', '--no-sparkplug']
const EVERY = 10
/** A slope that cannot be told more exactly than this (KB a minute) shows nothing. */
const EXACT = 20

let bot: RealBot | undefined
afterEach(() => bot?.end())

it(`${MINUTES} minutes at ${RATE} a second`, { timeout: (MINUTES * 60 + WARM_SECONDS + CALM_SECONDS) * 2_000 + 120_000 }, async () => {
  bot = await startRealBot({ latency: 10, flags: UNCOMPILED })
  const crowd = createCrowd(bot.telegram, 400)
  bot.watch(crowd.notice)
  const random = createRandom(SEED)
  const { memory } = bot
  await drive(crowd, { rate: WARM_RATE, seconds: WARM_SECONDS, random })
  await drive(crowd, { rate: RATE, seconds: CALM_SECONDS, random })
  const samples: { readonly minutes: number; readonly heap: number; readonly rss: number }[] = []
  const each = async (second: number) => {
    if (second % EVERY === 0) samples.push({ minutes: second / 60, ...(await memory()) })
  }
  const stalled = await drive(crowd, { rate: RATE, seconds: MINUTES * 60, random, each })
  const lost = await settled(crowd)
  const slope = slopeOf(samples.map(({ minutes, heap }) => [minutes, heap / 1024] as const))
  const plusMinus = slope.error * slope.t
  const megabytes = (bytes = 0) => round(bytes / 2 ** 20)
  const [first, last] = [samples[0], samples.at(-1)]
  tell('soak', {
    seed: SEED, load: loadavg().map(round), minutes: MINUTES, deeds: crowd.deeds.length, lost, stalled, samples: samples.length,
    kbPerMinute: round(slope.value), plusMinus: round(plusMinus), firstHeapMB: megabytes(first?.heap), lastHeapMB: megabytes(last?.heap), lastRssMB: megabytes(last?.rss), log: linesIn(bot.output()),
  })
  expect(lost).toBe(0)
  // Zero lies within the interval of the slope, or below it.
  expect(slope.value - plusMinus).toBeLessThanOrEqual(0)
  expect(plusMinus).toBeLessThan(EXACT)
})

/**
 * A straight line through the points: its slope, the standard error of that, and Student's t for 95 %. Points that follow each other resemble
 * each other, so they tell less than as many that do not: the error is widened by the correlation of neighbours.
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
