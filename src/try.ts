import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp, type App } from './app.ts'
import { readConfig } from './config.ts'
import { contentHere } from './content/content-files.ts'
import { openContent } from './content/content.ts'
import { createServer } from './emulator/server.ts'
import { createTelegram } from './emulator/telegram.ts'
import { createLog } from './log.ts'
import { openStore } from './store/open.ts'

/** The token of the emulator: it opens nothing but the emulator. */
const TOKEN = '1:the_emulator_takes_this_and_nothing_else'
const BOT = { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }
const PEOPLE = [
  { id: 11, first_name: 'Aýna', language_code: 'tk', role: 'person' },
  { id: 12, first_name: 'Рустам', language_code: 'ru', role: 'person' },
  { id: 13, first_name: 'Nilufar', language_code: 'uz', role: 'person' },
  { id: 21, first_name: 'Maya', language_code: 'en', role: 'staff' },
  { id: 22, first_name: 'Bek', language_code: 'ru', role: 'staff' },
] as const
const DEFAULT_PORT = 8080
const EX_CONFIG = 78
const CODE = new URL('.', import.meta.url)

if (process.env['BOT_TOKEN']?.trim()) refuse('BOT_TOKEN is set: the try-out has a Telegram of its own and never takes a real token. Use npm start.')
else await start()

/** The same bot as in main.ts, on an emulated Telegram, with a chat page in the browser. Everything is gone when it ends. */
async function start(): Promise<void> {
  const telegram = createTelegram({ token: TOKEN, bot: BOT })
  for (const person of PEOPLE) telegram.personas.add(person)
  const server = createServer(telegram, { page: join('src', 'emulator', 'page') })
  const cleanUp = async () => {
    await server.close()
    // The store may be about to write its first files: a folder that was not empty after all is tried again.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  let stop: App['stop'] = async () => {}
  // Heard before there is a folder: from then on there is something to clean up.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(stop, cleanUp))
  const folder = mkdtempSync(join(tmpdir(), 'yoldash-'))
  const root = await listen(server)
  const staff = PEOPLE.filter((it) => it.role === 'staff').map((it, at) => `${it.id}:${at === 0 ? 'admin' : 'approver'}`)
  // Of the environment only what shows on the screens or says how messages are sent: the try-out keeps to its own Telegram, folder and page.
  const { BRAND, DEFAULT_LOCALE, TIME_ZONE, RATE, APPROVAL, LINKS, LOG_LEVEL = 'warn' } = process.env
  const ours = { STAFF: staff.join(','), BOT_TOKEN: TOKEN, BOT_API_ROOT: root, DATA_DIR: folder }
  const config = readConfig({ BRAND, DEFAULT_LOCALE, TIME_ZONE, RATE, APPROVAL, LINKS, LOG_LEVEL, ...ours })
  try {
    if ('mistakes' in config) throw new Error(`The configuration needs attention:\n${config.mistakes.map((it) => `  ${it}`).join('\n')}`)
    const content = await openContent(contentHere(CODE, config.defaultLocale))
    const app = await startApp(config, content, await openStore(config), createLog(config.logLevel))
    stop = app.stop
    await app.ready
    process.stdout.write(`${config.brand} is ready to try: open ${root} in a browser. Ctrl+C ends it.\n`)
  } catch (error) {
    await cleanUp()
    refuse(error instanceof Error ? error.message : 'The try-out did not start')
  }
}

/** The port asked for, or 8080; when that one is taken, any free one, since nobody has promised the address to anybody. */
async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  const asked = Number(process.env['PORT'] ?? DEFAULT_PORT)
  try {
    return await server.listen(asked)
  } catch {
    return server.listen(0)
  }
}

async function leave(stop: App['stop'], cleanUp: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(0), 10_000).unref()
  await stop()
  await cleanUp()
  process.exit(0)
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = EX_CONFIG
}
