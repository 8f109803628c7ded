import type { Message, MessageEntity, Params } from './bot-api.ts'
import { parseHtml, sorted, type FormattedText } from './html.ts'
import { checkLink } from './links.ts'
import { badRequest } from './refusal.ts'

/** Ends of addresses without https:// that count as links: common ones and those of our countries. */
const DOMAINS = 'com|org|net|info|int|gov|edu|tm|uz|kg|tj|kz|ru|tr|me|io|eu'
const PATH = '[^\\s<>"«»]'

/** What Telegram finds by itself in any text, the surest first: of two that overlap the first wins. */
const FOUND: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['email', /(?<![\w.+-])[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,8}(?![\w@])/gi],
  ['url', new RegExp(String.raw`(?<![\w@.])(?:https?://${PATH}+|(?:[a-z0-9-]+\.)+(?:${DOMAINS})(?![\w.@])(?:/${PATH}*)?)`, 'gi')],
  ['mention', /(?<![\w@])@[a-z]\w{2,31}(?!\w)/gi],
  ['bot_command', /(?<![\w/<>])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>])/gi],
  ['hashtag', /(?<![\p{L}\p{N}_#@])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,256}/gu],
  ['cashtag', /(?<![\w$])\$[A-Z]{1,8}(?![\w$])/g],
  ['phone_number', /(?<![\w+])\+\d(?:[ ()-]{0,2}\d){6,14}(?!\w)/g],
]

/** Inside these Telegram looks for nothing. */
const OPAQUE = new Set(['code', 'pre', 'text_link', 'text_mention', 'custom_emoji'])

/** The text with its own entities and those that Telegram adds: commands, links, phone numbers in international form. */
export function withFound({ text, entities }: FormattedText): FormattedText {
  if (!/[@/.#$+]/.test(text)) return { text, entities }
  const taken = entities.filter(entity => OPAQUE.has(entity.type))
  const found: MessageEntity[] = []
  for (const [type, pattern] of FOUND) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const entity = { type, offset: index, length: trimmedLength(type, match) }
      if (![...taken, ...found].some(other => overlap(entity, other))) found.push(entity)
    }
  }
  return found.length === 0 ? { text, entities } : { text, entities: sorted([...entities, ...found]) }
}

/** "Look at https://a.tm." – the full stop is not part of the link. */
const trimmedLength = (type: string, match: string): number =>
  type === 'url' ? match.replace(/[.,:;!?'")\]}…]+$/, '').length : match.length

const overlap = (a: MessageEntity, b: MessageEntity): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length

/** Longest text and caption, counted after the tags are gone. */
export const LONGEST = { text: 4096, caption: 1024 } as const

type Text = Pick<Message, 'entities'> & { readonly text: string }

/** The text or caption of a call as Telegram keeps it, or its refusal. `entities` count only without a `parse_mode`. */
export function formattedText(what: keyof typeof LONGEST, text: string, params: Params): Text {
  const given = (what === 'text' ? params.entities : params.caption_entities) ?? []
  const trimmed = trim(parse(text, params.parse_mode, given))
  if (what === 'text' && text === '') badRequest('message text is empty')
  if (what === 'text' && trimmed.text === '') badRequest('text must be non-empty')
  if (trimmed.text.length > LONGEST[what]) badRequest(what === 'text' ? 'message is too long' : 'message caption is too long')
  const { entities, ...rest } = withFound(trimmed)
  return { ...rest, entities: entities.length > 0 ? entities : undefined }
}

function parse(text: string, mode: string | undefined, entities: readonly MessageEntity[]): FormattedText {
  if (mode === undefined || mode === '') return { text, entities: sorted(entities.map(entity => checkEntity(entity, text))) }
  // The real server knows Markdown and MarkdownV2, too; nothing of ours uses them.
  return mode.toLowerCase() === 'html' ? parseHtml(text) : badRequest('unsupported parse_mode')
}

function checkEntity(entity: MessageEntity, text: string): MessageEntity {
  const { type, offset, length, url } = entity
  if (offset < 0) badRequest(`receive an entity with incorrect offset ${offset}`)
  if (length < 0) badRequest(`receive an entity with incorrect length ${length}`)
  if (offset > text.length) badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
  if (offset + length > text.length) {
    badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`)
  }
  if (type !== 'text_link') return entity
  const link = checkLink(url ?? badRequest('can\'t parse MessageEntity: Can\'t find field "url"'))
  return 'url' in link ? { ...entity, url: link.url } : badRequest(`entity URL '${url}' is invalid: ${link.problem}`)
}

/** Telegram cuts white space at the end, and at the start as far as no entity covers it. */
function trim({ text, entities }: FormattedText): FormattedText {
  const end = text.trimEnd().length
  const blank = text.length - text.trimStart().length
  const start = end === 0 ? 0 : Math.min(blank, entities[0]?.offset ?? blank)
  if (start === 0 && end === text.length) return { text, entities }
  return {
    text: text.slice(start, end),
    entities: entities.flatMap(entity => {
      const length = Math.min(entity.offset + entity.length, end) - entity.offset
      return length > 0 ? [{ ...entity, offset: entity.offset - start, length }] : []
    }),
  }
}
