import { isFields, type Chat, type Fields, type Message, type User } from './bot-api.ts'
import { badRequest } from './refusal.ts'
import type { Taps } from './taps.ts'
import type { Method, World } from './world.ts'

/**
 * Learns groups, channels, messages and taps from an update that a test pushes by hand, so that the bot can answer it.
 * What does not look as the Bot API has it is left alone: such updates are for trying what the bot does with them.
 */
export function learn({ chats, now }: World, taps: Taps, update: Fields): void {
  for (const [kind, event] of Object.entries(update)) {
    if (!isFields(event)) continue
    if (kind === 'callback_query' && typeof event.id === 'string') taps.wait(event.id, { at: now() })
    for (const [message, mine] of [[event, true], [event.message, false]] as const) {
      if (!isFields(message) || !isChat(message.chat)) continue
      const state = chats.add(message.chat)
      if (kind === 'my_chat_member') state.closed = closedBy(event, message.chat)
      if (isMessage(message) && !state.messages.has(message.message_id)) {
        chats.put(state, { message, at: now(), mine, silent: false, hidden: false })
      }
    }
  }
}

const isChat = (value: unknown): value is Chat =>
  isFields(value) && Number.isSafeInteger(value.id) && typeof value.type === 'string'

const isMessage = (value: Fields): value is Fields & Message =>
  Number.isSafeInteger(value.message_id) && typeof value.date === 'number' && value.date > 0 && isChat(value.chat)

function closedBy({ new_chat_member }: Fields, { type }: Chat): string | undefined {
  const status = isFields(new_chat_member) ? new_chat_member.status : undefined
  if (status === 'kicked') return `bot was kicked from the ${type} chat`
  return status === 'left' ? `bot is not a member of the ${type} chat` : undefined
}

/** The methods about chats, files and the bot itself. `self` gives the bot as `getMe` shows it. */
export function chatMethods({ chats, files }: World, self: () => User): Readonly<Record<string, Method>> {
  return {
    getMe: () => ({
      ...self(),
      can_join_groups: true, can_read_all_group_messages: false, supports_guest_queries: false, supports_inline_queries: false,
      can_connect_to_business: false, has_main_web_app: false, has_topics_enabled: false, allows_users_to_create_topics: false,
      can_manage_bots: false, supports_join_request_queries: false,
    }),
    getChat: ({ chat_id }) => ({
      ...chats.find(chat_id).chat,
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false, limited_gifts: false, unique_gifts: false, premium_subscription: false, gifts_from_channels: false,
      },
    }),
    getFile: ({ file_id = '' }) => files.describe(file_id),
    leaveChat({ chat_id }) {
      const state = chats.open(chat_id)
      if (state.chat.type === 'private') badRequest("chat member status can't be changed in private chats")
      state.closed = `bot is not a member of the ${state.chat.type} chat`
      return true
    },
  }
}
