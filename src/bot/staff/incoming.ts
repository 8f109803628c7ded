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
  const preview = message.link_preview_options?.url
  const links = [...entities.flatMap((entity) => linkOf(entity, text)), ...(preview === undefined ? [] : [read(preview)])]
  const link = links.find(({ place }) => !isAllowed(place, rules))
  if (link !== undefined) return { is: 'refused', why: 'link', about: link.place ?? link.typed }
  return { is: 'fine', line: lineOf(text, kind?.[1]) }
}

/** A link as it was typed, and where it leads: a host, on t.me with the first part of its path, since that is many places. Undefined: not into the web. */
interface Link {
  readonly typed: string
  readonly place: string | undefined
}

function linkOf(entity: MessageEntity, text: string): Link[] {
  const words = text.slice(entity.offset, entity.offset + entity.length)
  if (entity.type === 'mention') return [{ typed: words, place: `t.me/${words.slice(1).toLowerCase()}` }]
  if (entity.type !== 'url' && entity.type !== 'text_link') return []
  return [read(entity.type === 'text_link' ? entity.url : words)]
}

function read(typed: string): Link {
  const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`
  return { typed, place: placeOf(address) }
}

/** Names in other scripts are compared as the web spells them. */
function placeOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/^www\./, '')
  return host === 't.me' || host === 'telegram.me' ? `t.me/${pathname.split('/')[1]?.toLowerCase() ?? ''}` : host
}

function isAllowed(place: string | undefined, { links, username }: LinkRules): boolean {
  if (links.includes('.') || place === `t.me/${username.toLowerCase()}`) return true
  return links.some((link) => {
    const allowed = placeOf(`https://${link}`)?.replace(/\/$/, '') ?? link
    return place !== undefined && (place === allowed || place.endsWith(`.${allowed}`) || place.startsWith(`${allowed}/`))
  })
}

function lineOf(text: string, kind: string | undefined): string {
  const letters = [...text.trim().replaceAll(/\s+/g, ' ')]
  const short = letters.length > LINE ? `${letters.slice(0, LINE - 1).join('')}…` : letters.join('')
  return [kind, short].filter((part) => part !== undefined && part !== '').join(' ')
}
