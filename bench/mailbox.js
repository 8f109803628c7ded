import { serve } from './http.js'
import { BOT } from './people.js'
import { usageOf } from './machine.js'

/** The fake Bot API that takes broadcasts, a process of its own: it counts who got the message how often, and refuses whoever sends too fast. */

const SECOND = 1000
/** Seconds that whoever broke the limit has to wait, and whoever is told so by chance. */
const [FLOOD, CHANCE] = [3, 1]

let rules
let seen
let random

/** Random numbers that a seed repeats (mulberry32). */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What becomes of a message: its delivery, a flood wait that the sender caused, one by chance, or a person who blocked the bot. */
function judge(chat) {
  const now = performance.now()
  while (seen.first < seen.times.length && seen.times[seen.first] <= now - SECOND) seen.first += 1
  if (now < seen.closedUntil || seen.times.length - seen.first >= rules.limit) {
    seen.caused += 1
    // Who goes on during a flood wait is made to wait longer.
    seen.closedUntil = Math.max(seen.closedUntil, now + FLOOD * SECOND)
    return { status: 429, body: { ok: false, error_code: 429, description: `Too Many Requests: retry after ${FLOOD}`, parameters: { retry_after: FLOOD } } }
  }
  if (random() < rules.chance) {
    seen.told += 1
    // Who waits as told loses nothing that was allowed.
    seen.waited += now + CHANCE * SECOND - Math.max(now, seen.toldUntil)
    seen.toldUntil = now + CHANCE * SECOND
    return { status: 429, body: { ok: false, error_code: 429, description: `Too Many Requests: retry after ${CHANCE}`, parameters: { retry_after: CHANCE } } }
  }
  seen.times.push(now)
  if (chat % 50 === 0) {
    seen.blocked.add(chat)
    return { status: 403, body: { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' } }
  }
  seen.got.set(chat, (seen.got.get(chat) ?? 0) + 1)
  return { status: 200, body: { ok: true, result: { message_id: seen.times.length, date: 1, chat: { id: chat, type: 'private' }, text: 'x' } } }
}

const port = await serve((path, body, answer) => {
  const method = path.slice(path.lastIndexOf('/') + 1)
  if (method !== 'sendMessage' && method !== 'copyMessage') {
    const quiet = () => answer(200, JSON.stringify({ ok: true, result: method === 'getMe' ? BOT : method === 'getUpdates' ? [] : true }))
    return method === 'getUpdates' ? void setTimeout(quiet, 5_000) : quiet()
  }
  const { status, body: json } = judge(Number(JSON.parse(body).chat_id))
  const text = JSON.stringify(json)
  setTimeout(() => answer(status, text), rules.latency)
})

const COMMANDS = {
  setUp({ latency, limit = Infinity, chance = 0, seed = 1 }) {
    rules = { latency, limit, chance }
    random = createRandom(seed)
    seen = { times: [], first: 0, got: new Map(), blocked: new Set(), caused: 0, told: 0, toldUntil: 0, waited: 0, closedUntil: 0 }
  },
  /** How far it has got: messages taken, seconds since the first one and since the last. Asked often, so it must cost little. */
  progress() {
    const ago = (time) => (time === undefined ? 0 : (performance.now() - time) / SECOND)
    return { taken: seen.times.length, since: ago(seen.times[0]), idle: ago(seen.times.at(-1)) }
  },
  /** What came of it: since the first message, `within` seconds at most. */
  look({ within = Infinity, pid }) {
    const [first = 0] = seen.times
    const counted = seen.times.filter((time) => time < first + within * SECOND)
    const lasted = Math.min(within, ((seen.times.at(-1) ?? first) - first) / SECOND)
    const allowed = lasted - seen.waited / SECOND
    const doubled = [...seen.got.values()].filter((times) => times > 1).length
    return { taken: seen.times.length, perSecond: counted.length / allowed, got: seen.got.size, doubled, blocked: seen.blocked.size, caused: seen.caused, told: seen.told, ...usageOf(pid) }
  },
  /** When the next message after now has come: milliseconds from now. */
  async next() {
    const [began, before] = [performance.now(), seen.times.length]
    while (seen.times.length === before) await new Promise((resolve) => setTimeout(resolve, 5))
    return performance.now() - began
  },
}

async function run(command, options) {
  return COMMANDS[command](options)
}

process.on('message', ({ id, command, options }) => {
  run(command, options).then(
    (result) => process.send({ id, result }),
    (error) => process.send({ id, failed: error.message }),
  )
})
process.send({ port })
