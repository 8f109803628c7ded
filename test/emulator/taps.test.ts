import { Bot } from 'grammy'
import { expect, test } from 'vitest'
import type { Update } from '../../src/emulator/delivery.ts'
import type { PageEvent } from '../../src/emulator/types.ts'
import { setUp, TOKEN } from './setup.ts'

const MINUTE = 60 * 1000
const keyboard = { inline_keyboard: [
  [{ text: 'A', callback_data: 'a' }, { text: 'B', callback_data: 'b' }],
  [{ text: 'Copy', copy_text: { text: '1' } }],
] }

/** With the updates that reach the bot. */
function watched() {
  const setting = setUp()
  const updates: Update[] = []
  setting.telegram.connect((update: Update) => Promise.resolve(updates.push(update)))
  return { ...setting, updates }
}

test('a tap brings the message and the data, and the answer ends the spinner once', async () => {
  const { telegram, anna, sent, done, refused, updates } = watched()
  const events: PageEvent[] = []
  const id = await sent({ reply_markup: keyboard })
  const query = anna.tap(id, { row: 0, column: 1 })
  await telegram.settled()
  expect(updates).toMatchObject([{ callback_query: {
    id: query, data: 'b', from: { id: anna.id, is_bot: false, language_code: 'ru' }, chat_instance: expect.any(String),
    message: { message_id: id, date: expect.any(Number), reply_markup: keyboard },
  } }])
  expect(telegram.unansweredTaps()).toEqual([query])
  const stop = telegram.onEvent(event => events.push(event))
  await done('answerCallbackQuery', { callback_query_id: query, text: 'Saved', show_alert: true })
  stop()
  expect(events.slice(0, 2)).toEqual([
    { type: 'answered', persona: anna.id, message: id },
    { type: 'toast', persona: anna.id, text: 'Saved', alert: true },
  ])
  expect(telegram.unansweredTaps()).toEqual([])
  expect(await refused('answerCallbackQuery', { callback_query_id: query })).toContain('query is too old')
})

test('a tap must be answered within a quarter of an hour', async () => {
  const { anna, sent, call, clock } = watched()
  const id = await sent({ reply_markup: keyboard })
  const [first, second] = [anna.tap(id, { text: 'A' }), anna.tap(id, { text: 'A' })]
  clock.pass(15 * MINUTE)
  expect(await call('answerCallbackQuery', { callback_query_id: first })).toMatchObject({ ok: true })
  clock.pass(1)
  expect(await call('answerCallbackQuery', { callback_query_id: second })).toMatchObject({ ok: false })
})

test('a toast has at most 200 characters', async () => {
  const { refused, anna, sent, call } = watched()
  const query = anna.tap(await sent({ reply_markup: keyboard }), { text: 'A' })
  expect(await refused('answerCallbackQuery', { callback_query_id: query, text: 'a'.repeat(201) }))
    .toBe('Bad Request: MESSAGE_TOO_LONG')
  expect(await call('answerCallbackQuery', { callback_query_id: query, text: 'a'.repeat(200) })).toMatchObject({ ok: true })
})

test('a tap on a message that is gone brings only its id; forged data arrives as it is', async () => {
  const { telegram, anna, sent, done, updates } = watched()
  const id = await sent({ reply_markup: keyboard })
  await done('deleteMessage', { chat_id: anna.id, message_id: id })
  anna.tap(id, { data: 'forged' })
  await telegram.settled()
  const message = { message_id: id, date: 0, chat: { id: anna.id } }
  expect(updates).toMatchObject([{ callback_query: { data: 'forged', message } }])
  expect(updates[0]).not.toHaveProperty('callback_query.message.text')
})

test('a button without data cannot be tapped', async () => {
  const { anna, sent } = watched()
  const id = await sent({ reply_markup: keyboard })
  expect(() => anna.tap(id, { text: 'Copy' })).toThrow('no such button')
  expect(() => anna.tap(id, { row: 5, column: 0 })).toThrow('no such button')
})

test('a grammY bot talks with a person without a network', async () => {
  const { telegram, anna } = setUp()
  const bot = new Bot(TOKEN, { client: { fetch: telegram.fetch } })
  bot.command('start', ctx => ctx.reply('Choose', { reply_markup: keyboard }))
  bot.callbackQuery('a', async ctx => {
    await Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText('Done')])
  })
  await bot.init()
  telegram.connect(bot.handleUpdate.bind(bot))
  anna.sendText('/start screen')
  await telegram.settled()
  const screen = anna.lastFromBot()
  anna.tap(screen?.id ?? 0, { text: 'A' })
  await telegram.settled()
  expect(anna.bubbles()).toMatchObject([
    { text: '/start screen', entities: [{ type: 'bot_command', offset: 0, length: 6 }] },
    { id: screen?.id, text: 'Done', edited: true },
  ])
  expect(telegram.unansweredTaps()).toEqual([])
  expect(telegram.calls().map(({ method }) => method)).toEqual(['getMe', 'sendMessage', 'answerCallbackQuery', 'editMessageText'])
})

test('what the bot throws comes out of settled(), and the next update still arrives', async () => {
  const { telegram, anna } = setUp()
  let arrived = 0
  telegram.connect(() => ++arrived === 1 ? Promise.reject(new Error('a bug')) : Promise.resolve())
  anna.sendText('a')
  await expect(telegram.settled()).rejects.toThrow('a bug')
  anna.sendText('b')
  await telegram.settled()
  expect(arrived).toBe(2)
})

test('the bot gets its own copy of an update, as over a wire', async () => {
  const { telegram, anna } = setUp()
  telegram.connect((update: { message: { text: string } }) => {
    update.message.text = 'changed'
    return Promise.resolve()
  })
  anna.sendText('mine')
  await telegram.settled()
  expect(anna.bubbles()).toMatchObject([{ text: 'mine' }])
})
