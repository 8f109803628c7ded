import { ASK_AGAIN, URGENT_HOLDS } from './gcra.ts'
import { texts, type RunScript } from './redis-script.ts'
import type { PaceStore } from './store.ts'

/** interval, most, ahead, urgent → now, next, wait, …: the twin of `takeSlots` in gcra.ts, by the clock of Redis. */
const TAKE_SLOTS = `
local function text(number) return string.format('%.0f', number) end
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local hold = redis.call('PTTL', 'p:hold')
if hold > 0 then return {text(now), text(hold * 1000)} end
if ARGV[4] == '1' then redis.call('SET', 'p:urgent', '1', 'PX', ${URGENT_HOLDS / 1000})
elseif redis.call('EXISTS', 'p:urgent') == 1 then return {text(now), '${ASK_AGAIN}'} end
local interval, most, ahead = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local free = math.min(math.max(tonumber(redis.call('GET', 'p:next') or '0'), now), now + ahead + interval)
local out = {text(now), ''}
while #out <= most + 1 and free <= now + ahead do
  out[#out + 1] = text(free - now)
  free = free + interval
end
redis.call('SET', 'p:next', text(free), 'PX', 3600000)
out[2] = text(free - now)
return out`

/** milliseconds */
const HOLD = `if tonumber(ARGV[1]) > redis.call('PTTL', 'p:hold') then redis.call('SET', 'p:hold', '1', 'PX', ARGV[1]) end`

/** The pace in Redis: one for all senders of all replicas. */
export function redisPace(script: RunScript): PaceStore {
  return {
    async takeSlots({ interval, most, ahead, urgent }) {
      const args = [interval, most, ahead].map((number) => String(Math.ceil(number)))
      const [now = 0, next = 0, ...waits] = texts(await script(TAKE_SLOTS, [...args, urgent ? '1' : '0'])).map(Number)
      return { waits, next, now }
    },
    async holdSlots(milliseconds) {
      await script(HOLD, [String(Math.ceil(milliseconds))])
    },
  }
}
