import { expect, it } from 'vitest'
import { proveNoWriteToFolder, proveNoWriteToRedis } from '../../privacy/writes.ts'
import { tell } from './figures.ts'

const seed = Number(process.env['LAB_SEED'] ?? 11)

it('500 screenings and checks write counters and nothing else', async () => {
  const redis = await proveNoWriteToRedis(500, seed)
  const folder = await proveNoWriteToFolder(500, seed)
  tell('500 screenings and checks', { seed, redis, folder })
  expect(redis.writes).toBe(0)
})
