import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { createClient } from 'redis'
import { brief, CORES, FLAGS, kill, launch, median, says, startHelper, startRedis, table } from './machine.js'
import { TOKEN } from './stacks.js'

const SECRET = 'a secret of the benchmark, long enough'
const LANGUAGES = ['en', 'ru', 'tk']
const file = (name) => fileURLToPath(new URL(name, import.meta.url))
const sending = (how) => ({ program: [process.execPath, file('bots/sending.js')], env: { HOW: how } })

const SENDERS = {
  'floor': sending('floor'),
  'Yoldash': { ours: true, program: [process.execPath, ...FLAGS, file('../dist/main.js')] },
  'grammY, auto-retry, loop': sending('grammy-loop'),
  'grammY, throttler': sending('grammy-throttler'),
  // It gives the job of a dead worker to another one after half a minute, or a whole one.
  'BullMQ, a job per message': { ...sending('bullmq'), patience: 70 },
  'Telegraf, loop': sending('telegraf-loop'),
}

/** The pace that is set, what Telegram takes in a second (a little more, as with 28 of its 30), and for how long it is watched. */
const PACES = [
  { rate: 28, limit: 30, seconds: 15 },
  { rate: 1000, limit: 1072, seconds: 10 },
]
/** A few more people than the best gets to in that time: what it costs to write down an audience belongs to the messages. */
const SPARE = 1.02
/** Fewer people than this tell nothing about what one takes in Redis. */
const MANY = 5_000
/** Where senders are killed: a pace that a loop comes near to, and so few people that whoever is killed has taken on all of them. */
const KILLED = { rate: 200, limit: 215, people: 600 }
/** Seconds without a message after which nothing is to come any more. */
const IDLE = 10
const LATENCY = 30
/** One flood wait by chance in so many messages. */
const CHANCE = 1 / 10_000

/** Work B: one message for everybody, in three languages; 2 % have blocked the bot. */
export async function broadcast({ rounds, share, only }) {
  const stacks = Object.entries(SENDERS).filter(([name]) => !only || only.some((it) => name.toLowerCase().includes(it)))
  const bundle = await bundlePrepare()
  try {
    for (const { rate, limit, seconds: full } of PACES) {
      const seconds = Math.max(8, full * share)
      const settings = { rate, limit, people: Math.round(rate * seconds * SPARE), seconds, bundle: bundle.path }
      const found = await inTurn(stacks, rounds, (name, stack, round) => send(stack, { ...settings, seed: round + 1 }))
      const figure = (name, key) => median(found.get(name).map((it) => it[key]))
      const cells = (name, keys) => keys.map((key) => brief(figure(name, key)))
      const toFloor = (name) => brief(figure(name, 'cpu') / (found.has('floor') ? figure('floor', 'cpu') : Number.NaN))
      const rows = stacks.map(([name]) => [name, ...cells(name, ['achieved', 'waited', 'caused', 'told', 'cpu']), toFloor(name), ...cells(name, ['rss', 'bytes'])])
      console.log(`\n### B. ${rate} a second to ${settings.people} people (${limit} are taken), ${LATENCY} ms of latency\n`)
      console.log(table(['', 'achieved ÷ allowed', 'others had its core %', '429s caused', '429s by chance', 'CPU ms per message', '÷ floor', 'RSS MB', 'Redis bytes per person'], rows))
    }
    // Takes minutes, and is not about a few percent.
    const killed = await inTurn(stacks, Math.ceil(rounds / 3), (name, stack, round) => killInTheMiddle(stack, { ...KILLED, bundle: bundle.path, seed: round + 1 }))
    const figure = (name, key) => median(killed.get(name).map((it) => it[key]))
    console.log('\n### B. kill -9 in the middle, and started again at once\n')
    const rows = stacks.map(([name]) => [name, ...['ready', 'again', 'doubled', 'lost'].map((key) => brief(figure(name, key)))])
    console.log(table(['', 'ready after s', 'sends again after s', 'got it twice', 'never got it'], rows))
  } finally {
    bundle.remove()
  }
}

async function inTurn(stacks, rounds, act) {
  const found = new Map(stacks.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, stack] of round % 2 === 0 ? stacks : stacks.toReversed()) {
      const figures = await act(name, stack, round).catch((error) => (stack.ours ? Promise.reject(error) : console.error(`${name}: ${error.message}`)))
      if (figures) found.get(name).push(figures)
    }
  }
  return found
}

/** Our own code puts what our bot is to send; bundled, since it is TypeScript. */
export async function bundlePrepare() {
  const folder = mkdtempSync(join(fileURLToPath(new URL('../dist', import.meta.url)), 'bench-'))
  const path = join(folder, 'prepare.js')
  await build({ entryPoints: [file('bots/prepare.js')], outfile: path, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' })
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export function prepare(bundle, url, people, act) {
  const { status, stdout } = spawnSync(process.execPath, [bundle, url, SECRET, String(people), act], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (status !== 0) throw new Error('the subscribers could not be put')
  return stdout
}

/** Redis with the people in it, the fake, and a way to start the sender. */
async function setUp(stack, { rate, limit, people, bundle, seed }) {
  const [mailbox, redis] = await Promise.all([startHelper('mailbox.js'), startRedis()])
  const admin = await createClient({ url: redis.url }).connect()
  const data = mkdtempSync(join(tmpdir(), 'bench-data-'))
  if (stack.ours) prepare(bundle, redis.url, people, 'subscribers')
  else for (let at = 0; at < people; at += 1000) await admin.rPush('recipients', Array.from({ length: Math.min(1000, people - at) }, (_, i) => `${1_000_000 + at + i} ${LANGUAGES[i % LANGUAGES.length]}`))
  await mailbox.ask('setUp', { latency: LATENCY, limit, chance: CHANCE, seed })
  const root = `http://127.0.0.1:${mailbox.port}`
  const env = stack.ours
    ? { BOT_TOKEN: TOKEN, BOT_API_ROOT: root, REDIS_URL: redis.url, SECRET, RATE: String(rate), LOG_LEVEL: 'info' }
    : { API_ROOT: root, REDIS_URL: redis.url, TOKEN, RATE: String(rate), ...stack.env }
  const children = []
  return {
    mailbox,
    memory: async () => Number(/used_memory:(\d+)/.exec(await admin.info('memory'))[1]),
    begin: () => stack.ours && prepare(bundle, redis.url, people, 'broadcast'),
    async start() {
      const child = launch(CORES.bot, stack.program, { env: { PATH: process.env.PATH, ...env } })
      children.push(child)
      await says(child, 'ready')
      return child
    },
    async stop() {
      for (const child of children) await kill(child)
      admin.destroy()
      await Promise.all([mailbox.stop(), redis.stop()])
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Looks until it is done, for so many seconds at most. */
async function until(mailbox, done, most) {
  const end = performance.now() + most * 1000
  for (;;) {
    const progress = await mailbox.ask('progress')
    if (done(progress) || performance.now() > end) return progress
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function send(stack, settings) {
  const { rate, people, seconds } = settings
  const world = await setUp(stack, settings)
  const { mailbox } = world
  try {
    const before = await world.memory()
    const child = await world.start()
    const { pid } = child
    const atStart = await mailbox.ask('look', { pid })
    const began = performance.now()
    world.begin()
    await until(mailbox, ({ since, taken }) => since >= seconds || taken >= people, seconds + 60)
    const { perSecond, caused, told, rss, cpu, waited, taken } = await mailbox.ask('look', { pid, within: seconds })
    const lasted = performance.now() - began
    // What was written to a disk or a list on the way is written by now.
    const memory = await world.memory()
    return { waited: (100 * (waited - atStart.waited)) / lasted, achieved: perSecond / rate, caused, told, rss, bytes: people < MANY ? Number.NaN : (memory - before) / people, cpu: (cpu - atStart.cpu) / taken }
  } finally {
    await world.stop()
  }
}

async function killInTheMiddle(stack, settings) {
  const { people } = settings
  const world = await setUp(stack, settings)
  const { mailbox } = world
  try {
    const first = await world.start()
    world.begin()
    await until(mailbox, ({ taken }) => taken >= people / 2, 60)
    const killed = performance.now()
    await kill(first)
    // What had left before has come by then.
    await new Promise((resolve) => setTimeout(resolve, 2 * LATENCY))
    const next = mailbox.ask('next').then(() => performance.now() - killed)
    const second = await world.start()
    const ready = performance.now() - killed
    const again = await Promise.race([next, new Promise((resolve) => setTimeout(() => resolve(120_000), 120_000).unref())])
    await until(mailbox, ({ idle }) => idle > IDLE && performance.now() - killed > 1000 * (stack.patience ?? 0), 180)
    const { got, doubled, blocked } = await mailbox.ask('look', { pid: second.pid })
    return { ready: ready / 1000, again: again / 1000, doubled, lost: people - got - blocked }
  } finally {
    await world.stop()
  }
}
