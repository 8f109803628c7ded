import { randomInt } from 'node:crypto'
import { test } from 'vitest'
import { describeWithRedis } from '../redis-server.ts'
import { proveNoWriteToFolder, proveNoWriteToRedis } from './writes.ts'

const seed = Number(process.env['SEED'] ?? randomInt(1_000_000))
const PEOPLE = 21

test(`screenings, checks of offers and advertisements write counters and nothing else into the folder (SEED=${seed})`, async () => {
  await proveNoWriteToFolder(PEOPLE, seed)
})

describeWithRedis('with Redis', () => {
  test(`screenings, checks of offers and advertisements tell it of counters and of nothing else (SEED=${seed})`, async () => {
    await proveNoWriteToRedis(PEOPLE, seed)
  })
})
