import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram, type Telegram } from '../../src/emulator/telegram.ts'
import { bundle, freePort, temporaryFolder, TOKEN, until } from '../system/process.ts'

export const HOOK_SECRET = 'a-secret-for-the-webhook'

/** A call that reached Telegram, and when. */
export interface Seen {
  /** Whether it has come, or is done as well. */
  readonly is: 'come' | 'done'
  readonly method: string
  readonly chat: number | undefined
  readonly at: number
}

export interface RealBotOptions {
  /** Without it, updates are polled for. */
  readonly webhook?: boolean
  readonly redisUrl?: string
  /** Milliseconds until Telegram answers a call. */
  readonly latency?: number
  /** Flags of Node besides those that it ships with. */
  readonly flags?: readonly string[]
}

/** The bot as it is shipped, in a process of its own, on a Telegram of this process. */
export interface RealBot {
  readonly telegram: Telegram
  readonly port: number
  readonly child: ChildProcess
  readonly output: () => string
  /** Tells of each call that reaches Telegram. */
  readonly watch: (listener: (seen: Seen) => void) => void
  /** Bytes on the heap after cleaning up, and bytes of the whole process. */
  readonly memory: () => Promise<{ readonly heap: number; readonly rss: number }>
  /** One figure of `/metrics`. */
  readonly metric: (name: string) => Promise<number>
  /** Whether it says that its store answers. */
  readonly hasStore: () => Promise<boolean>
  readonly end: () => Promise<void>
}

export async function startRealBot({ webhook = true, redisUrl, latency = 0, flags = [] }: RealBotOptions = {}): Promise<RealBot> {
  const [built, port, folder] = [await bundle(), await freePort(), temporaryFolder()]
  const telegram = createTelegram({ token: TOKEN, bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }, keepCalls: 100 })
  const server = createServer({ ...telegram, request: (request) => watched(request) })
  const root = await server.listen()
  let tell: ((seen: Seen) => void) | undefined

  async function watched(request: Parameters<Telegram['request']>[0]): ReturnType<Telegram['request']> {
    const method = /\/bot[^/]+\/(\w+)/.exec(request.path)?.[1] ?? ''
    if (method === 'getUpdates') return telegram.request(request)
    const chat = chatIn(String(request.body))
    tell?.({ is: 'come', method, chat, at: performance.now() })
    if (latency > 0) await new Promise((done) => setTimeout(done, latency))
    const reply = await telegram.request(request)
    tell?.({ is: 'done', method, chat, at: performance.now() })
    return reply
  }

  const env = {
    PATH: process.env['PATH'] ?? '', BOT_TOKEN: TOKEN, SECRET: 'a secret of at least thirty-two characters', BOT_API_ROOT: root, PORT: String(port),
    ...(webhook && { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: HOOK_SECRET }),
    ...(redisUrl === undefined ? { DATA_DIR: folder } : { REDIS_URL: redisUrl }),
  }
  const options = [...nodeFlags(), ...flags, '--expose-gc', '--import', resolve('test/lab/memory-probe.mjs')]
  const child = spawn(process.execPath, [...options, resolve(join(built, 'main.js'))], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let told: (() => void) | undefined
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
    told?.()
  })
  await until(() => {
    if (child.exitCode !== null) throw new Error(`the bot did not start:\n${output}${errors}`)
    return output.includes('"ready"')
  })

  return {
    telegram,
    port,
    child,
    output: () => output + errors,
    watch: (listener) => void (tell = listener),
    memory: () =>
      new Promise((done) => {
        errors = ''
        told = () => {
          const [, heap, rss] = /memory (\d+) (\d+)\n/.exec(errors) ?? []
          if (rss !== undefined) done({ heap: Number(heap), rss: Number(rss) })
        }
        child.kill('SIGUSR2')
      }),
    async metric(name) {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
    },
    async hasStore() {
      const health: { readonly store: boolean } = JSON.parse(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text())
      return health.store
    },
    async end() {
      telegram.close()
      const ended = new Promise((done) => child.once('close', done))
      child.kill('SIGKILL')
      await ended
      await server.close()
      for (const path of [built, folder]) rmSync(path, { recursive: true, force: true })
    },
  }
}

function chatIn(body: string): number | undefined {
  const found = /"chat_id":"?(-?\d+)/.exec(body)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** As `npm start` and the image give them. */
function nodeFlags(): string[] {
  const { scripts }: { readonly scripts: { readonly start: string } } = JSON.parse(readFileSync('package.json', 'utf8'))
  return scripts.start.match(/--\S+/g) ?? []
}
