import type { Content, FileFields, Message, Params } from './bot-api.ts'
import type { ChatState, Kept } from './chats.ts'
import { formattedText } from './entities.ts'
import type { Uploads } from './files.ts'
import { inlineKeyboard } from './keyboard.ts'
import { badRequest } from './refusal.ts'
import { seconds, type Method, type World } from './world.ts'

/** Parameters that mean nothing in our chats, and what Telegram says to them. */
const REFUSED: Readonly<Record<string, string>> = {
  business_connection_id: 'business connection not found',
  message_thread_id: 'message thread not found',
  direct_messages_topic_id: 'message thread not found',
  message_effect_id: 'EFFECT_ID_INVALID',
  suggested_post_parameters: 'suggested posts can be sent only to channel direct messages',
  allow_paid_broadcast: 'FLOODSKIP_NOT_ALLOWED',
}

const CHAT_ACTIONS = new Set([
  'typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document',
  'choose_sticker', 'find_location', 'record_video_note', 'upload_video_note',
])

/** The methods that put a message into a chat. */
export function sendMethods(world: World): Readonly<Record<string, Method>> {
  const { chats, files } = world

  function send(params: Params, content: Content, more: Partial<Message> = {}): Message {
    for (const [name, problem] of Object.entries(REFUSED)) if (name in params) badRequest(problem)
    const reply_markup = inlineKeyboard(params.reply_markup)
    const state = chats.open(params.chat_id)
    const at = world.now()
    const message: Message = {
      message_id: chats.nextId(),
      from: state.chat.type === 'channel' ? undefined : world.bot,
      chat: state.chat,
      date: seconds(at),
      ...more,
      reply_to_message: repliedTo(state, params),
      ...content,
      has_protected_content: params.protect_content === true ? true : undefined,
      reply_markup,
    }
    chats.put(state, { message, at, mine: false, silent: params.disable_notification === true, hidden: false })
    return message
  }

  const sendFile = (kind: 'photo' | 'video' | 'document') => (params: Params, uploads: Uploads): Message => {
    const caption = captionOf(params)
    chats.open(params.chat_id)
    const { width = 0, height = 0, duration = 0 } = params
    const said = kind === 'video' ? { width, height, duration } : {}
    const fields: FileFields = files.given(kind, params[kind] ?? '', uploads, said)
    return send(params, { [kind]: kind === 'photo' ? [fields] : fields, ...caption })
  }

  function source(params: Params, verb: 'copy' | 'forward'): Kept {
    const { messages } = chats.find(params.from_chat_id)
    const kept = messages.get(params.message_id ?? 0) ?? badRequest(`message to ${verb} not found`)
    const refused = kept.message.has_protected_content === true || Object.keys(contentOf(kept.message)).length === 0
    return refused ? badRequest(`message can't be ${verb === 'copy' ? 'copied' : 'forwarded'}`) : kept
  }

  return {
    sendMessage(params) {
      const { text = '', link_preview_options } = params
      return send(params, { ...formattedText('text', text, params), link_preview_options })
    },
    sendContact(params) {
      const { phone_number = '', first_name = '', last_name, vcard } = params
      if (phone_number === '') badRequest('phone number is empty')
      if (first_name === '') badRequest('first name is empty')
      // Telegram keeps the digits only; its clients show the "+".
      return send(params, { contact: { phone_number: phone_number.replaceAll(/[^\d+]/g, ''), first_name, last_name, vcard } })
    },
    sendPhoto: sendFile('photo'),
    sendVideo: sendFile('video'),
    sendDocument: sendFile('document'),
    copyMessage(params) {
      const content = contentOf(source(params, 'copy').message)
      const caption = params.caption !== undefined && content.text === undefined ? captionOf(params) : {}
      return { message_id: send(params, { ...content, ...caption }).message_id }
    },
    forwardMessage(params) {
      const { message } = source(params, 'forward')
      const forward_origin = message.forward_origin ?? { type: 'user', date: message.date, sender_user: message.from }
      return send(params, contentOf(message), { forward_origin })
    },
    sendChatAction(params) {
      if (!CHAT_ACTIONS.has(params.action ?? '')) badRequest('wrong parameter action in request')
      chats.open(params.chat_id)
      return true
    },
  }
}

/** The caption of a call, as fields of a message. */
export function captionOf(params: Params): Pick<Content, 'caption' | 'caption_entities'> {
  const { text, entities } = formattedText('caption', params.caption ?? '', params)
  return { caption: text === '' ? undefined : text, caption_entities: entities }
}

const CONTENT: readonly (keyof Content)[] = [
  'text', 'entities', 'caption', 'caption_entities', 'link_preview_options', 'photo', 'video', 'document', 'voice', 'audio',
  'sticker', 'animation', 'contact', 'location',
]

const contentOf = (message: Message): Content =>
  Object.fromEntries(CONTENT.filter(key => message[key] !== undefined).map(key => [key, message[key]]))

function repliedTo(state: ChatState, { reply_parameters: reply }: Params): Message | undefined {
  if (reply === undefined) return undefined
  const message = state.messages.get(reply.message_id ?? 0)?.message
  if (message === undefined && reply.allow_sending_without_reply !== true) badRequest('message to be replied not found')
  return message === undefined ? undefined : { ...message, reply_to_message: undefined }
}
