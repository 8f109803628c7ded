import type { Content, Fields, FileFields, InlineKeyboardButton, Message, User } from './bot-api.ts'
import { bubblesOf } from './bubbles.ts'
import type { ChatState } from './chats.ts'
import { withFound } from './entities.ts'
import type { Upload } from './files.ts'
import type { Taps } from './taps.ts'
import type { Bubble, FileKind, Persona } from './types.ts'
import { seconds, type World } from './world.ts'

/** Who joins. `started`: has pressed Start before, so the bot may write first; otherwise it gets 403, as in real life. */
export interface NewPersona {
  readonly first_name: string
  readonly id?: number
  readonly username?: string
  readonly language_code?: string
  readonly role?: Persona['role']
  readonly started?: boolean
}

/** Which button of a message: its data (also one that the message does not have), its words, or its place from 0. */
export type Button = { readonly data: string } | { readonly text: string } | { readonly row: number; readonly column: number }

/** What one person does and sees. Sending returns the id of the message. */
export type PersonaDoor = ReturnType<typeof createPersona>

export interface PersonaParts {
  readonly world: World
  readonly taps: Taps
  readonly push: (event: Fields) => void
  /** The persona itself, not their chat, changed. */
  readonly changed: () => void
}

const CLOSED = {
  unstarted: "bot can't initiate conversation with a user",
  blocked: 'bot was blocked by the user',
  deactivated: 'user is deactivated',
} as const

/** Longest text that a client sends in one message. */
const LONGEST = 4096

/** Fields that the Bot API requires of these kinds of files. */
const REQUIRED: Readonly<Partial<Record<FileKind, Partial<FileFields>>>> = {
  video: { width: 640, height: 360, duration: 1 },
  animation: { width: 640, height: 360, duration: 1 },
  voice: { duration: 1 },
  audio: { duration: 1 },
  sticker: { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false },
}

export function createPersona({ world, taps, push, changed }: PersonaParts, id: number, joins: NewPersona) {
  const { chats, files, now, bot } = world
  const { first_name, username } = joins
  let language_code = joins.language_code
  const closed = joins.started === true ? undefined : CLOSED.unstarted
  const state: ChatState = chats.add({ id, type: 'private', first_name, username }, closed)
  let tapCount = 0

  const user = (): User => ({ id, is_bot: false, first_name, username, language_code })

  function messageOf(content: Content & Partial<Message>): Message {
    return { message_id: chats.nextId(), from: user(), chat: state.chat, date: seconds(now()), ...content }
  }

  /** Sends anything: `send({ location: … })`. Commands, links and phone numbers in a text get their entities. */
  function send(content: Content & Partial<Message>): number {
    if (state.closed === CLOSED.blocked) throw new Error(`${first_name} has blocked the bot: unblock() first`)
    state.closed = undefined
    const { text } = content
    const found = text === undefined ? [] : withFound({ text, entities: content.entities ?? [] }).entities
    const message = messageOf({ ...content, ...found.length > 0 && { entities: found } })
    chats.put(state, { message, at: now(), mine: true, silent: false, hidden: false })
    push({ message })
    return message.message_id
  }

  /** The message replied to as it is now; gone when somebody deleted it. */
  function withReply(message: Message): Message {
    const replied = message.reply_to_message && state.messages.get(message.reply_to_message.message_id)?.message
    return { ...message, reply_to_message: replied && { ...replied, reply_to_message: undefined } }
  }

  function membership(reason: string | undefined, before: string, after: string): void {
    if (state.closed === reason) return
    state.closed = reason
    push({ my_chat_member: {
      chat: state.chat, from: user(), date: seconds(now()),
      old_chat_member: memberOf(bot, before), new_chat_member: memberOf(bot, after),
    } })
    changed()
  }

  return {
    id,
    describe: (): Persona => ({
      id, first_name, role: joins.role ?? 'person', blocked: state.closed === CLOSED.blocked,
      ...username !== undefined && { username }, ...language_code !== undefined && { language_code },
    }),
    send,
    /** Types a text; a long one leaves in several messages, as clients do it. Returns the id of the last. */
    sendText(text: string, replyTo?: number): number {
      const reply_to_message = replyTo === undefined ? undefined : state.messages.get(replyTo)?.message
      let last = 0
      for (let at = 0; at < Math.max(text.length, 1); at += LONGEST) {
        last = send({ text: text.slice(at, at + LONGEST), reply_to_message })
      }
      return last
    },
    sendFile(kind: FileKind, upload: Upload = { name: `${kind}.bin`, bytes: new Uint8Array(1) }, caption?: string): number {
      const fields = files.keep(kind, upload, REQUIRED[kind])
      return send({ [kind]: kind === 'photo' ? [fields] : fields, caption: caption === '' ? undefined : caption })
    },
    sendContact: (phone_number: string, name: string): number => send({ contact: { phone_number, first_name: name } }),
    sendLocation: (latitude: number, longitude: number): number => send({ location: { latitude, longitude } }),
    /** Forwards a text that somebody else wrote who hides their account. */
    forward: (text: string, author = 'Stranger'): number => send({
      text, forward_origin: { type: 'hidden_user', sender_user_name: author, date: seconds(now()) },
    }),
    /** Changes a text of their own. */
    edit(message_id: number, text: string): void {
      const kept = state.messages.get(message_id)
      if (kept?.mine !== true) throw new Error(`${first_name} has sent no message ${message_id}`)
      const { entities } = withFound({ text, entities: [] })
      const message = { ...kept.message, text, entities, edit_date: seconds(now()) }
      chats.put(state, { ...kept, message })
      push({ edited_message: message })
    },
    /** Presses a button, also of a message that the bot has deleted meanwhile. Returns the id of the callback query. */
    tap(message_id: number, button: Button): string {
      const kept = state.messages.get(message_id)
      const data = 'data' in button ? button.data : pick(kept?.message, button)?.callback_data
      if (data === undefined) throw new Error(`message ${message_id} has no such button with data: ${JSON.stringify(button)}`)
      const query = `${BigInt(id) << 32n | BigInt(++tapCount)}`
      taps.wait(query, { at: now(), persona: id, message: message_id })
      const message = kept === undefined ? { chat: state.chat, message_id, date: 0 } : withReply(kept.message)
      push({ callback_query: { id: query, from: user(), message, chat_instance: `${id}`, data } })
      return query
    },
    block: (): void => membership(CLOSED.blocked, 'member', 'kicked'),
    unblock: (): void => {
      if (state.closed === CLOSED.blocked) membership(undefined, 'kicked', 'member')
    },
    /** The account is deleted: 403 without an update, as in real life. */
    deleteAccount(): void {
      state.closed = CLOSED.deactivated
    },
    /** Removes messages from their own phone only; the bot does not notice. Without ids: the whole history. */
    hide(...ids: readonly number[]): void {
      chats.hide(state, ids.length === 0 ? [...state.messages.keys()] : ids)
    },
    /** Deletes messages for both sides, as people may in a private chat; the bot is not told. */
    deletes(...ids: readonly number[]): void {
      chats.remove(state, ids)
    },
    /** The language of their Telegram client from now on. */
    setLanguage(language: string | undefined): void {
      language_code = language
      changed()
    },
    bubbles: (): readonly Bubble[] => bubblesOf(state, files),
    /** The newest message of the bot that they see. */
    lastFromBot: (): Bubble | undefined => bubblesOf(state, files).findLast(bubble => !bubble.mine),
  }
}

const memberOf = (user: User, status: string): Fields => ({ user, status, ...status === 'kicked' && { until_date: 0 } })

type Shown = Exclude<Button, { readonly data: string }>

function pick(message: Message | undefined, button: Shown): InlineKeyboardButton | undefined {
  const rows = message?.reply_markup?.inline_keyboard ?? []
  return 'text' in button ? rows.flat().find(({ text }) => text === button.text) : rows[button.row]?.[button.column]
}
