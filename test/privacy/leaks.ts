import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { languageName } from '../../src/bot/language.ts'
import { createPseudonym } from '../../src/crypto/pseudonym.ts'
import type { PersonaDoor } from '../../src/emulator/persona.ts'
import type { Telegram } from '../../src/emulator/telegram.ts'
import { createRandom } from '../lab/chaos.ts'
import { startRedis } from '../redis-server.ts'
import { freePort, openTelegram, start, TOKEN, type Running, until } from '../system/process.ts'
import { CANARIES, findSecrets, FIRST_ID, type Place } from './canary.ts'
import { addPeople, interact } from './interactions.ts'
import { troubleRedis, troubleTelegram } from './trouble.ts'

const PASSWORD = 'Zkpassword0of0the0store'
const SECRETS = {
  token: TOKEN.slice(2),
  secret: 'Zk-secret-of-the-bot-32-characters-long',
  'webhook secret': 'Zk-secret-of-the-webhook',
  password: PASSWORD,
}

export interface LeakOptions {
  /** The bundle of the bot. */
  readonly file: string
  readonly interactions: number
  readonly people: number
  readonly seed: number
  /** Waves of interactions between two troubles of the store, and between two deaths of the bot. */
  readonly storeTrouble: number
  readonly death: number
  /** Longest wait for a wave of interactions, in milliseconds: those who hang are left behind. */
  readonly patience: number
}

/** People do everything while everything fails; then every place where something could remain is searched. Gives what was found, and figures. */
export async function hunt(kind: 'redis' | 'folder', { file, interactions, people: count, seed, storeTrouble, death, patience }: LeakOptions) {
  const random = createRandom(seed)
  const { telegram, root, close } = await openTelegram()
  const redis = kind === 'redis' ? await startRedis({ password: PASSWORD, args: ['--appendonly', 'yes', '--rdbcompression', 'no'] }) : undefined
  const folder = redis ? await folderOf(redis) : await mkdtemp(join(tmpdir(), 'yoldash-test-'))
  const port = await freePort()
  const env = {
    BOT_TOKEN: TOKEN,
    BOT_API_ROOT: root,
    SECRET: SECRETS.secret,
    LOG_LEVEL: 'debug',
    PORT: String(port),
    STAFF: `${FIRST_ID}:admin@Office,${FIRST_ID + 1}:author@Office`,
    // One by webhook, the other by polling.
    ...(redis ? { REDIS_URL: redis.url, WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: SECRETS['webhook secret'] } : { DATA_DIR: folder }),
  }
  const heard: string[] = []
  let bot = await begin()
  let ends = 0
  const [stays, ...people] = addPeople(telegram, count + 1).toReversed()
  if (stays) await subscribe(telegram, stays)

  async function begin(): Promise<Running> {
    const begun = start(file, env)
    await begun.says('"ready"')
    return begun
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    bot.child.kill(signal)
    const code = await bot.ended
    heard.push(bot.output())
    return code
  }

  async function look(): Promise<void> {
    for (const path of ['metrics', 'healthz']) {
      const answer = await fetch(`http://127.0.0.1:${port}/${path}`)
      heard.push(`${path}: ${await answer.text()}`)
    }
  }

  async function wave(): Promise<void> {
    for (const person of people) interact(telegram, person, random)
    await Promise.race([telegram.settled(), new Promise((resolve) => setTimeout(resolve, patience))])
  }

  const waves = Math.ceil(interactions / count)
  for (let turn = 0; turn < waves; turn += 1) {
    for (let faults = 0; faults < 2; faults += 1) troubleTelegram(telegram, turn * 2 + faults, random)
    if (redis && turn % storeTrouble === storeTrouble - 1) await troubleRedis(redis, Math.floor(turn / storeTrouble), wave)
    else await wave()
    if (turn % death === death - 1) {
      await look()
      await end('SIGKILL')
      ends += 1
      bot = await begin()
    }
  }
  telegram.faults.clear()
  await telegram.settled()
  await look()
  const code = await end('SIGTERM')
  const failures = heard.join('').match(/"level":"error"/g)?.length ?? 0
  const places: Place[] = [{ where: 'stdout, stderr, metrics', bytes: Buffer.from(heard.join('\n')) }]
  if (redis) {
    await redis.admin('SAVE')
    places.push({ where: 'keys', bytes: Buffer.from(String(await redis.admin('KEYS', '*'))) })
  }
  places.push(...filesIn(folder))
  if (!redis) places.push(await entriesIn(folder))
  const sealed = [...new Set(telegram.calls().flatMap(({ params }) => [...JSON.stringify(params).matchAll(/\.[\w<>~=-]([\w-]{32,62})/g)].map(([, seal = '']) => seal)))]
  // The answers of people, as their buttons carried them: whoever has one and the secret can read it.
  const answers = Object.fromEntries(sealed.filter((_, at) => at % Math.ceil(sealed.length / 200) === 0).map((data, at) => [`answers ${at}`, data]))
  const found = { canaries: findSecrets(places, CANARIES), secrets: findSecrets(places, SECRETS), answers: findSecrets(places, answers) }
  const figures = {
    kind, seed, interactions: waves * count, sealed: sealed.length, calls: telegram.calls().length, failures, deaths: ends,
    places: places.length, bytes: places.reduce((sum, { bytes }) => sum + bytes.length, 0),
  }
  await redis?.stop()
  await close()
  if (!redis) await rm(folder, { recursive: true, force: true })
  return { found, figures, code, kept: stays !== undefined && isKept(stays, places) }
}

/**
 * Somebody chooses a language and subscribes, before anything fails, and does nothing else. On a busy machine the store may take too long for
 * the bot: then the second /start asks for the language once more, and the bot offers to try again with the subscription.
 */
async function subscribe(telegram: Telegram, person: PersonaDoor): Promise<void> {
  await taps(telegram, person, '/start', ['language:ru'], 'start:offer-check')
  await taps(telegram, person, '/start', ['language:ru'], 'start:offer-check')
  await taps(telegram, person, '/subscribe', ['subscribe', 'messages'], 'zones')
}

/** Sends a command and taps, on its answer, what leads on, until a button to `goal` is there. */
async function taps(telegram: Telegram, person: PersonaDoor, command: string, ways: readonly string[], goal: string): Promise<void> {
  person.sendText(command)
  for (;;) {
    const { id, data } = await until(() => {
      const newest = person.bubbles().at(-1)
      const shown = newest?.buttons.flat().flatMap((button) => button.data ?? []) ?? []
      const next = [goal, ...ways].flatMap((place) => shown.filter((it) => it.endsWith(`:${place}`)))[0]
      return newest && next !== undefined && { id: newest.id, data: next }
    })
    if (data.endsWith(`:${goal}`)) return
    person.tap(id, { data })
    await until(() => telegram.unansweredTaps().length === 0)
  }
}

/** Says whether who stayed is kept under the names that are none: without that, nothing would have been there to be found. */
function isKept(person: PersonaDoor, places: readonly Place[]): boolean {
  const [language, subscription] = (['language', 'subscriber'] as const).map((use) => createPseudonym(SECRETS.secret, use)(person.id))
  // Redis keeps the first characters of a subscriber's name apart from the rest.
  return [languageName(language ?? ''), (subscription ?? '').slice(2)].every((name) => places.some(({ bytes }) => bytes.includes(name)))
}

async function folderOf(redis: { readonly admin: (...command: string[]) => Promise<unknown> }): Promise<string> {
  return /"(\/[^"]+)"/.exec(JSON.stringify(await redis.admin('CONFIG', 'GET', 'dir')))?.[1] ?? ''
}

/** Every file below a folder. */
export function filesIn(folder: string): readonly Place[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap(({ name, parentPath }) => {
    try {
      return [{ where: name, bytes: readFileSync(join(parentPath, name)) }]
    } catch (error) {
      // Was put aside meanwhile.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    }
  })
}

/** What the embedded store holds, one after the other: its files are packed. */
async function entriesIn(folder: string): Promise<Place> {
  const db = new ClassicLevel(folder)
  const all = await db.iterator().all()
  await db.close()
  return { where: 'entries', bytes: Buffer.from(all.flat().join('\n')) }
}
