import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram } from '../../src/emulator/telegram.ts'
import { createLog } from '../../src/log.ts'
import { openLevel } from '../../src/store/level.ts'
import { openRedis } from '../../src/store/redis.ts'
import { content } from '../bot/world.ts'
import { freePort, TOKEN } from '../system/process.ts'
import { startFront, type Front, type Mischief } from './front.ts'

const SECRET = 'a secret of at least thirty-two characters'

/** A Telegram with its HTTP door open. */
async function openTelegram() {
  const telegram = createTelegram({ token: TOKEN, bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }, keepCalls: Infinity, retryWait: () => 10 })
  const server = createServer(telegram)
  return { telegram, server, root: await server.listen() }
}

/** The configuration that the environment gives. */
export function configOf(env: Readonly<Record<string, string>>) {
  const config = readConfig({ BOT_TOKEN: TOKEN, SECRET, ...env })
  if ('mistakes' in config) throw new Error(config.mistakes.join())
  return config
}

/** The whole app in this process, polling a Telegram that it reaches by HTTP. */
export async function openApp() {
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  const { telegram, server, root } = await openTelegram()
  const lines: string[] = []
  const app = await startApp(configOf({ BOT_API_ROOT: root }), content, await openLevel(folder), createLog('debug', { write: (line) => lines.push(line) }))
  return {
    telegram,
    app,
    /** The lines of the log. */
    lines,
    async end(): Promise<void> {
      telegram.faults.clear()
      telegram.close()
      // What hangs on purpose is cut off: the app would wait for it.
      await Promise.all([app.stop(), server.close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Several replicas in this process on one Redis, behind one address to which a Telegram delivers. */
export async function openReplicas({ redisUrl, replicas, mischief }: { readonly redisUrl: string; readonly replicas: number; readonly mischief?: Mischief }) {
  const { telegram, server, root } = await openTelegram()
  const ports = await Promise.all(Array.from({ length: replicas }, freePort))
  const front: Front = await startFront(ports, mischief)
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => lines.push(line) })
  const hook = { WEBHOOK_URL: `${front.url}/hook`, WEBHOOK_SECRET: 'a-secret-for-the-webhook' }
  const apps = await Promise.all(
    ports.map(async (port) => startApp(configOf({ ...hook, BOT_API_ROOT: root, PORT: String(port), REDIS_URL: redisUrl }), content, await openRedis(redisUrl, { deadline: 10_000 }), log)),
  )
  await Promise.all(apps.map(({ ready }) => ready))
  return {
    telegram,
    front,
    lines,
    /** Ends all of it; what was counted is in the store then. */
    async end(): Promise<void> {
      telegram.close()
      await front.close()
      await Promise.all(apps.map(({ stop }) => stop()))
      await server.close()
    },
  }
}
