import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram } from '../../src/emulator/telegram.ts'
import { createLog } from '../../src/log.ts'
import { openLevel } from '../../src/store/level.ts'
import { content } from '../bot/world.ts'
import { freePort, TOKEN } from '../system/process.ts'

export const HOOK_SECRET = 'a-secret-for-the-webhook'

/** The whole app in this process, on a Telegram that it reaches by HTTP. */
export async function openApp({ webhook = false }: { readonly webhook?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  const telegram = createTelegram({ token: TOKEN, bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }, keepCalls: Infinity })
  const server = createServer(telegram)
  const root = await server.listen()
  const port = await freePort()
  const hook = { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: HOOK_SECRET, PORT: String(port) }
  const config = readConfig({ BOT_TOKEN: TOKEN, BOT_API_ROOT: root, SECRET: 'a secret of at least thirty-two characters', ...(webhook && hook) })
  if ('mistakes' in config) throw new Error(config.mistakes.join())
  const lines: string[] = []
  const app = await startApp(config, content, await openLevel(folder), createLog('debug', { write: (line) => lines.push(line) }))
  return {
    telegram,
    app,
    port,
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
