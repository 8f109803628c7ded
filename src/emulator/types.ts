/** What the chat page and the tests see of a chat: one bubble. Times are milliseconds since 1970. */
export interface Bubble {
  readonly id: number
  /** true when the person sent it, false when the bot did. */
  readonly mine: boolean
  readonly at: number
  readonly edited: boolean
  /** Text or caption, plain; `entities` say what is bold, a link and so on (UTF-16 offsets, as in the Bot API). */
  readonly text: string
  readonly entities: readonly Entity[]
  readonly buttons: readonly (readonly BubbleButton[])[]
  readonly contact?: { readonly phone_number: string; readonly first_name: string; readonly last_name?: string }
  readonly location?: { readonly latitude: number; readonly longitude: number }
  readonly file?: { readonly kind: FileKind; readonly name: string; readonly size: number; readonly url: string }
  /** The message cannot be forwarded or copied (`protect_content`). */
  readonly protected: boolean
  readonly silent: boolean
  readonly replyTo?: number
  readonly forwarded: boolean
}

export type FileKind = 'photo' | 'video' | 'document' | 'voice' | 'audio' | 'sticker' | 'animation'

export interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
}

/** Exactly one of `data`, `copy` and `url` is present. */
export interface BubbleButton {
  readonly text: string
  readonly data?: string
  readonly copy?: string
  readonly url?: string
}

/** Somebody with a phone: the people and the staff of the chat page. */
export interface Persona {
  readonly id: number
  readonly first_name: string
  readonly username?: string
  /** Language of this person's Telegram client, an IETF tag; absent when the client does not say. */
  readonly language_code?: string
  readonly role: 'person' | 'staff'
  readonly blocked: boolean
}

/** One call that the bot made, for the "raw calls" drawer. */
export interface RawCall {
  readonly number: number
  readonly at: number
  readonly method: string
  readonly params: unknown
  /** What Telegram would answer: `{ ok, result }` or `{ ok, error_code, description, parameters }`. */
  readonly answer: unknown
}

/**
 * What the emulator tells the page, one JSON object per server-sent event (`data:` lines, default event name).
 * A new listener first gets `personas`, then one `chat` per persona, `commands`, and the last 200 `call`s.
 */
export type PageEvent =
  | { readonly type: 'personas'; readonly bot: { readonly name: string; readonly username: string }; readonly personas: readonly Persona[] }
  | { readonly type: 'chat'; readonly persona: number; readonly bubbles: readonly Bubble[] }
  | { readonly type: 'toast'; readonly persona: number; readonly text: string; readonly alert: boolean }
  /** The bot answered this tap: the spinner on the button ends. */
  | { readonly type: 'answered'; readonly persona: number; readonly message: number }
  /** The commands menu as this persona's client would show it. */
  | { readonly type: 'commands'; readonly persona: number; readonly commands: readonly { readonly command: string; readonly description: string }[] }
  | { readonly type: 'call'; readonly call: RawCall }
