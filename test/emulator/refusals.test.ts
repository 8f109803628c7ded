import { expect, test } from 'vitest'
import { setUp } from './setup.ts'

const button = (more: object): object => ({ inline_keyboard: [[{ text: 'Next', ...more }]] })
const rows = (count: number, columns: number): object => ({
  inline_keyboard: Array.from({ length: count }, () => Array.from({ length: columns }, () => ({ text: '·', callback_data: 'x' }))),
})

/** method, parameters (chat_id is added unless given), what Telegram says after "Bad Request: ". */
const REFUSALS: readonly (readonly [method: string, params: Readonly<Record<string, unknown>>, description: string])[] = [
  // Parameters against the description
  ['sendMessage', { text: 'a', protect_contents: true }, 'the method sendMessage has no parameter "protect_contents"'],
  ['sendMessage', {}, 'message text is empty'],
  ['sendMessage', { text: '' }, 'message text is empty'],
  ['sendMessage', { text: 'a', chat_id: '' }, 'chat_id is empty'],
  ['sendMessage', { text: 'a', chat_id: undefined }, 'chat_id is empty'],
  ['sendMessage', { text: 5 }, 'field "text" must be of type String'],
  ['sendMessage', { text: 'a', disable_notification: 'yes' }, 'field "disable_notification" must be of type Boolean'],
  ['sendMessage', { text: 'a', link_preview_options: { is_disabled: 'yes' } }, 'field "is_disabled" must be of type Boolean'],
  ['sendMessage', { text: 'a', reply_markup: { inline_keyboard: 'bad' } }, 'field "inline_keyboard" must be of type Array'],
  ['sendMessage', { text: 'a', reply_markup: { inline_keyboard: [{}] } }, 'field "inline_keyboard" must be of type Array'],
  ['sendMessage', { text: 'a', reply_markup: { inline_keyboard: [[{ callback_data: 'a' }]] } }, 'can\'t find field "text"'],
  ['sendMessage', { text: 'a', reply_markup: button({ callback: 'a' }) }, 'InlineKeyboardButton has no field "callback"'],
  ['sendMessage', { text: 'a', reply_markup: '{"inline_keyboard":[]}' }, 'field "reply_markup" must be of type Object'],
  ['sendMessage', { text: 'a', reply_parameters: { quote: 'a' } }, 'can\'t find field "message_id"'],
  ['deleteMessages', { message_ids: [1, 'two'] }, 'field "message_ids" must be of type Integer'],
  ['editMessageText', { text: 'a', message_id: 1.5 }, 'field "message_id" must be of type Integer'],
  ['deleteMessage', {}, 'message identifier is not specified'],
  ['sendContact', { phone_number: '+1' }, 'parameter "first_name" is required'],
  ['setMyCommands', { chat_id: undefined, commands: [], scope: { type: 'everybody' } }, 'field "type" must be "default"'],
  ['setMyCommands', { chat_id: undefined, commands: [], scope: { type: 'chat' } }, 'can\'t find field "chat_id"'],
  // Chats
  ['sendMessage', { text: 'a', chat_id: 5 }, 'chat not found'],
  ['sendMessage', { text: 'a', chat_id: '@nobody' }, 'chat not found'],
  ['sendMessage', { text: 'a', business_connection_id: 'a' }, 'business connection not found'],
  ['sendMessage', { text: 'a', message_thread_id: 5 }, 'message thread not found'],
  ['sendMessage', { text: 'a', reply_parameters: { message_id: 999 } }, 'message to be replied not found'],
  ['leaveChat', {}, "chat member status can't be changed in private chats"],
  ['sendChatAction', { action: 'dancing' }, 'wrong parameter action in request'],
  // Texts
  ['sendMessage', { text: ' \n ' }, 'text must be non-empty'],
  ['sendMessage', { text: 'a'.repeat(4097) }, 'message is too long'],
  ['sendMessage', { text: '<b></b>', parse_mode: 'HTML' }, 'text must be non-empty'],
  ['sendMessage', { text: '*a*', parse_mode: 'Markdown' }, 'unsupported parse_mode'],
  ['sendMessage', { text: 'a', entities: [{ type: 'bold', offset: 0, length: 9 }] },
    'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9'],
  ['sendMessage', { text: 'a', entities: [{ type: 'bold', offset: 9, length: 1 }] },
    'entity begins after the end of the text at UTF-16 offset 9'],
  ['sendMessage', { text: 'a', entities: [{ type: 'text_link', offset: 0, length: 1, url: 'no-link' }] },
    "entity URL 'no-link' is invalid: Wrong HTTP URL"],
  // Keyboards
  ['sendMessage', { text: 'a', reply_markup: button({}) },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['sendMessage', { text: 'a', reply_markup: button({ callback_data: '' }) },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  ['sendMessage', { text: 'a', reply_markup: button({ callback_data: 'a', url: 'https://a.tm' }) },
    "can't parse inline keyboard button: it has more than one action: url, callback_data"],
  ['sendMessage', { text: 'a', reply_markup: button({ callback_data: 'a'.repeat(65) }) }, 'BUTTON_DATA_INVALID'],
  ['sendMessage', { text: 'a', reply_markup: button({ callback_data: 'я'.repeat(33) }) }, 'BUTTON_DATA_INVALID'],
  ['sendMessage', { text: 'a', reply_markup: button({ copy_text: { text: '' } }) }, 'BUTTON_COPY_TEXT_INVALID'],
  ['sendMessage', { text: 'a', reply_markup: button({ copy_text: { text: '1'.repeat(257) } }) }, 'BUTTON_COPY_TEXT_INVALID'],
  ['sendMessage', { text: 'a', reply_markup: button({ url: 'not-a-url' }) },
    "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"],
  ['sendMessage', { text: 'a', reply_markup: button({ url: 'ftp://a.tm' }) },
    "inline keyboard button URL 'ftp://a.tm' is invalid: Unsupported URL protocol"],
  ['sendMessage', { text: 'a', reply_markup: button({ url: 'tel:+99312' }) },
    "inline keyboard button URL 'tel:+99312' is invalid: Wrong port number specified in the URL"],
  ['sendMessage', { text: 'a', reply_markup: button({ web_app: { url: 'http://a.tm' } }) },
    "inline keyboard button Web App URL 'http://a.tm' is invalid: Only HTTPS links are allowed"],
  ['sendMessage', { text: 'a', reply_markup: button({ pay: true }) }, 'BUTTON_TYPE_INVALID'],
  ['sendMessage', { text: 'a', reply_markup: { inline_keyboard: [[{ text: ' ', callback_data: 'a' }]] } }, 'REPLY_MARKUP_INVALID'],
  ['sendMessage', { text: 'a', reply_markup: rows(1, 9) }, 'reply markup is too long'],
  ['sendMessage', { text: 'a', reply_markup: rows(101, 1) }, 'reply markup is too long'],
  // Messages that are not there, and too much at once
  ['editMessageText', { text: 'a', message_id: 999 }, 'message to edit not found'],
  ['editMessageText', { text: 'a' }, 'message identifier is not specified'],
  ['deleteMessage', { message_id: 999 }, 'message to delete not found'],
  ['deleteMessages', { message_ids: [] }, 'message identifiers are not specified'],
  ['deleteMessages', { message_ids: Array.from({ length: 101 }, (_, i) => i + 1) }, 'too many message identifiers specified'],
  ['copyMessage', { from_chat_id: 5, message_id: 1 }, 'chat not found'],
  ['answerCallbackQuery', { chat_id: undefined, callback_query_id: '1' },
    'query is too old and response timeout expired or query ID is invalid'],
  // Files
  ['sendPhoto', { photo: 'nonsense' }, 'wrong file identifier/HTTP URL specified'],
  ['sendPhoto', { photo: 'https://a.tm/a.png' }, 'failed to get HTTP URL content'],
  ['sendPhoto', { photo: 'attach://a' }, 'invalid file HTTP URL specified: there is no such part in the request'],
  ['getFile', { chat_id: undefined, file_id: 'nonsense' }, 'wrong file_id or the file is temporarily unavailable'],
  // About the bot
  ['setMyCommands', { chat_id: undefined, commands: [{ command: 'Start', description: 'a' }] }, 'BOT_COMMAND_INVALID'],
  ['setMyCommands', { chat_id: undefined, commands: [{ command: 'start', description: '' }] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ['setMyDescription', { chat_id: undefined, description: 'a'.repeat(513) }, 'description is too long'],
  ['setWebhook', { chat_id: undefined, url: 'nonsense' }, 'invalid webhook URL specified'],
  ['setWebhook', { chat_id: undefined, url: 'https://a.tm', secret_token: 'a b' }, 'secret token contains unallowed characters'],
]

test.each(REFUSALS)('%s with %j is refused', async (method, params, description) => {
  const { call, anna } = setUp()
  const { chat_id = anna.id, ...rest } = params
  const asked = 'chat_id' in params && params.chat_id === undefined ? rest : { chat_id, ...rest }
  expect(await call(method, asked)).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${description}` })
  expect(anna.bubbles()).toEqual([])
})

test('what is exactly at a limit is taken', async () => {
  const { done, anna } = setUp()
  const text = 'a'.repeat(4096)
  await done('sendMessage', { chat_id: anna.id, text, reply_markup: button({ callback_data: 'я'.repeat(32) }) })
  await done('sendMessage', { chat_id: `${anna.id}`, text: ` ${text}\n`, reply_markup: rows(12, 8) })
  const reply_markup = button({ copy_text: { text: '1'.repeat(256) } })
  await done('sendMessage', { chat_id: anna.id, text: `<b>${text}</b>`, parse_mode: 'html', reply_markup })
  expect(anna.bubbles().map(bubble => bubble.text.length)).toEqual([4096, 4096, 4096])
})

test('a wrong token is unauthorized, an unknown method and another address are not found', async () => {
  const { telegram, call } = setUp()
  const get = async (path: string): Promise<unknown> => (await telegram.fetch(`http://localhost${path}`)).json()
  expect(await get('/bot1:wrong/getMe')).toMatchObject({ error_code: 401, description: 'Unauthorized' })
  expect(await get('/')).toMatchObject({ error_code: 404, description: 'Not Found' })
  expect(await call('sendDice', { chat_id: 1 })).toMatchObject({ error_code: 404, description: 'Not Found: method not found' })
  expect(await call('constructor')).toMatchObject({ error_code: 404, description: 'Not Found: method not found' })
  expect(telegram.calls()).toEqual([])
})
