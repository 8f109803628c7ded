import { Bot, GrammyError, HttpError } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import { createServer } from '../../src/emulator/server.ts'
import { setUp, TOKEN, until } from './setup.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Both ways by which a bot can reach the emulator. */
const DOORS = ['fetch', 'http'] as const

async function prepare(door: typeof DOORS[number], timeoutSeconds = 500) {
  const setting = setUp()
  const server = createServer(setting.telegram)
  closing.push(server.close)
  const way = door === 'fetch' ? { fetch: setting.telegram.fetch } : { apiRoot: await server.listen() }
  const bot = new Bot(TOKEN, { client: { ...way, timeoutSeconds } })
  /** The message, or the error. */
  const send = (): Promise<unknown> => bot.api.sendMessage(setting.anna.id, 'a').catch((error: unknown) => error)
  return { ...setting, bot, send }
}

test.each(DOORS)('errors of Telegram on demand, by %s: the call does not happen', async door => {
  const { telegram, anna, send } = await prepare(door)
  telegram.faults.next({ answer: 429, retryAfter: 7 })
  telegram.faults.next({ answer: 502 })
  telegram.faults.next({ answer: 401 })
  telegram.faults.next({ answer: 409 })
  telegram.faults.next({ answer: 400, description: 'Bad Request: TOPIC_CLOSED' })
  expect(await send())
    .toMatchObject({ error_code: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } })
  expect(await send()).toMatchObject({ error_code: 502, description: 'Bad Gateway' })
  expect(await send()).toMatchObject({ error_code: 401, description: 'Unauthorized' })
  expect(await send()).toMatchObject({ error_code: 409 })
  const last = await send()
  expect(last).toBeInstanceOf(GrammyError)
  expect(last).toMatchObject({ description: 'Bad Request: TOPIC_CLOSED' })
  expect(anna.bubbles()).toEqual([])
  expect(telegram.calls()).toHaveLength(5)
  expect(await send()).toMatchObject({ text: 'a' })
})

test.each(DOORS)('a connection breaks before Telegram has the call, or after it has done it, by %s', async door => {
  const { telegram, anna, send } = await prepare(door)
  telegram.faults.next({ reset: 'before' })
  expect(await send()).toBeInstanceOf(HttpError)
  expect([anna.bubbles().length, telegram.calls().length]).toEqual([0, 0])
  telegram.faults.next({ reset: 'after' })
  expect(await send()).toMatchObject({ error: { code: 'ECONNRESET' } })
  expect([anna.bubbles().length, telegram.calls().length]).toEqual([1, 1])
})

test.each(DOORS)('a call hangs until the bot gives up, undone or done, by %s', async door => {
  const { telegram, anna, send } = await prepare(door, 0.1)
  telegram.faults.next({ hang: 'before' })
  expect(await send()).toBeInstanceOf(HttpError)
  expect([anna.bubbles().length, telegram.calls().length]).toEqual([0, 0])
  telegram.faults.next({ hang: 'after' })
  expect(await send()).toBeInstanceOf(HttpError)
  await until(() => anna.bubbles().length === 1)
})

test.each(DOORS)('an answer breaks off, a call is slow, by %s', async door => {
  const { telegram, anna, send } = await prepare(door)
  telegram.faults.next({ truncated: true })
  expect(await send()).toBeInstanceOf(HttpError)
  expect(anna.bubbles()).toHaveLength(1)
  telegram.faults.next({ delay: 30 })
  const before = performance.now()
  expect(await send()).toMatchObject({ text: 'a' })
  // Timers may be a little early, never this much.
  expect(performance.now() - before).toBeGreaterThan(25)
})

test('a fault hits the method, the chat and the number of calls that it names', async () => {
  const { telegram, anna, call } = setUp()
  const berdi = telegram.personas.add({ first_name: 'Berdi', started: true })
  const oks = async (method: 'sendMessage' | 'sendChatAction', chat_id: number, times: number): Promise<readonly boolean[]> => {
    const more = method === 'sendMessage' ? { text: 'a' } : { action: 'typing' }
    const answers: boolean[] = []
    for (let i = 0; i < times; i++) answers.push((await call(method, { chat_id, ...more })).ok)
    return answers
  }
  telegram.faults.next({ answer: 500 }, { method: 'sendMessage', chat: anna.id }, 2)
  expect(await oks('sendChatAction', anna.id, 1)).toEqual([true])
  expect(await oks('sendMessage', berdi.id, 1)).toEqual([true])
  expect(await oks('sendMessage', anna.id, 3)).toEqual([false, false, true])
  const end = telegram.faults.always({ answer: 500 }, { chat: berdi.id })
  expect(await oks('sendMessage', berdi.id, 3)).toEqual([false, false, false])
  end()
  expect(await oks('sendMessage', berdi.id, 1)).toEqual([true])
  telegram.faults.always({ answer: 500 })
  expect(await call('getUpdates')).toMatchObject({ ok: true })
  telegram.faults.next({ answer: 409 }, { method: 'getUpdates' })
  expect(await call('getUpdates')).toMatchObject({ error_code: 409 })
  telegram.faults.clear()
  expect(await oks('sendMessage', berdi.id, 1)).toEqual([true])
})

test('limits: so many messages in a window, for all chats and for each; a breach closes it for the flood wait', async () => {
  const { telegram, anna, call, clock } = setUp({ limits: { overall: { count: 3, ms: 1000, floodWait: 4 } } })
  const berdi = telegram.personas.add({ first_name: 'Berdi', started: true })
  const send = async (chat_id: number): Promise<unknown> => {
    const answer = await call('sendMessage', { chat_id, text: 'a' })
    return answer.ok ? 'ok' : answer.parameters?.retry_after
  }
  expect([await send(anna.id), await send(berdi.id), await send(anna.id), await send(anna.id)]).toEqual(['ok', 'ok', 'ok', 4])
  clock.pass(1500)
  expect([await send(berdi.id), (await call('sendChatAction', { chat_id: anna.id, action: 'typing' })).ok]).toEqual([3, true])
  clock.pass(2500)
  expect([await send(berdi.id), await send(berdi.id)]).toEqual(['ok', 'ok'])
  telegram.limits.set({ perChat: { count: 1, ms: 1000, floodWait: 1 } })
  expect([await send(anna.id), await send(anna.id), await send(berdi.id)]).toEqual(['ok', 1, 'ok'])
  clock.pass(1000)
  expect(await send(anna.id)).toBe('ok')
  clock.pass(999)
  expect(await call('sendMessage', { chat_id: anna.id, text: 'a' })).toEqual({
    ok: false, error_code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 },
  })
  telegram.limits.set({})
  expect([await send(anna.id), await send(anna.id)]).toEqual(['ok', 'ok'])
})

test('the window slides: what is old no longer counts', async () => {
  const { anna, call, clock } = setUp({ limits: { overall: { count: 2, ms: 1000, floodWait: 9 } } })
  const send = async (): Promise<boolean> => (await call('sendMessage', { chat_id: anna.id, text: 'a' })).ok
  const oks: boolean[] = []
  for (const pass of [0, 600, 400, 600, 399]) {
    clock.pass(pass)
    oks.push(await send())
  }
  expect(oks).toEqual([true, true, true, true, false])
})
