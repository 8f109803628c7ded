import type { Keeper } from './crypto/seal.ts'

/** Somebody who asked for messages. */
export interface Subscriber {
  readonly chat: number
  /** Code of the language, as in `locales/`. */
  readonly language: string
  /** IANA name, such as Asia/Ashgabat: for quiet hours. */
  readonly zone: string
  readonly topics: readonly string[]
  /** Day (since 1970, UTC) of the last message; undefined: none yet. */
  readonly lastDay: number | undefined
}

/** Bytes of the chat id (Telegram's have up to 52 bits) and of the day. */
const CHAT = 7
const DAY = 2

const NAME = /^[A-Za-z0-9_+/-]*$/

/** Seals a subscriber: chat id, day of the last message (0: none), then language, zone and topics as one text. */
export function sealRecord(keeper: Keeper, key: string, { chat, language, zone, topics, lastDay }: Subscriber): string {
  if (!Number.isSafeInteger(chat) || chat <= 0 || chat >= 2 ** 52) throw new RangeError('messages go to private chats: a chat id is positive')
  if ([language, zone, ...topics].some((name) => !NAME.test(name))) throw new RangeError('a language, zone or topic is malformed')
  const head = Buffer.alloc(CHAT + DAY)
  head.writeUIntBE(Math.floor(chat / 256), 0, 6)
  head.writeUInt8(chat % 256, 6)
  head.writeUInt16BE(lastDay ?? 0, CHAT)
  const words = Buffer.from([language, zone, ...topics].join(' '))
  return keeper.seal(Buffer.concat([head, words]), key).toString('base64url')
}

/** Opens what `sealRecord` gave for the same key; undefined for everything else. */
export function openRecord(keeper: Keeper, key: string, sealed: string): Subscriber | undefined {
  const plain = keeper.open(Buffer.from(sealed, 'base64url'), key)
  if (!plain || plain.length < CHAT + DAY) return undefined
  const [language = '', zone = '', ...topics] = plain.toString('latin1', CHAT + DAY).split(' ')
  const chat = plain.readUIntBE(0, 6) * 256 + plain.readUInt8(6)
  return { chat, language, zone, topics, lastDay: plain.readUInt16BE(CHAT) || undefined }
}
