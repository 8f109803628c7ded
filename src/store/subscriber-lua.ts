import { ALPHABET, BUCKETS, MOST_BUCKETS } from './subscriber-store.ts'

/** What several scripts share: subscribers by bucket, and the counts of their segments. Keys are computed, so no Redis Cluster. */
export const SUBSCRIBERS = `
local A = '${ALPHABET}'
local function prefix(bucket)
  local a, b = math.floor(bucket / 64) + 1, bucket % 64 + 1
  return A:sub(a, a) .. A:sub(b, b)
end
local function home(key) return 's:' .. key:sub(1, 2), key:sub(3) end
local function segment(tag, by, label)
  if redis.call('HINCRBY', 'n:counts', tag, by) <= 0 then
    redis.call('HDEL', 'n:counts', tag)
    redis.call('HDEL', 'n:labels', tag)
  elseif label then redis.call('HSET', 'n:labels', tag, label) end
end
local function erase(key)
  local hash, field = home(key)
  local old = redis.call('HGET', hash, field)
  if not old then return 0 end
  redis.call('HDEL', hash, field)
  segment(old:sub(1, 6), -1)
  return 1
end
-- Whole buckets up to below 'to', until there are enough; gives where it stopped.
local function gather(from, to, enough, out)
  local first, bucket = #out, from
  local last = math.min(to, from + ${MOST_BUCKETS})
  while bucket < last and #out - first < enough * 2 do
    local start = prefix(bucket)
    local all = redis.call('HGETALL', 's:' .. start)
    for i = 1, #all, 2 do
      out[#out + 1] = start .. all[i]
      out[#out + 1] = all[i + 1]
    end
    bucket = bucket + 1
  end
  return bucket
end
`

/** key, before, after, label → 1 or 0 */
export const PUT_SUBSCRIBER = `${SUBSCRIBERS}
local hash, field = home(ARGV[1])
local old = redis.call('HGET', hash, field)
if (old or '') ~= ARGV[2] then return 0 end
redis.call('HSET', hash, field, ARGV[3])
if not old or old:sub(1, 6) ~= ARGV[3]:sub(1, 6) then
  segment(ARGV[3]:sub(1, 6), 1, ARGV[4])
  if old then segment(old:sub(1, 6), -1) end
end
return 1`

/** key → 1 or 0 */
export const REMOVE_SUBSCRIBER = `${SUBSCRIBERS}
return erase(ARGV[1])`

/** from, enough → next, key, entry, … */
export const PAGE_SUBSCRIBERS = `${SUBSCRIBERS}
local out = {''}
out[1] = tostring(gather(tonumber(ARGV[1]), ${BUCKETS}, tonumber(ARGV[2]), out))
return out`

/** → tag, label, count, … */
export const READ_SEGMENTS = `
local out = {}
local counts = redis.call('HGETALL', 'n:counts')
for i = 1, #counts, 2 do
  out[#out + 1] = counts[i]
  out[#out + 1] = redis.call('HGET', 'n:labels', counts[i]) or ''
  out[#out + 1] = counts[i + 1]
end
return out`
