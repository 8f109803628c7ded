import type { Params, User } from './bot-api.ts'
import type { Chats } from './chats.ts'
import type { Files, Uploads } from './files.ts'

/** What every method of the Bot API works on. */
export interface World {
  readonly bot: User
  readonly now: () => number
  readonly chats: Chats
  readonly files: Files
}

/** One method of the Bot API: checked parameters and uploaded files in, `result` out, or a Refusal thrown. */
export type Method = (params: Params, uploads: Uploads) => unknown

/** What we need of an AbortSignal; a polyfill's will do. */
export interface Signal {
  readonly aborted: boolean
  addEventListener: (type: 'abort', listener: () => void) => void
  removeEventListener: (type: 'abort', listener: () => void) => void
}

/** Telegram's dates are whole seconds. */
export const seconds = (ms: number): number => Math.floor(ms / 1000)
