import { TOTALS_KEPT } from './ledger-store.ts'
import { LEDGER } from './ledger-lua.ts'

/** broadcast, sender, most, (recipient, key, before, after) … → outcome, … where "=" begins the entry as it is now */
export const CLAIM = `${LEDGER}
local out, sender = {}, ARGV[2]
local _, waits = silent()
local living, ended = alive(sender) and redis.call('HEXISTS', SENDERS, sender) == 1, redis.call('HEXISTS', TOTALS, 'ended') == 1
local room = tonumber(ARGV[3])
for _, letter in ipairs({'c', 's', 'g', 'f', 'u'}) do room = room - tonumber(redis.call('HGET', TOTALS, letter) or '0') end
for i = 4, #ARGV, 4 do
  local recipient, key, before, after = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local hash, field = place(recipient)
  local now = redis.call('HGET', hash, field)
  local outcome = 'claimed'
  if not living then outcome = 'lost'
  elseif now == 'c' and redis.call('HGET', CLAIMS, recipient) == sender then outcome = 'claimed'
  elseif now ~= 'w' or ended then outcome = 'taken'
  elseif waits then outcome = 'unsettled'
  else
    local bucket, name = home(key)
    local entry = redis.call('HGET', bucket, name)
    if not entry then
      redis.call('HSET', hash, field, 'k')
      move('w', 'k')
      outcome = 'left'
    elseif entry ~= before then outcome = '=' .. entry
    elseif room <= 0 then outcome = 'held'
    else
      redis.call('HSET', hash, field, 'c')
      redis.call('HSET', CLAIMS, recipient, sender)
      redis.call('HSET', bucket, name, after)
      move('w', 'c')
      room = room - 1
    end
  end
  out[#out + 1] = outcome
end
settle()
redis.call('EXPIRE', CLAIMS, ${TOTALS_KEPT})
return out`

/** broadcast, sender, number of pages, page …, (recipient, key, before, after) … → 1 when this process was told nothing yet, then 1 or 0 for each claim */
export const TAKE_PART = `${LEDGER}
local sender, held = ARGV[2], tonumber(ARGV[3])
local run = server()
local out = {redis.call('HGET', SENDERS, sender) == run and 0 or 1}
for i = 4 + held, #ARGV, 4 do
  local recipient, key, before, after = ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local hash, field = place(recipient)
  if redis.call('HGET', hash, field) == 'w' then
    redis.call('HSET', hash, field, 'c')
    redis.call('HSET', CLAIMS, recipient, sender)
    move('w', 'c')
    local bucket, name = home(key)
    if redis.call('HGET', bucket, name) == before then redis.call('HSET', bucket, name, after) end
  end
  out[#out + 1] = redis.call('HGET', CLAIMS, recipient) == sender and 1 or 0
end
settle()
local pages, mine = redis.call('HGETALL', PAGES), {}
for i = 4, 3 + held do mine[ARGV[i]] = true end
for i = 1, #pages, 2 do
  local to, old, holder = pages[i + 1]:match('^(%d+):([^:]*):(.*)$')
  -- A page that we inherited is ours again when that was forgotten.
  if mine[pages[i]] and not alive(holder) then holder = sender end
  if holder == sender and old ~= '!' then redis.call('HSET', PAGES, pages[i], to .. ':' .. run .. ':' .. sender) end
end
redis.call('HSET', SENDERS, sender, run)
redis.call('EXPIRE', SENDERS, ${TOTALS_KEPT})
return out`

/** broadcast, sender */
export const LEAVE = `${LEDGER}
bury()
local run, pages = (server()), redis.call('HGETALL', PAGES)
for i = 1, #pages, 2 do
  local to, old, holder = pages[i + 1]:match('^(%d+):([^:]*):(.*)$')
  if holder == ARGV[2] and old == run then redis.call('HSET', PAGES, pages[i], to .. ':*:' .. holder) end
end
if redis.call('HGET', SENDERS, ARGV[2]) == run then redis.call('HDEL', SENDERS, ARGV[2]) end`
