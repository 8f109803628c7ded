import type { Chat, Message } from './bot-api.ts'
import { badRequest, forbidden } from './refusal.ts'

/** A message and what only the two clients know about it. */
export interface Kept {
  readonly message: Message
  /** Milliseconds since 1970; `date` of the Bot API knows seconds only. */
  readonly at: number
  /** Sent by the person (or anybody else who is not the bot). */
  readonly mine: boolean
  readonly silent: boolean
  /** The person removed their own copy; the bot cannot see that. */
  readonly hidden: boolean
}

export interface ChatState {
  readonly chat: Chat
  readonly messages: Map<number, Kept>
  /** Why the bot may not write here, in Telegram's words after "Forbidden: ". */
  closed: string | undefined
}

/** All chats of the bot and their messages. `changed` hears of each message that comes, changes or goes. */
export type Chats = ReturnType<typeof createChats>

export function createChats(changed: (state: ChatState) => void) {
  const states = new Map<number, ChatState>()
  let lastId = 0

  function find(id: number | string | undefined): ChatState {
    const known = typeof id === 'string' && id.startsWith('@')
      ? [...states.values()].find(({ chat }) => chat.type !== 'private' && chat.username === id.slice(1))
      : states.get(Number(id))
    return known ?? badRequest('chat not found')
  }

  return {
    get: (id: number): ChatState | undefined => states.get(id),
    /** The chat that a call means, or "chat not found". */
    find,
    /** The same, and the bot may write there. */
    open(id: number | string | undefined): ChatState {
      const state = find(id)
      return state.closed === undefined ? state : forbidden(state.closed)
    },
    /** Makes a chat known; one that is known stays as it is. */
    add(chat: Chat, closed?: string): ChatState {
      const state = states.get(chat.id) ?? { chat, messages: new Map<number, Kept>(), closed }
      states.set(chat.id, state)
      return state
    },
    /** One counter for all chats, as in real private chats. */
    nextId: (): number => ++lastId,
    /** Adds a message, or puts its new version in the same place. */
    put(state: ChatState, kept: Kept): void {
      lastId = Math.max(lastId, kept.message.message_id)
      state.messages.set(kept.message.message_id, kept)
      changed(state)
    },
    /** Removes messages from the person's own copy. */
    hide(state: ChatState, ids: readonly number[]): void {
      for (const id of ids) {
        const kept = state.messages.get(id)
        if (kept !== undefined) state.messages.set(id, { ...kept, hidden: true })
      }
      changed(state)
    },
    remove(state: ChatState, ids: readonly number[]): void {
      for (const id of ids) state.messages.delete(id)
      changed(state)
    },
  }
}
