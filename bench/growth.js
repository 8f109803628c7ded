import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { parse, stringify } from 'yaml'
import { bundlePrepare, prepare } from './broadcast.js'
import { writeContent } from './content.js'
import { brief, CORES, kill, launch, median, says, startHelper, startRedis, table, usageOf } from './machine.js'
import { startStack, TOKEN, WEBHOOK } from './stacks.js'

const SECRET = 'a secret of the benchmark, long enough'
/** The flow engine asks at most sixty things in one conversation, so what is long is cut into several. */
const LONGEST = 60

/** Work C: how start, memory and the first message grow with content and subscribers, and whether a late answer costs more than an early one. */
export async function growth({ rounds, share }) {
  await lateAnswers(rounds, share)
  await startOf('questions', [10, 50, 100, 300], rounds, (folder, questions) => {
    const lengths = Array.from({ length: Math.ceil(questions / LONGEST) }, (_, at) => Math.max(2, Math.min(LONGEST, questions - at * LONGEST)))
    writeContent(folder, lengths)
  })
  await startOf('languages', [1, 3, 7, 20], rounds, (folder, languages) => {
    writeContent(folder, [])
    keepLanguages(folder, languages)
  })
  await startOf('entries in the directory', [50, 'all', 5000], rounds, (folder, entries) => {
    writeContent(folder, [])
    multiplyDirectory(folder, entries)
  })
  await subscribers(share < 1 ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000])
}

/** What an answer costs at the beginning and at the end of a long conversation. */
async function lateAnswers(rounds, share) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-content-'))
  writeContent(folder, [LONGEST])
  const rows = []
  // Short rounds, so more of them.
  const walks = rounds * 3
  // So many people that a collection more or less in a part of the walk does not count; conversations, eleven times as dear, need fewer.
  for (const [name, questions, people] of [['Yoldash', LONGEST, 240], ['grammY session', 100, 240], ['grammY conversations', 100, 24]]) {
    const [telegram, redis] = await Promise.all([startHelper('telegram.js'), startRedis()])
    const bot = await startStack(WEBHOOK[name], { api: telegram.port, redis: redis.url, questions, folder })
    await telegram.ask('setUp', { webhook: bot.webhook })
    const count = Math.max(16, Math.round(people * share))
    const part = (first, act, most) => telegram.ask('walk', { act, first, count, atOnce: 16, command: bot.command, answers: 2, pid: bot.child.pid, most })
    const cost = { early: [], late: [] }
    for (let round = 0; round <= walks; round += 1) {
      const first = 1000 * (round + 1)
      await part(first, 'arrive')
      const early = await part(first, 'answer', 10)
      await part(first, 'answer', questions - 20)
      const late = await part(first, 'answer', 9)
      // The first round is for the compiler.
      if (round === 0) continue
      cost.early.push(early.cpu)
      cost.late.push(late.cpu)
    }
    rows.push([name, questions, brief(median(cost.early)), brief(median(cost.late)), brief(median(cost.late) / median(cost.early))])
    await Promise.all([kill(bot.child), telegram.stop(), redis.stop()])
  }
  rmSync(folder, { recursive: true, force: true })
  console.log(`\n### C. The first ten answers and the last nine of one conversation, ${walks} rounds\n`)
  console.log(table(['', 'questions', 'CPU ms, first', 'CPU ms, last', 'last ÷ first'], rows))
}

/** How long our bot takes from its start to being ready on its embedded store, and what it holds then. */
async function startOf(what, sizes, rounds, write) {
  const rows = []
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-content-'))
    write(folder, size)
    const found = []
    // The first start reads and checks everything, and keeps it for the next ones.
    const first = await start(folder)
    for (let round = 0; round < rounds; round += 1) found.push(await start(folder))
    rows.push([`${size} ${what}`, brief(first.seconds), brief(median(found.map((it) => it.seconds))), brief(median(found.map((it) => it.cpu))), brief(median(found.map((it) => it.rss)))])
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\n### C. Start by ${what}\n`)
  console.log(table(['', 'first start to ready s', 'next start s', 'CPU s', 'RSS at rest MB'], rows))
}

async function start(folder) {
  const telegram = await startHelper('telegram.js')
  await telegram.ask('setUp', {})
  const [program, ...args] = WEBHOOK['Yoldash'].program
  const began = performance.now()
  const env = { PATH: process.env.PATH, BOT_TOKEN: TOKEN, BOT_API_ROOT: `http://127.0.0.1:${telegram.port}`, SECRET, DATA_DIR: mkdtempSync(join(folder, 'data-')) }
  const child = launch(CORES.bot, [program, ...args], { cwd: folder, env })
  try {
    await says(child, '"ready"')
    const seconds = (performance.now() - began) / 1000
    const { cpu } = usageOf(child.pid)
    // At rest: the languages and commands have been told to Telegram.
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return { seconds, cpu: cpu / 1000, rss: usageOf(child.pid).rss }
  } finally {
    await kill(child)
    await telegram.stop()
  }
}

/** So many of our languages; further ones are copies of English under names that nobody has. */
function keepLanguages(folder, wanted) {
  const root = join(folder, 'locales')
  const all = readdirSync(root).toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
  for (const locale of all.slice(wanted)) {
    rmSync(join(root, locale), { recursive: true, force: true })
    rmSync(join(folder, 'conversations', 'offer-text', `${locale}.yaml`), { force: true })
  }
  for (let more = all.length; more < wanted; more += 1) cpSync(join(root, 'en'), join(root, `q${String.fromCodePoint(97 + more)}`), { recursive: true })
}

/** So many entries: the directory's own, again and again under other names. */
function multiplyDirectory(folder, wanted) {
  const root = join(folder, 'conversations', 'hotlines')
  const files = readdirSync(root).map((name) => ({ name, country: parse(readFileSync(join(root, name), 'utf8')) }))
  const present = files.reduce((sum, { country }) => sum + country.entries.length, 0)
  if (wanted === 'all') return
  const times = wanted / present
  const copies = []
  for (const { name, country } of files) {
    if (times < 1) country.entries = country.entries.slice(0, 1)
    const again = Array.from({ length: Math.max(0, Math.ceil(times) - 1) }, (_, copy) => country.entries.map((entry) => ({ ...entry, id: `${entry.id}-${copy + 1}` })))
    copies.push(...again.flatMap((entries) => entries.map(({ id }, at) => [country.entries[at].id, id])))
    country.entries = [country.entries, ...again].flat()
    writeFileSync(join(root, name), stringify(country, { aliasDuplicateObjects: false }))
  }
  const kept = new Set(files.flatMap(({ country }) => country.entries.map(({ id }) => id)))
  for (const locale of readdirSync(join(folder, 'locales'))) rewriteTexts(join(folder, 'locales', locale, 'hotlines.ftl'), kept, copies)
}

/** The texts of the entries that there are. */
function rewriteTexts(path, kept, copies) {
  const blocks = readFileSync(path, 'utf8').split(/^(?=[a-z#])/m)
  const idOf = (block) => /^hotline-([a-z]{2,4}-[\w-]+) =/.exec(block)?.[1]
  const texts = new Map(blocks.flatMap((block) => (idOf(block) ? [[idOf(block), block]] : [])))
  const own = blocks.filter((block) => !texts.has(idOf(block)) || kept.has(idOf(block)))
  const further = copies.flatMap(([from, to]) => (texts.has(from) ? [texts.get(from).replace(`hotline-${from} =`, `hotline-${to} =`)] : []))
  writeFileSync(path, [...own, ...further].map((block) => `${block.trimEnd()}\n`).join(''))
}

/** What subscribers take in Redis, how long their audience takes to be counted, and until the first of them has the message. */
async function subscribers(sizes) {
  const bundle = await bundlePrepare()
  const rows = []
  try {
    for (const size of sizes) rows.push([String(size), ...(await audience(bundle.path, size)).map(brief)])
  } finally {
    bundle.remove()
  }
  console.log('\n### C. Subscribers\n')
  console.log(table(['', 'Redis bytes each', 'counting two languages ms', 'first message after s', 'RSS MB'], rows))
}

async function audience(bundle, size) {
  const [mailbox, redis] = await Promise.all([startHelper('mailbox.js'), startRedis()])
  const admin = await createClient({ url: redis.url }).connect()
  const memory = async () => Number(/used_memory:(\d+)/.exec(await admin.info('memory'))[1])
  const before = await memory()
  prepare(bundle, redis.url, size, 'subscribers')
  const bytes = ((await memory()) - before) / size
  await mailbox.ask('setUp', { latency: 0 })
  const [program, ...args] = WEBHOOK['Yoldash'].program
  const env = { PATH: process.env.PATH, BOT_TOKEN: TOKEN, BOT_API_ROOT: `http://127.0.0.1:${mailbox.port}`, REDIS_URL: redis.url, SECRET, RATE: '1000' }
  const child = launch(CORES.bot, [program, ...args], { env })
  try {
    await says(child, '"ready"')
    const next = mailbox.ask('next')
    const { milliseconds } = JSON.parse(prepare(bundle, redis.url, 0, 'count'))
    const first = await next
    await new Promise((resolve) => setTimeout(resolve, 500))
    return [bytes, milliseconds, first / 1000, usageOf(child.pid).rss]
  } finally {
    admin.destroy()
    await kill(child)
    await Promise.all([mailbox.stop(), redis.stop()])
  }
}
