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
 * when twice as many have passed through it as fit.
 */
const WARM_SECONDS = Number(process.env['LAB_WARM'] ?? 480)
const EVERY = 10

let bot: RealBot | undefined
afterEach(() => bot?.end())

it(`${MINUTES} minutes at ${RATE} a second`, { timeout: (MINUTES * 60 + WARM_SECONDS) * 2_000 + 120_000 }, async () => {
  bot = await startRealBot({ latency: 10 })
  const crowd = createCrowd(bot.telegram, 400)
  bot.watch(crowd.notice)
  const random = createRandom(SEED)
  const { memory } = bot
  await drive(crowd, { rate: RATE, seconds: WARM_SECONDS, random })
  const samples: { readonly minutes: number; readonly heap: number; readonly rss: number }[] = []
  const each = async (second: number) => {
    if (second % EVERY === 0) samples.push({ minutes: second / 60, ...(await memory()) })
  }
  const stalled = await drive(crowd, { rate: RATE, seconds: MINUTES * 60, random, each })
  const lost = await settled(crowd)
  const slope = slopeOf(samples.map(({ minutes, heap }) => [minutes, heap / 1024] as const))
  tell('soak', { seed: SEED, load: loadavg().map(round), minutes: MINUTES, deeds: crowd.deeds.length, lost, stalled, samples: samples.length, kbPerMinute: round(slope.value), plusMinus: round(slope.error * slope.t), firstHeapMB: round((samples[0]?.heap ?? 0) / 2 ** 20), lastHeapMB: round((samples.at(-1)?.heap ?? 0) / 2 ** 20), lastRssMB: round((samples.at(-1)?.rss ?? 0) / 2 ** 20), log: linesIn(bot.output()) })
  expect(lost).toBe(0)
  // Zero lies within the 95 % interval of the slope, or below it.
  expect(slope.value - slope.error * slope.t).toBeLessThanOrEqual(0)
})

/** A straight line through the points: its slope, the standard error of that, and Student's t for 95 %. */
function slopeOf(points: readonly (readonly [number, number])[]): { readonly value: number; readonly error: number; readonly t: number } {
  const n = points.length
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / n
  const [mx, my] = [mean(0), mean(1)]
  const sxx = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  const value = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / sxx
  const residual = points.reduce((sum, [x, y]) => sum + (y - my - value * (x - mx)) ** 2, 0)
  return { value, error: Math.sqrt(residual / (n - 2) / sxx), t: 1.96 + 2.5 / (n - 2) }
}
