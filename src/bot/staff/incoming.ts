import type { Message, MessageEntity } from 'grammy/types'

/** A message that staff wrote or forwarded, as something to send; or why it cannot be sent. */
export type Incoming =
  | { readonly is: 'fine'; readonly line: string }
  | { readonly is: 'refused'; readonly why: 'album' | 'kind' | 'empty' | 'long-text' | 'long-caption' | 'person' }
  | { readonly is: 'refused'; readonly why: 'link'; readonly about: string }

/** Kinds that may be sent, each with what stands for it on a locked phone. Not: what asks for an answer, shows a place or names a person. */
const KINDS = { photo: '🖼', video: '🎬', animation: '🎞', audio: '🎵', voice: '🎤', document: '📎', sticker: '🏷', video_note: '🎬' } as const

/** Telegram's limits, in UTF-16 units. */
const LONGEST_TEXT = 4096
const LONGEST_CAPTION = 1024
/** About what a locked phone shows in two lines. */
const LINE = 70

export interface LinkRules {
  /** Hosts that may be linked to, with all that is below them; a point stands for all. */
  readonly links: readonly string[]
  /** The bot's own name: it may always be linked to. */
  readonly username: string
}

/** Looks at a message that is to be sent to subscribers. */
export function readIncoming(message: Message, rules: LinkRules): Incoming {
  const kind = Object.entries(KINDS).find(([name]) => name in message)
  const text = message.text ?? message.caption ?? ''
  if (message.media_group_id !== undefined) return { is: 'refused', why: 'album' }
  if (!kind && message.text === undefined) return { is: 'refused', why: 'kind' }
  if (!kind && text.trim() === '') return { is: 'refused', why: 'empty' }
  if (!kind && text.length > LONGEST_TEXT) return { is: 'refused', why: 'long-text' }
  if (kind && text.length > LONGEST_CAPTION) return { is: 'refused', why: 'long-caption' }
  const entities = message.entities ?? message.caption_entities ?? []
  if (entities.some(({ type }) => type === 'text_mention')) return { is: 'refused', why: 'person' }
  const link = entities.flatMap((entity) => linkOf(entity, text)).find((host) => !isAllowed(host, rules))
  if (link !== undefined) return { is: 'refused', why: 'link', about: link }
  return { is: 'fine', line: lineOf(text, kind?.[1]) }
}

/** Where an entity leads: a host with the first part of its path, since t.me is many places. Nothing for what is no link. */
function linkOf(entity: MessageEntity, text: string): string[] {
  const words = text.slice(entity.offset, entity.offset + entity.length)
  if (entity.type === 'mention') return [`t.me/${words.slice(1).toLowerCase()}`]
  if (entity.type !== 'url' && entity.type !== 'text_link') return []
  const typed = entity.type === 'text_link' ? entity.url : words
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address)) return [typed]
  const { protocol, hostname, pathname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return [typed]
  const host = hostname.replace(/^www\./, '')
  return [host === 't.me' || host === 'telegram.me' ? `t.me/${pathname.split('/')[1]?.toLowerCase() ?? ''}` : host]
}

function isAllowed(link: string, { links, username }: LinkRules): boolean {
  if (link === `t.me/${username.toLowerCase()}`) return true
  return links.some((allowed) => allowed === '.' || link === allowed || link.endsWith(`.${allowed}`) || link.startsWith(`${allowed}/`))
}

function lineOf(text: string, kind: string | undefined): string {
  const letters = [...text.trim().replaceAll(/\s+/g, ' ')]
  const short = letters.length > LINE ? `${letters.slice(0, LINE - 1).join('')}…` : letters.join('')
  return [kind, short].filter((part) => part !== undefined && part !== '').join(' ')
}
