import { SETTLING, TOTALS_KEPT } from './ledger-store.ts'
import { LEDGER } from './ledger-lua.ts'
import { BUCKETS } from './subscriber-store.ts'

/**
 * broadcast, sender, enough, known page, … → [from, doubtful, inherited, key, entry, …] or nothing. A page is kept as from → "to:run:sender", where
 * run is the process of Redis that its sender has told everything; "*" when it left, or was seen dead while that process lived (whatever it had
 * claimed was written before), "!" when it died and may have claimed what is forgotten. While somebody may still tell, no page is inherited: it may
 * have inherited that one before, and claimed from it at once.
 */
export const TAKE_PAGE = `${LEDGER}
local known = {}
for i = 4, #ARGV do known[ARGV[i]] = true end
local enough, out = tonumber(ARGV[3]), {}
local pages, any, waits, current, age = redis.call('HGETALL', PAGES), silent()
for i = 1, #pages, 2 do
  local to, run, holder = pages[i + 1]:match('^(%d+):([^:]*):(.*)$')
  local told = run == current or run == '*'
  local dead = holder ~= ARGV[2] and not alive(holder) and not waits and (told or run == '!' or age > ${SETTLING})
  if dead or (holder == ARGV[2] and not known[pages[i]]) then
    if dead then run = told and not any and current or '!' end
    redis.call('HSET', PAGES, pages[i], to .. ':' .. run .. ':' .. ARGV[2])
    out[1], out[2], out[3] = pages[i], run == '!' and '1' or '0', dead and '1' or '0'
    gather(tonumber(pages[i]), tonumber(to), 1e9, out)
    return out
  end
end
local cursor = tonumber(redis.call('HGET', TOTALS, 'cursor') or '0')
if cursor >= ${BUCKETS} or redis.call('HEXISTS', TOTALS, 'ended') == 1 then return out end
out[1], out[2], out[3] = tostring(cursor), '0', '0'
local to = gather(cursor, ${BUCKETS}, enough, out)
redis.call('HSET', TOTALS, 'cursor', to)
redis.call('HSET', PAGES, cursor, to .. ':' .. current .. ':' .. ARGV[2])
redis.call('EXPIRE', PAGES, ${TOTALS_KEPT})
return out`

/** broadcast, sender, from, later or '' */
export const FINISH_PAGE = `${LEDGER}
local page = redis.call('HGET', PAGES, ARGV[3])
if not page or page:match('^%d+:[^:]*:(.*)$') ~= ARGV[2] then return end
redis.call('HDEL', PAGES, ARGV[3])
if ARGV[4] ~= '' then later(tonumber(ARGV[4])) end`

/** broadcast */
export const BEGIN_PASS = `${LEDGER}
if tonumber(redis.call('HGET', TOTALS, 'cursor') or '0') < ${BUCKETS} or redis.call('HLEN', PAGES) > 0 then return end
redis.call('HSET', TOTALS, 'cursor', '0')
redis.call('HDEL', TOTALS, 'later')`
