import { isDeepStrictEqual } from 'node:util'
import type { Message, Params } from './bot-api.ts'
import type { ChatState, Kept } from './chats.ts'
import { formattedText } from './entities.ts'
import { inlineKeyboard } from './keyboard.ts'
import { badRequest } from './refusal.ts'
import { captionOf } from './send.ts'
import { seconds, type Method, type World } from './world.ts'

/** Messages can be deleted for 48 hours (https://core.telegram.org/bots/api#deletemessage); editing has no such limit. */
const DELETABLE_MS = 48 * 60 * 60 * 1000

const NOT_MODIFIED = 'message is not modified: specified new message content and reply markup are exactly the same ' +
  'as a current content and reply markup of the message'

/** The methods that change or remove messages. */
export function editMethods({ chats, now }: World): Readonly<Record<string, Method>> {
  function editable(params: Params): { state: ChatState; kept: Kept } {
    if (params.inline_message_id !== undefined) badRequest('MESSAGE_ID_INVALID')
    if (params.chat_id === undefined) badRequest('chat_id is empty')
    if (params.message_id === undefined) badRequest('message identifier is not specified')
    const state = chats.find(params.chat_id)
    const kept = state.messages.get(params.message_id) ?? badRequest('message to edit not found')
    return kept.mine ? badRequest("message can't be edited") : { state, kept }
  }

  /** `shown` says whether the person sees "edited": a change of the keyboard alone is silent. */
  function edit({ state, kept }: ReturnType<typeof editable>, change: Partial<Message>, shown: boolean): Message {
    const message = { ...kept.message, ...change, edit_date: shown ? seconds(now()) : kept.message.edit_date }
    if (isDeepStrictEqual(compared(message), compared(kept.message))) badRequest(NOT_MODIFIED)
    chats.put(state, { ...kept, message })
    return message
  }

  function deletable(state: ChatState, id: number): Kept | undefined {
    const kept = state.messages.get(id)
    if (kept !== undefined && now() - kept.at > DELETABLE_MS) badRequest("message can't be deleted for everyone")
    if (kept?.mine === true && state.chat.type !== 'private') badRequest("message can't be deleted")
    return kept
  }

  return {
    editMessageText(params) {
      if (params.rich_message !== undefined) badRequest('the emulator does not know rich messages')
      const text = formattedText('text', params.text ?? '', params)
      const reply_markup = inlineKeyboard(params.reply_markup)
      const found = editable(params)
      if (found.kept.message.text === undefined) badRequest('there is no text in the message to edit')
      const { link_preview_options } = params
      return edit(found, { ...text, link_preview_options, reply_markup }, true)
    },
    editMessageCaption(params) {
      const caption = captionOf(params)
      const reply_markup = inlineKeyboard(params.reply_markup)
      const found = editable(params)
      const { photo, video, document, voice, audio, animation } = found.kept.message
      const file = photo ?? video ?? document ?? voice ?? audio ?? animation
      if (file === undefined) badRequest('there is no caption in the message to edit')
      return edit(found, { ...caption, reply_markup }, true)
    },
    editMessageReplyMarkup(params) {
      const reply_markup = inlineKeyboard(params.reply_markup)
      return edit(editable(params), { reply_markup }, false)
    },
    deleteMessage({ chat_id, message_id = 0 }) {
      const state = chats.find(chat_id)
      if (deletable(state, message_id) === undefined) badRequest('message to delete not found')
      chats.remove(state, [message_id])
      return true
    },
    deleteMessages({ chat_id, message_ids = [] }) {
      if (message_ids.length === 0) badRequest('message identifiers are not specified')
      if (message_ids.length > 100) badRequest('too many message identifiers specified')
      const state = chats.find(chat_id)
      chats.remove(state, message_ids.filter(id => deletable(state, id) !== undefined))
      return true
    },
  }
}

/** What Telegram compares, as the person gets it: absent and undefined are the same. */
const compared = ({ text, entities, caption, caption_entities, reply_markup }: Message): unknown =>
  JSON.parse(JSON.stringify({ text, entities, caption, caption_entities, reply_markup }))
