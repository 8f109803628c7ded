import { expect, test } from 'vitest'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram } from '../../src/emulator/telegram.ts'
import { startApp } from '../../src/app.ts'
import { createLog } from '../../src/log.ts'
import { openLevel } from '../../src/store/level.ts'
import { content } from '../bot/world.ts'
import { freePort, temporaryFolder, TOKEN, until } from '../system/process.ts'
import { configOf } from './app.ts'

const HOOK_SECRET = 'a-secret-for-the-webhook'

test('what is delivered before Telegram can be reached is asked for again, and answered then', async () => {
  const [port, apiPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}/hook`
  const config = configOf({ BOT_API_ROOT: `http://127.0.0.1:${apiPort}`, WEBHOOK_URL: url, WEBHOOK_SECRET: HOOK_SECRET, PORT: String(port) })
  const lines: string[] = []
  const app = await startApp(config, content, await openLevel(temporaryFolder()), createLog('debug', { write: (line) => lines.push(line) }))
  await until(() => lines.some((line) => line.includes('"connect"')))
  const telegram = createTelegram({ token: TOKEN, bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' }, retryWait: () => 50 })
  const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
  const early = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': HOOK_SECRET },
    body: JSON.stringify({ update_id: 1, message: { message_id: 1, date: 1, chat: { id: anna.id, type: 'private' }, from: { id: anna.id, is_bot: false, first_name: 'Anna' }, text: '/menu' } }),
  })
  expect(early.status).toBe(503)
  // Telegram keeps it, and there is Telegram now.
  anna.sendText('/menu')
  const server = createServer(telegram)
  await server.listen(apiPort)
  await app.ready
  await until(() => anna.lastFromBot())
  telegram.close()
  await Promise.all([app.stop(), server.close()])
})

test('whoever ends it before Telegram can be reached does not wait', async () => {
  const config = configOf({ BOT_API_ROOT: `http://127.0.0.1:${await freePort()}` })
  const app = await startApp(config, content, await openLevel(temporaryFolder()), createLog('silent'))
  await app.stop()
})
