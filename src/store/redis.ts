import { ABOUT_PEOPLE } from './people.ts'
import { BATCH_KEPT, checkCounts, checkDay, checkKeepFor, COUNTS_KEPT, lifeOf, slackOf } from './rules.ts'
import { redisLedger } from './redis-ledger.ts'
import { openRedisLink } from './redis-link.ts'
import { redisPace } from './redis-pace.ts'
import { redisBroadcasts, redisLeases, redisRecords } from './redis-parts.ts'
import { createScrub } from './redis-scrub.ts'
import { createRunScript } from './redis-script.ts'
import { redisSubscribers } from './redis-subscribers.ts'
import type { Store } from './store.ts'

/** Counts of a day and the mark of their batch, together. The mark comes first: a Redis out of memory refuses it before anything is added. */
const ADD_COUNTS = `
if #KEYS == 2 and not redis.call('SET', KEYS[2], '1', 'NX', 'EX', ARGV[2]) then return end
for i = 3, #ARGV, 2 do redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1]) end
redis.call('EXPIRE', KEYS[1], ARGV[1])`

/**
 * name, seconds, slack in seconds → the value, which lives that long from now on. An end that is about right stays as it is: a write each time
 * would put down in the append-only file, to the millisecond, whenever somebody used the bot.
 */
const RENEW = `
local value = redis.call('GET', ARGV[1])
if value and math.abs(ARGV[2] - redis.call('PTTL', ARGV[1]) / 1000) >= tonumber(ARGV[3]) then redis.call('EXPIRE', ARGV[1], ARGV[2]) end
return value`

export interface RedisOptions {
  /** Milliseconds a call may take. */
  readonly deadline?: number
}

/**
 * The store on a Redis (6.2 or newer, or a Valkey) at `redis[s]://…`. It opens whether or not Redis is there, connects in the
 * background and reconnects for ever: what needs no store works without it. Throws only when the address is malformed.
 */
export async function openRedis(url: string, { deadline = 250 }: RedisOptions = {}): Promise<Store> {
  const { run, close, generation } = await openRedisLink(url, deadline)
  const script = createRunScript(run)
  const { erased, scrub } = createScrub(run)
  return {
    ...redisLeases(script),
    ...redisRecords(run, script),
    ...redisSubscribers(run, script, erased),
    ...redisBroadcasts(run, script),
    ...redisLedger(script, erased),
    ...redisPace(script),
    async getValue(name, keepFor) {
      const key = `v:${name}`
      if (keepFor === undefined) return (await run((redis) => redis.get(key))) ?? undefined
      const value = await script(RENEW, [key, String(lifeOf(checkKeepFor(keepFor), Date.now())), String(slackOf(keepFor))])
      return typeof value === 'string' ? value : undefined
    },
    async putValue(name, value, keepFor) {
      const expiration = { type: 'EX', value: lifeOf(checkKeepFor(keepFor), Date.now()) } as const
      await run((redis) => redis.set(`v:${name}`, value, { expiration }))
    },
    async deleteValue(name) {
      if ((await run((redis) => redis.del(`v:${name}`))) > 0) erased()
    },
    async addCounts(day, counts, batch) {
      const keys = [`c:${checkDay(day)}`, ...(batch === undefined ? [] : [`b:${batch}`])]
      const added = checkCounts(counts).flatMap(([event, count]) => [event, String(count)])
      if (added.length === 0) return
      await run((redis) => redis.eval(ADD_COUNTS, { keys, arguments: [String(COUNTS_KEPT), String(BATCH_KEPT), ...added] }))
    },
    async readCounts(day) {
      const key = `c:${checkDay(day)}`
      const counts = await run((redis) => redis.hGetAll(key))
      return Object.fromEntries(Object.entries(counts).map(([event, count]) => [event, Number(count)]))
    },
    async ping() {
      await run((redis) => redis.ping())
    },
    async erasePeople() {
      let cursor = '0'
      do {
        const page = await run((redis) => redis.scan(cursor, { COUNT: 500 }))
        const keys = page.keys.filter((key) => ABOUT_PEOPLE.some((kind) => key === kind || key.startsWith(`${kind}:`)))
        if (keys.length > 0) await run((redis) => redis.del(keys))
        cursor = page.cursor
      } while (cursor !== '0')
      erased()
    },
    generation,
    scrub,
    close,
  }
}
