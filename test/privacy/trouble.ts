import type { Fault } from '../../src/emulator/faults.ts'
import type { Telegram } from '../../src/emulator/telegram.ts'
import type { RedisServer } from '../redis-server.ts'
import { WORD } from './canary.ts'

/** Whatever may go wrong between the bot and Telegram. What Telegram says may quote what it was given. */
const FAULTS: readonly Fault[] = [
  { answer: 429, retryAfter: 1 },
  { answer: 429, retryAfter: 60 },
  { answer: 500 },
  { answer: 502, description: `Bad Gateway ${WORD}` },
  { answer: 400, description: `Bad Request: can't parse entities: unsupported start tag "${WORD}"` },
  { answer: 403, description: `Forbidden: bot was blocked by ${WORD}` },
  { answer: 401 },
  { answer: 409 },
  { reset: 'before' },
  { reset: 'after' },
  { truncated: true },
  { delay: 300 },
  { hang: 'before' },
  { hang: 'after' },
]

const METHODS = ['sendMessage', 'editMessageText', 'answerCallbackQuery', 'deleteMessages', undefined]

/** Makes the next call, or the next two, of some kind go wrong in the way whose turn it is. */
export function troubleTelegram(telegram: Telegram, turn: number, random: () => number): void {
  const fault = FAULTS[turn % FAULTS.length] ?? { delay: 1 }
  const method = METHODS[Math.floor(random() * METHODS.length)]
  telegram.faults.next(fault, method === undefined ? {} : { method }, 'hang' in fault ? 1 : 1 + Math.floor(random() * 3))
}

type Trouble = (redis: RedisServer, while_: () => Promise<void>) => Promise<void>

/** Whatever may go wrong with Redis, for as long as something else lasts. */
const TROUBLES: readonly Trouble[] = [
  async (redis, during) => {
    redis.freeze()
    await during()
    redis.thaw()
  },
  async (redis, during) => {
    await redis.kill()
    await during()
    await redis.restart()
  },
  async (redis, during) => {
    await redis.admin('CONFIG', 'SET', 'maxmemory', '1mb')
    await during()
    await redis.admin('CONFIG', 'SET', 'maxmemory', '0')
  },
  async (redis, during) => {
    await redis.admin('REPLICAOF', '127.0.0.1', '1')
    await during()
    await redis.admin('REPLICAOF', 'NO', 'ONE')
  },
]

export async function troubleRedis(redis: RedisServer, turn: number, during: () => Promise<void>): Promise<void> {
  await TROUBLES[turn % TROUBLES.length]?.(redis, during)
}
