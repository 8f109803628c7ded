import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { writeContent } from './content.js'
import { brief, kill, median, startHelper, startRedis, table } from './machine.js'
import { POLLING, startStack, WEBHOOK } from './stacks.js'

const QUESTIONS = 15
/** People at once and milliseconds of latency for each measurement, and how many people walk in it. */
const BY_WEBHOOK = [
  { atOnce: 1, latency: 0, people: 240 },
  { atOnce: 16, latency: 0, people: 480 },
  { atOnce: 128, latency: 0, people: 256 },
  { atOnce: 16, latency: 30, people: 128 },
]
const BY_POLLING = [
  { atOnce: 16, latency: 0, people: 480 },
  { atOnce: 16, latency: 30, people: 64 },
]
/** So many people walk before anything is measured: code is compiled when it is used, and a bot runs for weeks. */
const WARM_UP = 1000

/** Work A: everybody comes, chooses a language, and answers fifteen questions. */
export async function conversation({ rounds, share, only, flags }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-content-'))
  writeContent(folder, [QUESTIONS, 45])
  try {
    const chosen = (stacks) => Object.entries(stacks).filter(([name]) => !only || only.some((it) => name.toLowerCase().includes(it)))
    await compare('by webhook', chosen(WEBHOOK), BY_WEBHOOK, { rounds, share, folder, flags })
    await compare('by long polling', chosen(POLLING), BY_POLLING, { rounds, share, folder, flags, polling: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(title, stacks, settings, options) {
  const found = new Map(stacks.map(([name]) => [name, []]))
  for (let round = 0; round < options.rounds; round += 1) {
    // Every other round the other way round: what the machine does besides must not fall on the same one.
    for (const [name, stack] of round % 2 === 0 ? stacks : stacks.toReversed()) {
      const figures = await walk(name, stack, settings, options).catch((error) => (stack.ours ? Promise.reject(error) : console.error(error.message)))
      if (figures) found.get(name).push(figures)
    }
  }
  for (const [at, { atOnce, latency }] of settings.entries()) {
    const figures = (name, key) => median(found.get(name).map((it) => it.walks[at][key]))
    const floor = found.has('floor') ? 'floor' : undefined
    const rows = stacks.map(([name]) => [
      name, ...['perSecond', 'p50', 'p95', 'p99', 'cpu'].map((key) => brief(figures(name, key))),
      ...['cpu', 'p50'].map((key) => (floor ? brief(figures(name, key) / figures(floor, key)) : '–')), brief(figures(name, 'calls')), brief(figures(name, 'fakeCpu')),
    ])
    console.log(`\n### A. Fifteen questions ${title}: ${atOnce} at once, ${latency} ms of latency\n`)
    console.log(table(['', 'updates/s', 'p50 ms', 'p95', 'p99', 'CPU ms per update', 'CPU ÷ floor', 'p50 ÷ floor', 'calls per update', 'CPU of the fake'], rows))
  }
  const cost = (name, key) => brief(median(found.get(name).map((it) => it[key])))
  console.log(`\n### A. What it keeps ${title}\n`)
  console.log(table(['', 'RSS at rest MB', 'RSS after MB', 'Redis commands per person', 'of them per answer', 'Redis bytes per person'], stacks.map(([name]) => [name, ...['rest', 'rss', 'commands', 'perAnswer', 'bytes'].map((key) => cost(name, key))])))
}

/** One bot from its start to its end. */
async function walk(name, stack, settings, { share, folder, polling, flags }) {
  const [telegram, redis] = await Promise.all([startHelper('telegram.js'), startRedis()])
  const admin = await createClient({ url: redis.url }).connect()
  const stop = async (child) => {
    admin.destroy()
    // A profile is written by a process that ends by itself.
    if (child) await kill(child, flags.length > 0 && stack.ours ? 'SIGTERM' : 'SIGKILL')
    await Promise.all([telegram.stop(), redis.stop()])
  }
  let bot
  try {
    bot = await startStack(stack, { api: telegram.port, redis: redis.url, questions: QUESTIONS, polling, folder, flags: stack.ours ? flags : [] })
    const { pid } = bot.child
    const { command } = bot
    let first = 500
    const part = (act, count, atOnce, more = {}) => telegram.ask('walk', { act, first, count, atOnce, command, answers: 3, pid, ...more })
    await telegram.ask('setUp', { webhook: bot.webhook, latency: 0 })
    const rest = (await part('arrive', 1, 1)).rss
    first = 1000
    await part('arrive', WARM_UP, 16)
    await part('answer', WARM_UP, 16)
    const walks = []
    let kept = {}
    for (const { atOnce, latency, people } of settings) {
      first += 1000
      const count = Math.max(atOnce, Math.round(people * share))
      await telegram.ask('setUp', { webhook: bot.webhook, latency })
      const before = await commandsOf(admin)
      await part('arrive', count, atOnce)
      const between = await commandsOf(admin)
      // What is written now and then has been written, unless it belongs to the answers.
      walks.push(await part('answer', count, atOnce))
      const after = await commandsOf(admin)
      if (walks.length === 1) kept = { commands: (after - before) / count, perAnswer: (after - between) / (count * QUESTIONS), bytes: await bytesEach(admin) }
    }
    return { walks, rest, rss: walks.at(-1).rss, ...kept }
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error })
  } finally {
    await stop(bot?.child)
  }
}

async function commandsOf(admin) {
  // Each of our own looks counts itself.
  const calls = [...(await admin.info('commandstats')).matchAll(/cmdstat_(\w+)[^:]*:calls=(\d+)/g)].filter(([, command]) => command !== 'info').map(([, , count]) => Number(count))
  return calls.reduce((sum, one) => sum + one, 0)
}

async function bytesEach(admin) {
  const keys = await admin.keys('*')
  const sizes = await Promise.all(keys.map((key) => admin.memoryUsage(key)))
  const people = new Set(keys.map((key) => /\d{4,}/.exec(key)?.[0] ?? key))
  return people.size === 0 ? 0 : sizes.reduce((sum, one) => sum + (one ?? 0), 0) / people.size
}
