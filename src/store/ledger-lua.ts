import { RECENT, RECIPIENTS_KEPT, SETTLING, TOTALS_KEPT } from './ledger-store.ts'
import { SUBSCRIBERS } from './subscriber-lua.ts'
import { BUCKETS } from './subscriber-store.ts'

/** What the scripts of the ledger share. ARGV[1] is the broadcast; states are the letters of `LETTERS`. */
export const LEDGER = `${SUBSCRIBERS}
local B = ARGV[1]
local TOTALS, CLAIMS, PAGES, SENDERS = 'lt:' .. B, 'lc:' .. B, 'lp:' .. B, 'lx:' .. B
local function place(recipient) return 'l:' .. B .. ':' .. recipient:sub(1, 2), recipient:sub(3) end
local function alive(sender) return redis.call('EXISTS', 'e:sender:' .. sender) == 1 end
local changes, outcomes = {}, {}
local function move(from, to, quiet)
  if from then changes[from] = (changes[from] or 0) - 1 end
  changes[to] = (changes[to] or 0) + 1
  if not quiet and (to == 's' or to == 'g' or to == 'f' or to == 'u') then outcomes[#outcomes + 1] = to end
end
local function settle()
  for state, by in pairs(changes) do if by ~= 0 then redis.call('HINCRBY', TOTALS, state, by) end end
  if #outcomes > 0 then
    local recent = (redis.call('HGET', TOTALS, 'recent') or '') .. table.concat(outcomes)
    redis.call('HSET', TOTALS, 'recent', recent:sub(-${RECENT}))
  end
end
-- This very process of Redis, and the seconds since we first met it: its start may have taken long.
local function server()
  local run, now = redis.call('INFO', 'server'):match('run_id:(%x+)'), tonumber(redis.call('TIME')[1])
  local met = redis.call('HMGET', 'lr', 'run', 'since')
  if met[1] == run then return run, now - tonumber(met[2]) end
  redis.call('HSET', 'lr', 'run', run, 'since', now)
  return run, 0
end
-- Whether a sender has not told this process yet what it may have forgotten; whether it may still; the process and its age.
local function silent()
  local run, age = server()
  local any, waits, senders = false, false, redis.call('HGETALL', SENDERS)
  for i = 1, #senders, 2 do
    if senders[i + 1] ~= run then
      any = true
      if age <= ${SETTLING} or alive(senders[i]) then waits = true end
    end
  end
  return any, waits, run, age
end
-- Notes which senders are dead, and what that means for their pages; only then may others leave pages of their own.
local function bury()
  local any, waits, run = silent()
  local pages, senders = redis.call('HGETALL', PAGES), redis.call('HGETALL', SENDERS)
  for i = 1, #pages, 2 do
    local to, old, holder = pages[i + 1]:match('^(%d+):([^:]*):(.*)$')
    if not alive(holder) and (old == run or any and not waits) then
      -- One who died without a word may have inherited it, and that is forgotten.
      redis.call('HSET', PAGES, pages[i], to .. (any and not waits and ':!:' or ':*:') .. holder)
    end
  end
  for i = 1, #senders, 2 do
    if not alive(senders[i]) and (senders[i + 1] == run or not waits) then redis.call('HDEL', SENDERS, senders[i]) end
  end
end
local function later(time)
  local known = tonumber(redis.call('HGET', TOTALS, 'later') or '')
  if not known or time < known then redis.call('HSET', TOTALS, 'later', string.format('%.0f', time)) end
end
local function state()
  local out = redis.call('HGETALL', TOTALS)
  out[#out + 1] = 'pages'
  out[#out + 1] = tostring(redis.call('HLEN', PAGES))
  return out
end
`

/** broadcast, recipient, … */
export const ADD_RECIPIENTS = `${LEDGER}
if redis.call('HEXISTS', TOTALS, 'ended') == 1 then return end
local added = false
for i = 2, #ARGV do
  local hash, field = place(ARGV[i])
  if redis.call('HSETNX', hash, field, 'w') == 1 then
    added = true
    move(nil, 'w')
    if redis.call('HLEN', hash) == 1 then redis.call('EXPIRE', hash, ${TOTALS_KEPT}) end
  end
end
-- A sender that does not know yet that all was forgotten may have gone through everybody before they were written down again.
if added then
  redis.call('HDEL', TOTALS, 'cursor')
  redis.call('DEL', PAGES)
end
settle()
redis.call('EXPIRE', TOTALS, ${TOTALS_KEPT})`

/** broadcast, sender, (recipient, key, before, after) … */
export const RELEASE = `${LEDGER}
for i = 3, #ARGV, 4 do
  local recipient, key, before, after = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local hash, field = place(recipient)
  if redis.call('HGET', hash, field) == 'c' and redis.call('HGET', CLAIMS, recipient) == ARGV[2] then
    redis.call('HSET', hash, field, 'w')
    redis.call('HDEL', CLAIMS, recipient)
    move('c', 'w')
    local bucket, name = home(key)
    if redis.call('HGET', bucket, name) == after then redis.call('HSET', bucket, name, before) end
    later(0)
  end
end
settle()`

/** broadcast, (recipient, letter, detail, key, before, after) … → state */
export const MARK = `${LEDGER}
local ended = redis.call('HEXISTS', TOTALS, 'ended') == 1
for i = 2, #ARGV, 6 do
  local recipient, letter, key, before, after = ARGV[i], ARGV[i + 1], ARGV[i + 3], ARGV[i + 4], ARGV[i + 5]
  local hash, field = place(recipient)
  local now = redis.call('HGET', hash, field)
  if now == 'w' and ended then now = 'k' end
  if now == 'w' or now == 'c' or (now == 'u' and letter ~= 'u') then
    redis.call('HSET', hash, field, letter .. ARGV[i + 2])
    redis.call('HDEL', CLAIMS, recipient)
    move(now, letter)
    if key ~= '' then
      if letter == 'g' then erase(key) end
      local bucket, name = home(key)
      if letter == 'f' and redis.call('HGET', bucket, name) == after then redis.call('HSET', bucket, name, before) end
    end
  end
end
settle()
return state()`

/** broadcast */
export const REAP_CLAIMS = `${LEDGER}
local claims, living = redis.call('HGETALL', CLAIMS), {}
for i = 1, #claims, 2 do
  local recipient, sender = claims[i], claims[i + 1]
  if living[sender] == nil then living[sender] = alive(sender) end
  if not living[sender] then
    local hash, field = place(recipient)
    if redis.call('HGET', hash, field) == 'c' then
      redis.call('HSET', hash, field, 'u')
      move('c', 'u', true)
    end
    redis.call('HDEL', CLAIMS, recipient)
  end
end
settle()
bury()`

/** broadcast → state */
export const READ_LEDGER = `${LEDGER}
return state()`

/** broadcast, recipient, … → state with detail, or '' */
export const READ_RECIPIENTS = `${LEDGER}
local out = {}
local ended = redis.call('HEXISTS', TOTALS, 'ended') == 1
for i = 2, #ARGV do
  local now = redis.call('HGET', place(ARGV[i]))
  out[#out + 1] = now == 'w' and ended and 'k' or now or ''
end
return out`

/** broadcast → 1 or 0 */
export const END_LEDGER = `${LEDGER}
if redis.call('HEXISTS', TOTALS, 'ended') == 1 then return 1 end
if redis.call('HLEN', CLAIMS) > 0 then return 0 end
local waiting = tonumber(redis.call('HGET', TOTALS, 'w') or '0')
if waiting > 0 then
  redis.call('HINCRBY', TOTALS, 'w', -waiting)
  redis.call('HINCRBY', TOTALS, 'k', waiting)
end
redis.call('HSET', TOTALS, 'ended', '1')
for bucket = 0, ${BUCKETS - 1} do redis.call('EXPIRE', 'l:' .. B .. ':' .. prefix(bucket), ${RECIPIENTS_KEPT}) end
redis.call('DEL', CLAIMS, PAGES)
redis.call('EXPIRE', TOTALS, ${TOTALS_KEPT})
return 1`
