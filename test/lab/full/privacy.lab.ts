import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BROKEN } from '../../broken-configurations.ts'
import { hunt } from '../../privacy/leaks.ts'
import { proveNoWriteToFolder, proveNoWriteToRedis } from '../../privacy/writes.ts'
import { refusesToStart } from '../../refuses-to-start.ts'
import { bundle } from '../../system/process.ts'
import { tell } from './figures.ts'

const seed = Number(process.env['LAB_SEED'] ?? 11)

it('500 screenings and checks write counters and nothing else', async () => {
  const redis = await proveNoWriteToRedis(500, seed)
  const folder = await proveNoWriteToFolder(500, seed)
  tell('500 screenings and checks', { seed, redis, folder })
  expect(redis.writes).toBe(0)
})

let built = ''
beforeAll(async () => {
  built = await bundle()
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

it.each(['redis', 'folder'] as const)('10,000 interactions while everything fails leave nothing of anybody (%s)', { timeout: 1_200_000 }, async (kind) => {
  const { found, figures, code, kept } = await hunt(kind, { file: join(built, 'main.js'), interactions: 10_000, people: 100, seed, storeTrouble: 5, death: 20, patience: 1_500 })
  tell('canaries', { ...figures, ...found })
  expect({ ...found, code, kept }).toEqual({ canaries: [], secrets: [], answers: [], code: 0, kept: true })
})

it.each(BROKEN)('the bot does not start with %s', async (_, env, name, words) => {
  await refusesToStart(join(built, 'main.js'), env, name, words)
})
