import { expect, test } from 'vitest'
import { startApp } from '../../src/app.ts'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram } from '../../src/emulator/telegram.ts'
import { createLog } from '../../src/log.ts'
import { openLevel } from '../../src/store/level.ts'
import { content } from '../bot/world.ts'
import { freePort, temporaryFolder, TOKEN, until } from '../system/process.ts'
import { configOf } from './app.ts'

const HOOK_SECRET = 'a-secret-for-the-webhook'

test('a tap is answered in the answer to the delivery that brought it, and by no call; so is one that comes again', async () => {
  const telegram = createTelegram({ token: TOKEN, bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' } })
  const server = createServer(telegram)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/hook`
  const config = configOf({ BOT_API_ROOT: await server.listen(), WEBHOOK_URL: url, WEBHOOK_SECRET: HOOK_SECRET, PORT: String(port) })
  const app = await startApp(config, content, await openLevel(temporaryFolder()), createLog('silent'))
  await app.ready
  const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
  anna.sendText('/menu')
  const menu = await until(() => anna.lastFromBot())
  const chat = { id: anna.id, type: 'private', first_name: 'Anna' }
  const message = { message_id: menu.id, date: 1, chat, from: { id: 1, is_bot: true, first_name: 'Yoldash' }, text: menu.text, reply_markup: { inline_keyboard: [[{ text: 'Help', callback_data: 'en:help' }, { text: 'Close', callback_data: 'en:close' }]] } }
  const tap = { id: '77', from: { id: anna.id, is_bot: false, first_name: 'Anna' }, chat_instance: '1', data: 'en:help', message }
  const deliver = async (update_id: number) => {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': HOOK_SECRET }
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ update_id, callback_query: tap }) })
    return answer.json()
  }
  for (const update of [9_001, 9_001, 9_002]) expect(await deliver(update)).toEqual({ callback_query_id: '77', method: 'answerCallbackQuery' })
  await until(() => telegram.calls('editMessageText').length === 2)
  expect(telegram.calls('answerCallbackQuery')).toEqual([])
  telegram.close()
  await Promise.all([app.stop(), server.close()])
})
