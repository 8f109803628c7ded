import { loadavg } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startRedis } from '../../redis-server.ts'
import { createRandom } from '../chaos.ts'
import { createCrowd, drive, quantile, settled, type Crowd } from '../crowd.ts'
import { startProxy } from '../proxy.ts'
import { startRealBot, type RealBot } from '../real-bot.ts'
import { TROUBLES, type Bench } from '../troubles.ts'
import { round, tell } from './figures.ts'

const SECONDS = Number(process.env['LAB_SECONDS'] ?? 10)
const random = createRandom(Number(process.env['LAB_SEED'] ?? 1))
/** Deeds a second. */
const RATE = 40

let bench: Bench
let bot: RealBot
let crowd: Crowd
beforeAll(async () => {
  const redis = await startRedis()
  bench = { redis, proxy: await startProxy(redis.port) }
  bot = await startRealBot({ redisUrl: `redis://127.0.0.1:${bench.proxy.port}`, latency: 30 })
  crowd = createCrowd(bot.telegram, 200)
  bot.watch(crowd.notice)
  await drive(crowd, { rate: RATE, seconds: 5, random })
})
afterAll(async () => {
  bench.redis.thaw()
  await bot.end()
  await bench.proxy.stop()
  await bench.redis.stop()
})

it.each(Object.keys(TROUBLES))('while Redis is %s, nobody waits', { timeout: 120_000 }, async (name) => {
  const from = crowd.deeds.length
  await TROUBLES[name]?.begin(bench)
  const stalled = await drive(crowd, { rate: RATE, seconds: SECONDS, random })
  const lost = await settled(crowd)
  const after = crowd.deeds.slice(from).map((deed) => deed.after)
  await TROUBLES[name]?.end(bench)
  const healed = performance.now()
  while (!(await bot.hasStore())) await new Promise((resolve) => setTimeout(resolve, 20))
  const normal = performance.now() - healed
  const { heap } = await bot.memory()
  tell(`Redis ${name}`, { load: round(loadavg()[0] ?? 0), deeds: after.length, lost, stalled, p50: round(quantile(after, 0.5)), p99: round(quantile(after, 0.99)), slowest: round(quantile(after, 1)), normalAfter: round(normal), heapMB: round(heap / 1024 / 1024) })
  expect(lost).toBe(0)
  expect(quantile(after, 0.99)).toBeLessThan(500)
  expect(normal).toBeLessThan(5_000)
})
