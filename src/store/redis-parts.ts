import { checkKeepFor } from './rules.ts'
import type { RedisLink } from './redis-link.ts'
import type { RunScript } from './redis-script.ts'
import type { BroadcastStore, LeaseStore, RecordStore } from './store.ts'

/** lease, holder, seconds → 1 or 0 */
const TAKE_LEASE = `
local holder = redis.call('GET', ARGV[1])
if holder and holder ~= ARGV[2] then return 0 end
redis.call('SET', ARGV[1], ARGV[2], 'EX', ARGV[3])
return 1`

/** lease, holder */
const DROP_LEASE = `if redis.call('GET', ARGV[1]) == ARGV[2] then redis.call('DEL', ARGV[1]) end`

/** id, '=' and before or '', '=' and after or '' → 1 or 0 */
const PUT_BROADCAST = `
local now = redis.call('HGET', 'w', ARGV[1])
if (now and '=' .. now or '') ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', 'w', ARGV[1]) else redis.call('HSET', 'w', ARGV[1], ARGV[3]:sub(2)) end
return 1`

/** (name, '=' and before or '', '=' and after or '') … → 1 or 0 */
const CHANGE_RECORDS = `
for i = 1, #ARGV, 3 do
  local now = redis.call('GET', 'r:' .. ARGV[i])
  if (now and '=' .. now or '') ~= ARGV[i + 1] then return 0 end
end
for i = 1, #ARGV, 3 do
  if ARGV[i + 2] == '' then redis.call('DEL', 'r:' .. ARGV[i]) else redis.call('SET', 'r:' .. ARGV[i], ARGV[i + 2]:sub(2)) end
end
return 1`

/** A text, marked as being there; nothing for none. */
const given = (text: string | undefined) => (text === undefined ? '' : `=${text}`)

/** Records in Redis. */
export function redisRecords(run: RedisLink['run'], script: RunScript): RecordStore {
  return {
    async readRecords(names) {
      if (names.length === 0) return []
      const found = await run((redis) => redis.mGet(names.map((name) => `r:${name}`)))
      return found.map((text) => text ?? undefined)
    },
    async changeRecords(changes) {
      const args = changes.flatMap(({ name, before, after }) => [name, given(before), given(after)])
      return (await script(CHANGE_RECORDS, args)) === 1
    },
  }
}

/** Leases in Redis: they expire by its clock, whatever the replicas' clocks say. */
export function redisLeases(script: RunScript): LeaseStore {
  return {
    takeLease: async (name, holder, keepFor) => (await script(TAKE_LEASE, [`e:${name}`, holder, String(checkKeepFor(keepFor))])) === 1,
    async dropLease(name, holder) {
      await script(DROP_LEASE, [`e:${name}`, holder])
    },
  }
}

/** Broadcasts in Redis: one hash, since there are few. */
export function redisBroadcasts(run: RedisLink['run'], script: RunScript): BroadcastStore {
  return {
    readBroadcast: async (id) => (await run((redis) => redis.hGet('w', id))) ?? undefined,
    readBroadcasts: async () => ({ ...(await run((redis) => redis.hGetAll('w'))) }),
    putBroadcast: async (id, before, after) => (await script(PUT_BROADCAST, [id, given(before), given(after)])) === 1,
  }
}
