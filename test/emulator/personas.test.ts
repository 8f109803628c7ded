import { expect, test } from 'vitest'
import type { Update } from '../../src/emulator/delivery.ts'
import type { PageEvent } from '../../src/emulator/types.ts'
import { ME, setUp } from './setup.ts'

function watched() {
  const setting = setUp()
  const updates: Update[] = []
  setting.telegram.connect((update: Update) => Promise.resolve(updates.push(update)))
  return { ...setting, updates }
}

test('whatever a person sends arrives as the Bot API has it and shows in the chat', async () => {
  const { telegram, anna, updates } = watched()
  anna.sendText('/start@yoldash_bot screen')
  anna.sendContact('+99312345678', 'Anna')
  anna.sendLocation(41.0, 28.9)
  anna.sendFile('voice', { name: 'voice.ogg', bytes: new Uint8Array(9) })
  anna.sendFile('sticker')
  anna.forward('Earn 5000 $ a month!')
  anna.sendText('about that', 1)
  await telegram.settled()
  const from = { id: anna.id, is_bot: false, first_name: 'Anna', username: 'anna', language_code: 'ru' }
  expect(updates.map(({ message }) => message)).toMatchObject([
    { message_id: 1, from, text: '/start@yoldash_bot screen', entities: [{ type: 'bot_command', offset: 0, length: 18 }] },
    { contact: { phone_number: '+99312345678', first_name: 'Anna' } },
    { location: { latitude: 41.0, longitude: 28.9 } },
    { voice: { file_id: expect.any(String), duration: 1, file_size: 9, mime_type: 'audio/ogg' } },
    { sticker: { type: 'regular', width: 512, is_animated: false } },
    { text: 'Earn 5000 $ a month!', forward_origin: { type: 'hidden_user', sender_user_name: 'Stranger' } },
    { text: 'about that', reply_to_message: { message_id: 1 } },
  ])
  expect(updates.map(({ update_id }) => update_id)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(anna.bubbles()).toMatchObject([
    { mine: true }, { contact: { first_name: 'Anna' } }, { location: { latitude: 41.0 } },
    { file: { kind: 'voice', name: 'voice.ogg', size: 9 } },
    { file: { kind: 'sticker' } }, { forwarded: true }, { replyTo: 1 },
  ])
})

test('a text that is too long for one message leaves in several', async () => {
  const { telegram, anna, updates } = watched()
  anna.sendText('a'.repeat(5000))
  await telegram.settled()
  expect(updates.map(({ message }) => message)).toMatchObject([{ text: 'a'.repeat(4096) }, { text: 'a'.repeat(904) }])
})

test('blocking and unblocking come as changes of membership', async () => {
  const { telegram, anna, updates } = watched()
  anna.block()
  anna.block()
  anna.unblock()
  anna.unblock()
  await telegram.settled()
  const bot = { ...ME, is_bot: true }
  const kicked = { user: bot, status: 'kicked', until_date: 0 }
  expect(updates).toMatchObject([
    { my_chat_member: { chat: { id: anna.id }, old_chat_member: { status: 'member' }, new_chat_member: kicked } },
    { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { user: bot, status: 'member' } } },
  ])
})

test('an edit of a text of their own and a new language reach the bot', async () => {
  const { telegram, anna, updates } = watched()
  const id = anna.sendText('/strat')
  anna.setLanguage('tk')
  anna.edit(id, '/start')
  anna.sendText('a')
  await telegram.settled()
  expect(updates.slice(1)).toMatchObject([
    { edited_message: { message_id: id, text: '/start', edit_date: expect.any(Number), entities: [{ type: 'bot_command' }] } },
    { message: { from: { language_code: 'tk' } } },
  ])
  expect(() => anna.edit(999, 'a')).toThrow('has sent no message 999')
})

test('groups and channels become known by an update from there', async () => {
  const { telegram, refused, done, updates } = watched()
  const group = { id: -1001, type: 'supergroup', title: 'Help' }
  telegram.push({ message: { message_id: 70, date: 1, chat: group, from: { id: 5, is_bot: false, first_name: 'Eve' }, text: 'a' } })
  const channel = { id: -1002, type: 'channel', title: 'News', username: 'news' }
  telegram.push({ channel_post: { message_id: 3, date: 1, chat: channel, text: 'b' } })
  await telegram.settled()
  expect(updates).toMatchObject([{ update_id: 1, message: { chat: group } }, { update_id: 2, channel_post: { text: 'b' } }])
  expect(await done('sendMessage', { chat_id: group.id, text: 'hi', reply_parameters: { message_id: 70 } }))
    .toMatchObject({ message_id: 71, chat: group })
  expect(await done('sendMessage', { chat_id: '@news', text: 'hi' })).toMatchObject({ chat: { id: -1002 } })
  expect(await refused('deleteMessage', { chat_id: group.id, message_id: 70 })).toBe("Bad Request: message can't be deleted")
  await done('leaveChat', { chat_id: group.id })
  expect(await refused('sendMessage', { chat_id: group.id, text: 'a' }))
    .toBe('Forbidden: bot is not a member of the supergroup chat')
})

test('a bot that is thrown out of a group gets 403 there', async () => {
  const { telegram, refused } = watched()
  const chat = { id: -5, type: 'group', title: 'Help' }
  telegram.push({ my_chat_member: { chat, from: { id: 5 }, date: 1, new_chat_member: { status: 'kicked' } } })
  expect(await refused('sendMessage', { chat_id: -5, text: 'a' })).toBe('Forbidden: bot was kicked from the group chat')
})

test('a pushed tap can be answered; nonsense is passed on as it is', async () => {
  const { telegram, call, updates } = watched()
  telegram.push({ callback_query: { id: 'q1', data: 'a', from: { id: 5 } } })
  expect(await call('answerCallbackQuery', { callback_query_id: 'q1' })).toMatchObject({ ok: true })
  const tap = { message: { chat: { id: 'x' } } }
  const updatesOfNobody = [{}, { message: null }, { message: { chat: 5 } }, { message: [] }, { callback_query: tap }, { update_id: 99, poll: 'x' }]
  for (const nonsense of updatesOfNobody) telegram.push(nonsense)
  await telegram.settled()
  expect(updates.slice(1)).toEqual([
    { update_id: 2 }, { update_id: 3, message: null }, { update_id: 4, message: { chat: 5 } }, { update_id: 5, message: [] },
    { update_id: 6, callback_query: tap }, { update_id: 99, poll: 'x' },
  ])
})

test('a listener hears of chats, personas and calls as they change', async () => {
  const { telegram, anna, sent } = setUp()
  const events: PageEvent[] = []
  const stop = telegram.onEvent(event => events.push(event))
  anna.sendText('a')
  await sent()
  anna.block()
  stop()
  anna.unblock()
  expect(events).toMatchObject([
    { type: 'chat', persona: anna.id, bubbles: [{ text: 'a' }] },
    { type: 'chat', persona: anna.id, bubbles: [{ text: 'a' }, { text: 'Hello' }] },
    { type: 'call', call: { number: 1, method: 'sendMessage', params: { text: 'Hello' }, answer: { ok: true, result: { text: 'Hello' } } } },
    { type: 'personas', bot: { name: 'Yoldash' }, personas: [{ id: anna.id, blocked: true, role: 'person' }] },
    { type: 'commands', persona: anna.id, commands: [] },
  ])
})

test('the list of calls keeps the last ones, refusals too, and can be cleared', async () => {
  const { telegram, call, done, anna } = setUp({ keepCalls: 3 })
  for (const text of ['1', '2', '3', '4', '5', '6', '7']) await done('sendMessage', { chat_id: anna.id, text })
  await call('sendMessage', { chat_id: anna.id })
  expect(telegram.calls().map(({ number, answer }) => [number, answer])).toEqual([
    [6, expect.objectContaining({ ok: true })], [7, expect.objectContaining({ ok: true })],
    [8, { ok: false, error_code: 400, description: 'Bad Request: message text is empty' }],
  ])
  expect(telegram.calls('getMe')).toEqual([])
  telegram.clearCalls()
  expect(telegram.calls()).toEqual([])
})

test('a persona is added once, and the list knows them all', () => {
  const { telegram, anna } = setUp()
  const staff = telegram.personas.add({ id: 900, first_name: 'Staff', role: 'staff' })
  expect(() => telegram.personas.add({ id: 900, first_name: 'Staff' })).toThrow('900')
  expect(telegram.personas.list().map(({ id }) => id)).toEqual([anna.id, 900])
  expect(telegram.personas.get(900)?.describe()).toEqual({ id: 900, first_name: 'Staff', role: 'staff', blocked: false })
  expect(staff.bubbles()).toEqual([])
})
