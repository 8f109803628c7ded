/** Shapes of the Bot API as far as this emulator uses them: https://core.telegram.org/bots/api */

/** Any JSON object whose content nobody has looked at yet. */
export type Fields = Readonly<Record<string, unknown>>

/** Is this a JSON object (and no array)? */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface User {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string | undefined
  readonly language_code?: string | undefined
}

export interface Chat {
  readonly id: number
  readonly type: string
  readonly title?: string | undefined
  readonly first_name?: string | undefined
  readonly username?: string | undefined
}

export interface MessageEntity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string | undefined
  readonly user?: User | undefined
  readonly language?: string | undefined
  readonly custom_emoji_id?: string | undefined
}

export interface InlineKeyboardButton {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
  readonly copy_text?: { readonly text: string }
  readonly web_app?: { readonly url: string }
}

export interface InlineKeyboardMarkup {
  readonly inline_keyboard: readonly (readonly InlineKeyboardButton[])[]
}

/** What all kinds of files have in common; `width`, `duration` and so on only where the Bot API has them. */
export interface FileFields {
  readonly file_id: string
  readonly file_unique_id: string
  readonly file_size: number
  readonly file_name?: string | undefined
  readonly mime_type?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly duration?: number | undefined
  readonly type?: string
  readonly is_animated?: boolean
  readonly is_video?: boolean
}

/** The part of a message that a copy carries along. */
export interface Content {
  readonly text?: string | undefined
  readonly entities?: readonly MessageEntity[] | undefined
  readonly caption?: string | undefined
  readonly caption_entities?: readonly MessageEntity[] | undefined
  readonly link_preview_options?: Fields | undefined
  readonly photo?: readonly FileFields[] | undefined
  readonly video?: FileFields | undefined
  readonly document?: FileFields | undefined
  readonly voice?: FileFields | undefined
  readonly audio?: FileFields | undefined
  readonly sticker?: FileFields | undefined
  readonly animation?: FileFields | undefined
  readonly contact?: Contact | undefined
  readonly location?: { readonly latitude: number; readonly longitude: number; readonly live_period?: number } | undefined
  readonly venue?: { readonly location: { readonly latitude: number; readonly longitude: number }; readonly title: string; readonly address: string } | undefined
}

export interface Contact {
  readonly phone_number: string
  readonly first_name: string
  readonly last_name?: string | undefined
  readonly vcard?: string | undefined
}

export interface Message extends Content {
  readonly message_id: number
  readonly date: number
  readonly chat: Chat
  readonly from?: User | undefined
  readonly edit_date?: number | undefined
  readonly reply_to_message?: Message | undefined
  readonly forward_origin?: Fields | undefined
  readonly has_protected_content?: true | undefined
  readonly reply_markup?: InlineKeyboardMarkup | undefined
}

/**
 * The parameters of any call, after `checkCall` has held them against the description of the method: whatever is
 * there has the type written here, and what the method requires is there.
 */
export interface Params {
  readonly chat_id?: number | string
  readonly from_chat_id?: number | string
  readonly message_id?: number
  readonly message_ids?: readonly number[]
  readonly inline_message_id?: string
  readonly business_connection_id?: string
  readonly text?: string
  readonly caption?: string
  readonly parse_mode?: string
  readonly entities?: readonly MessageEntity[]
  readonly caption_entities?: readonly MessageEntity[]
  readonly rich_message?: Fields
  readonly link_preview_options?: Fields
  readonly disable_notification?: boolean
  readonly protect_content?: boolean
  readonly reply_parameters?: {
    readonly message_id?: number
    readonly allow_sending_without_reply?: boolean
  }
  readonly reply_markup?: Fields
  readonly photo?: string
  readonly document?: string
  readonly video?: string
  readonly duration?: number
  readonly width?: number
  readonly height?: number
  readonly phone_number?: string
  readonly first_name?: string
  readonly last_name?: string
  readonly vcard?: string
  readonly action?: string
  readonly callback_query_id?: string
  readonly show_alert?: boolean
  readonly commands?: readonly { readonly command: string; readonly description: string }[]
  readonly scope?: { readonly type: string; readonly chat_id?: number | string; readonly user_id?: number }
  readonly language_code?: string
  readonly name?: string
  readonly description?: string
  readonly short_description?: string
  readonly menu_button?: Fields
  readonly file_id?: string
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly allowed_updates?: readonly string[]
  readonly url?: string
  readonly secret_token?: string
  readonly max_connections?: number
  readonly drop_pending_updates?: boolean
}
