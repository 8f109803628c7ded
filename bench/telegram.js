import { serve } from './http.js'
import { toJson } from './json.js'
import { BOT, createPeople } from './people.js'
import { usageOf } from './machine.js'

/**
 * The fake Bot API with its virtual people, a process of its own. It is told what to do by messages from `run.js` and tells the figures.
 * Nothing is checked here: the emulator in `src/emulator` does that, and is slow for it.
 */

const people = createPeople()
let latency = 0
let calls = 0

/** Updates that wait to be fetched, for long polling. */
const waiting = []
let fetcher

function fetched({ offset, timeout, limit }, answer) {
  while (waiting.length > 0 && waiting[0].update_id < offset) waiting.shift()
  fetcher?.answer('[]')
  fetcher = undefined
  const give = (json) => answer(200, `{"ok":true,"result":${json}}`)
  const flush = () => {
    clearTimeout(fetcher?.timer)
    fetcher = undefined
    give(toJson(waiting.slice(0, limit)))
  }
  if (waiting.length > 0 || timeout === 0) return later(flush)
  fetcher = { answer: give, flush, timer: setTimeout(flush, timeout * 1000) }
}

function queue(update) {
  waiting.push(update)
  if (!fetcher) return
  const { flush, timer } = fetcher
  clearTimeout(timer)
  fetcher = undefined
  later(flush)
}

function later(act) {
  if (latency === 0) act()
  else setTimeout(() => act(), latency)
}

const QUIET = { getMe: BOT, setWebhook: true, deleteWebhook: true, setMyCommands: true, setMyDescription: true, setMyShortDescription: true, getWebhookInfo: {} }

const port = await serve((path, body, answer) => {
  const method = path.slice(path.lastIndexOf('/') + 1)
  const params = body === '' ? {} : body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body))
  if (method === 'getUpdates') return fetched({ offset: Number(params.offset ?? 0), timeout: Number(params.timeout ?? 0), limit: Number(params.limit ?? 100) }, answer)
  if (method in QUIET) return answer(200, JSON.stringify({ ok: true, result: QUIET[method] }))
  calls += 1
  const result = toJson({ ok: true, result: people.called(method, params) })
  later(() => answer(200, result))
})

let closePoster = () => {}
const COMMANDS = {
  /** Where updates go from now on, and how long an answer and a delivery take. */
  setUp({ webhook, latency: wanted = 0 }) {
    closePoster()
    latency = wanted
    if (webhook) closePoster = people.byWebhook(webhook, later)
    else people.byPolling(queue)
  },
  /** One part of a walk: how long each update took, what it cost the bot, and what it cost us. */
  async walk({ act, first, count, atOnce, command, answers, most, pid }) {
    const ids = Array.from({ length: count }, (_, at) => first + at)
    calls = 0
    const [began, bot, own] = [performance.now(), usageOf(pid), process.cpuUsage()]
    const took = act === 'arrive' ? await people.arrive(ids, atOnce, command) : await people.answer(ids, atOnce, answers, most)
    const [ended, botAfter, ownUsed] = [performance.now(), usageOf(pid), process.cpuUsage(own)]
    took.sort((a, b) => a - b)
    const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))]
    return {
      updates: took.length, seconds: (ended - began) / 1000, perSecond: took.length / ((ended - began) / 1000),
      p50: at(0.5), p95: at(0.95), p99: at(0.99), calls: calls / took.length,
      cpu: (botAfter.cpu - bot.cpu) / took.length, rss: botAfter.rss, fakeCpu: (ownUsed.user + ownUsed.system) / 1000 / took.length,
    }
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
