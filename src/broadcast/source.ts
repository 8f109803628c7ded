import { z } from 'zod'
import type { Keeper } from '../crypto/seal.ts'
import type { Broadcast } from './broadcast.ts'

/** The message that a broadcast copies in one language, and what staff see of it. */
export interface Source {
  /** Where it lies: the chat of the bot with whoever wrote it, and its number there. */
  readonly chat: number
  readonly message: number
  /** What a locked phone shows of it. */
  readonly line: string
}

/** Sources as a broadcast keeps them: the chat is sealed. */
export interface Sources {
  readonly seal: (broadcast: string, source: Source) => Broadcast['messages'][string]
  /** The message of a broadcast in one language; undefined when there is none, or none that we sealed. */
  readonly open: (broadcast: Pick<Broadcast, 'id' | 'messages'>, language: string) => Source | undefined
}

const kept = z.object({ chat: z.string(), message: z.number().int(), line: z.string() })

/** Sources under a key of their own. */
export function createSources(keeper: Keeper): Sources {
  return {
    seal: (broadcast, { chat, message, line }) => ({ chat: keeper.seal(Buffer.from(String(chat)), broadcast).toString('base64url'), message, line }),
    open({ id, messages }, language) {
      const { data } = kept.safeParse(Object.hasOwn(messages, language) ? messages[language] : undefined)
      const chat = data && keeper.open(Buffer.from(data.chat, 'base64url'), id)
      return data && chat && { chat: Number(chat.toString()), message: data.message, line: data.line }
    },
  }
}
