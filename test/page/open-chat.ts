import { fileURLToPath } from 'node:url'
import { Bot } from 'grammy'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram } from '../../src/emulator/telegram.ts'

const PAGE = fileURLToPath(new URL('../../src/emulator/page', import.meta.url))
const TOKEN = '1:a-token-for-tests-only-not-a-real-one'

/** The one person in a chat without our bot. */
export const ANNA = 2

/** The chat page over a Telegram in which a test itself is the bot. */
export async function openChat() {
  const telegram = createTelegram({ token: TOKEN, bot: { id: 1, first_name: 'Yoldash', username: 'yoldash_bot' } })
  telegram.personas.add({ id: ANNA, first_name: 'Anna', started: true })
  const server = createServer(telegram, { page: PAGE })
  return {
    bot: new Bot(TOKEN, { client: { fetch: telegram.fetch } }),
    root: await server.listen(),
    stop: async () => {
      telegram.close()
      await server.close()
    },
  }
}
