import { loadavg } from 'node:os'
import { afterEach, expect, it } from 'vitest'
import { createRandom } from '../chaos.ts'
import { createCrowd, drive, quantile, settled, type Crowd, type Deed } from '../crowd.ts'
import { startRealBot, type RealBot } from '../real-bot.ts'
import { cpuOf, linesIn, round, tell } from './figures.ts'

let bot: RealBot | undefined
afterEach(() => bot?.end())

const SECONDS = Number(process.env['LAB_SECONDS'] ?? 60)
/** Updates a second. */
const RATE = Number(process.env['LAB_RATE'] ?? 300)
const SEED = Number(process.env['LAB_SEED'] ?? 1)
const MB = 1024 * 1024

/** Starts the bot with a crowd before it. Telegram takes 30 ms for an answer. */
async function open(webhook: boolean, size: number): Promise<{ bot: RealBot; crowd: Crowd }> {
  bot = await startRealBot({ webhook, latency: 30 })
  const crowd = createCrowd(bot.telegram, size)
  bot.watch(crowd.notice)
  return { bot, crowd }
}

const spread = (deeds: readonly Deed[]) => {
  const after = deeds.map((deed) => deed.after)
  return { p50: round(quantile(after, 0.5)), p95: round(quantile(after, 0.95)), p99: round(quantile(after, 0.99)), slowest: round(quantile(after, 1)) }
}

it.each([['webhook', true], ['polling', false]] as const)(`${RATE} updates a second by %s`, { timeout: 400_000 }, async (name, webhook) => {
  const opened = await open(webhook, 900)
  const { crowd } = opened
  const random = createRandom(SEED)
  await drive(crowd, { rate: RATE, seconds: 10, random })
  await settled(crowd)
  const warm = crowd.deeds.length
  const before = await opened.bot.memory()
  const [cpu, begun] = [await cpuOf(opened.bot.child), performance.now()]
  const lags: number[] = []
  const each = async () => lags.push((await opened.bot.metric('nodejs_eventloop_lag_p99_seconds')) * 1000)
  const stalled = await drive(crowd, { rate: RATE, seconds: SECONDS, random, each })
  const seconds = (performance.now() - begun) / 1000
  const used = (await cpuOf(opened.bot.child)) - cpu
  const lost = await settled(crowd)
  const after = await opened.bot.memory()
  const deeds = crowd.deeds.slice(warm)
  const close = spread(deeds.filter(({ kind }) => kind === 'close'))
  const figures = spread(deeds)
  const [heap, rss] = [(after.heap - before.heap) / MB, (after.rss - before.rss) / MB]
  tell(`${RATE}/s by ${name}`, {
    seed: SEED, load: loadavg().map(round), deeds: deeds.length, perSecond: round(deeds.length / seconds), lost, stalled, ...figures, close, cpuShare: round(used / 1000 / seconds),
    loopLagP99Median: round(quantile(lags, 0.5)), loopLagP99Worst: round(quantile(lags, 1)), heapGrowthMB: round(heap), rssGrowthMB: round(rss), afterClose: crowd.afterClose(), log: linesIn(opened.bot.output()),
  })
  expect({ lost, afterClose: crowd.afterClose() }).toEqual({ lost: 0, afterClose: 0 })
  expect(heap).toBeLessThan(50)
  expect(rss).toBeLessThan(50)
  expect(figures.p99).toBeLessThan(250)
  expect(close.p95).toBeLessThan(500)
  expect(quantile(lags, 0.5)).toBeLessThan(50)
})

it.each([['webhook', true], ['polling', false]] as const)('200 a second from one person, by %s', { timeout: 400_000 }, async (name, webhook) => {
  const opened = await open(webhook, 100)
  const { crowd } = opened
  const { telegram } = opened.bot
  const random = createRandom(SEED)
  const flooder = telegram.personas.add({ first_name: 'Flood', language_code: 'en', started: true })
  flooder.sendText('/menu')
  while (!flooder.lastFromBot()) await new Promise((resolve) => setTimeout(resolve, 20))
  const menu = flooder.lastFromBot()?.id ?? 0
  let sent = 0
  const flood = setInterval(() => {
    for (let i = 0; i < 4; i += 1) {
      sent += 1
      if (sent % 2 === 0) flooder.sendText('/help')
      else flooder.tap(menu, { data: sent % 4 === 1 ? 'en:about' : 'en:menu' })
    }
  }, 20)
  const stalled = await drive(crowd, { rate: 30, seconds: Math.min(SECONDS, 30), random })
  clearInterval(flood)
  const lost = await settled(crowd)
  // Whoever flooded is answered too, as soon as what is in front of it has been.
  const begun = performance.now()
  const helped = telegram.bubbles(flooder.id).length
  if (!webhook) {
    flooder.sendText('/language')
    while (!flooder.lastFromBot()?.buttons.flat().some(({ data }) => data?.startsWith('en:language:'))) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const figures = spread(crowd.deeds)
  tell(`a flood by ${name}`, { seed: SEED, load: loadavg().map(round), flood: sent, floodAnswered: helped, others: crowd.deeds.length, lost, stalled, ...figures, ...(!webhook && { flooderAnsweredAfter: round(performance.now() - begun) }) })
  expect(lost).toBe(0)
  expect(figures.p99).toBeLessThan(1000)
})
