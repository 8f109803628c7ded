import { expect, test } from 'vitest'
import type { Message } from '../../src/emulator/bot-api.ts'
import { ME, setUp } from './setup.ts'

const HOUR = 60 * 60 * 1000
const [next, copy] = [{ text: 'A', callback_data: 'a' }, { text: 'B', copy_text: { text: '+99312' } }]
const keyboard = { inline_keyboard: [[next], [], [copy, { text: 'C', url: 'https://a.tm' }]] }

test('a sent message comes back as the Bot API has it, and the person sees it', async () => {
  const { done, anna, clock } = setUp()
  const asked = anna.sendText('Is there help?')
  expect(await done<Message>('sendMessage', {
    chat_id: anna.id, text: '<b>Yes</b>', parse_mode: 'HTML', reply_markup: keyboard, protect_content: true,
    disable_notification: true, reply_parameters: { message_id: asked }, link_preview_options: { is_disabled: true },
  })).toMatchObject({
    message_id: asked + 1,
    from: { ...ME, is_bot: true },
    chat: { id: anna.id, type: 'private', first_name: 'Anna', username: 'anna' },
    date: clock.now() / 1000,
    text: 'Yes',
    entities: [{ type: 'bold', offset: 0, length: 3 }],
    has_protected_content: true,
    link_preview_options: { is_disabled: true },
    reply_to_message: { message_id: asked, text: 'Is there help?' },
    reply_markup: { inline_keyboard: [[next], [copy, { text: 'C', url: 'https://a.tm/' }]] },
  })
  expect(anna.bubbles()).toEqual([
    {
      id: asked, mine: true, at: clock.now(), edited: false, text: 'Is there help?', entities: [], buttons: [],
      protected: false, silent: false, forwarded: false,
    },
    {
      id: asked + 1, mine: false, at: clock.now(), edited: false, text: 'Yes',
      entities: [{ type: 'bold', offset: 0, length: 3 }],
      buttons: [[{ text: 'A', data: 'a' }], [{ text: 'B', copy: '+99312' }, { text: 'C', url: 'https://a.tm/' }]],
      protected: true, silent: true, replyTo: asked, forwarded: false,
    },
  ])
})

test('message ids are shared between chats', async () => {
  const { telegram, anna, sent } = setUp()
  const berdi = telegram.personas.add({ first_name: 'Berdi' })
  const first = await sent()
  expect([berdi.sendText('a'), anna.sendText('b'), await sent()]).toEqual([first + 1, first + 2, first + 3])
})

test('an edit changes text and keyboard in place; without a keyboard the old one goes', async () => {
  const { done, anna, sent } = setUp()
  const id = await sent({ reply_markup: keyboard })
  await sent()
  expect(await done('editMessageText', { chat_id: anna.id, message_id: id, text: 'New' }))
    .toMatchObject({ message_id: id, text: 'New', edit_date: expect.any(Number) })
  expect(anna.bubbles()[0]).toMatchObject({ id, text: 'New', edited: true, buttons: [] })
})

test('a new keyboard alone does not show as edited', async () => {
  const { done, anna, sent } = setUp()
  const id = await sent()
  await done('editMessageReplyMarkup', { chat_id: anna.id, message_id: id, reply_markup: keyboard })
  expect(anna.bubbles()[0]).toMatchObject({ edited: false, buttons: [[{ data: 'a' }], [{}, {}]] })
})

test('an edit that changes nothing is refused, however the same thing is written', async () => {
  const { call, refused, anna, sent } = setUp()
  const id = await sent({ text: '<b>a</b> b', parse_mode: 'HTML', reply_markup: keyboard })
  const words = 'Bad Request: message is not modified: specified new message content and reply markup ' +
    'are exactly the same as a current content and reply markup of the message'
  const rows = keyboard.inline_keyboard.filter(row => row.length > 0)
  const same = { chat_id: anna.id, message_id: id, reply_markup: { inline_keyboard: rows } }
  expect(await refused('editMessageText', { ...same, text: '<strong>a</strong> b\n', parse_mode: 'HTML' })).toBe(words)
  expect(await refused('editMessageReplyMarkup', same)).toBe(words)
  expect(await call('editMessageText', { ...same, text: 'a b' })).toMatchObject({ ok: true })
})

test("a person's message cannot be edited, and neither can text where there is none", async () => {
  const { refused, anna, done } = setUp()
  const mine = anna.sendText('a')
  expect(await refused('editMessageText', { chat_id: anna.id, message_id: mine, text: 'b' }))
    .toBe("Bad Request: message can't be edited")
  const { message_id } = await done<Message>('sendContact', { chat_id: anna.id, phone_number: '+993 12 34', first_name: 'Hotline' })
  expect(await refused('editMessageText', { chat_id: anna.id, message_id, text: 'b' }))
    .toBe('Bad Request: there is no text in the message to edit')
  expect(await refused('editMessageCaption', { chat_id: anna.id, message_id, caption: 'b' }))
    .toBe('Bad Request: there is no caption in the message to edit')
  expect(anna.bubbles().at(-1)).toMatchObject({ contact: { phone_number: '+9931234', first_name: 'Hotline' } })
})

test('the bot deletes its own and the person\'s messages for 48 hours, and edits its own for ever', async () => {
  const { refused, done, anna, sent, clock } = setUp()
  const old = await sent()
  const young = anna.sendText('mine')
  clock.pass(48 * HOUR)
  await done('deleteMessage', { chat_id: anna.id, message_id: young })
  clock.pass(1)
  expect(await refused('deleteMessage', { chat_id: anna.id, message_id: old }))
    .toBe("Bad Request: message can't be deleted for everyone")
  await done('editMessageText', { chat_id: anna.id, message_id: old, text: 'neutral' })
  expect(anna.bubbles()).toMatchObject([{ id: old, text: 'neutral' }])
})

test('deleteMessages skips what is not there; what was deleted is gone for every call', async () => {
  const { refused, done, anna, sent } = setUp()
  const ids = [await sent(), await sent()]
  await done('deleteMessages', { chat_id: anna.id, message_ids: [...ids, 999] })
  expect(anna.bubbles()).toEqual([])
  expect(await refused('deleteMessage', { chat_id: anna.id, message_id: ids[0] }))
    .toBe('Bad Request: message to delete not found')
  expect(await refused('editMessageText', { chat_id: anna.id, message_id: ids[0], text: 'a' }))
    .toBe('Bad Request: message to edit not found')
})

test('a copy carries the content and not the keyboard, a forward says where it comes from', async () => {
  const { done, telegram, anna } = setUp()
  const staff = telegram.personas.add({ first_name: 'Staff', role: 'staff' })
  const message_id = staff.sendText('Know the number: +99312345678')
  const from = { chat_id: anna.id, from_chat_id: staff.id, message_id }
  expect(await done('copyMessage', { ...from, reply_markup: keyboard, disable_notification: true }))
    .toEqual({ message_id: expect.any(Number) })
  await done('forwardMessage', from)
  expect(anna.bubbles()).toMatchObject([
    {
      text: 'Know the number: +99312345678', entities: [{ type: 'phone_number' }], buttons: [{}, {}],
      silent: true, forwarded: false,
    },
    { text: 'Know the number: +99312345678', buttons: [], forwarded: true },
  ])
})

test('protected content is neither copied nor forwarded', async () => {
  const { refused, telegram, anna, sent } = setUp()
  const message_id = await sent({ protect_content: true })
  const other = telegram.personas.add({ first_name: 'Berdi', started: true })
  const from = { chat_id: other.id, from_chat_id: anna.id, message_id }
  expect(await refused('copyMessage', from)).toBe("Bad Request: message can't be copied")
  expect(await refused('forwardMessage', from)).toBe("Bad Request: message can't be forwarded")
  expect(await refused('copyMessage', { ...from, message_id: 999 })).toBe('Bad Request: message to copy not found')
  expect(await refused('forwardMessage', { ...from, message_id: 999 })).toBe('Bad Request: message to forward not found')
})

test('who has not started, has blocked or has left cannot be written to', async () => {
  const { call, telegram } = setUp()
  const write = (chat_id: number): Promise<unknown> => call('sendMessage', { chat_id, text: 'a' })
  const berdi = telegram.personas.add({ first_name: 'Berdi' })
  expect(await write(berdi.id))
    .toMatchObject({ error_code: 403, description: "Forbidden: bot can't initiate conversation with a user" })
  berdi.sendText('/start')
  expect(await write(berdi.id)).toMatchObject({ ok: true })
  berdi.block()
  expect(await write(berdi.id)).toMatchObject({ error_code: 403, description: 'Forbidden: bot was blocked by the user' })
  expect(() => berdi.sendText('a')).toThrow('unblock')
  berdi.unblock()
  expect(await write(berdi.id)).toMatchObject({ ok: true })
  berdi.deleteAccount()
  expect(await write(berdi.id)).toMatchObject({ error_code: 403, description: 'Forbidden: user is deactivated' })
})

test('what a person hides is gone for them only', async () => {
  const { done, anna, sent } = setUp()
  const id = await sent()
  const kept = await sent()
  anna.hide(id)
  expect(anna.bubbles().map(bubble => bubble.id)).toEqual([kept])
  await done('editMessageText', { chat_id: anna.id, message_id: id, text: 'unseen' })
  expect(anna.bubbles().map(bubble => bubble.id)).toEqual([kept])
  anna.hide()
  expect(anna.bubbles()).toEqual([])
})
