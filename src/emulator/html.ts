import type { MessageEntity } from './bot-api.ts'
import { checkLink, mentionedUser } from './links.ts'
import { badRequest } from './refusal.ts'

/** Plain text and what is bold, a link and so on in it. */
export interface FormattedText {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

interface OpenTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly start: number
}

const SIMPLE: Readonly<Record<string, string>> = {
  b: 'bold', strong: 'bold', i: 'italic', em: 'italic', u: 'underline', ins: 'underline',
  s: 'strikethrough', strike: 'strikethrough', del: 'strikethrough', 'tg-spoiler': 'spoiler', span: 'spoiler',
  a: 'text_link', code: 'code', pre: 'pre', blockquote: 'blockquote', 'tg-emoji': 'custom_emoji',
}
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/**
 * What `parse_mode: 'HTML'` makes of a text, or Telegram's refusal: the tags and the words of `parse_html` in
 * https://github.com/tdlib/td/blob/master/td/telegram/MessageEntity.cpp. Offsets in refusals count bytes.
 */
export function parseHtml(html: string): FormattedText {
  const open: OpenTag[] = []
  const entities: MessageEntity[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    text += decodeReferences(html.slice(at, next === -1 ? html.length : next))
    if (next === -1) break
    if (html[next + 1] === '/') {
      const tag = open.pop() ?? refuse(html, next, 'Unexpected end tag')
      at = readEndTag(html, next, tag.name)
      if (text.length > tag.start) addEntity(entities, tag, text)
    } else {
      const { end, ...tag } = readStartTag(html, next)
      at = end
      open.push({ ...tag, start: text.length })
    }
  }
  const last = open.at(-1)
  if (last !== undefined) badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${last.name}"`)
  // A language only means something on <pre>.
  return { text, entities: sorted(entities.map(one => one.type === 'code' ? { ...one, language: undefined } : one)) }
}

/** Outer entities first, as Telegram lists them. */
export function sorted(entities: readonly MessageEntity[]): readonly MessageEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
}

function refuse(html: string, at: number, problem: string, rest = ''): never {
  return badRequest(`can't parse entities: ${problem} at byte offset ${Buffer.byteLength(html.slice(0, at))}${rest}`)
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi
  return text.replaceAll(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code === 0 || code >= 0x10_ff_ff ? whole : String.fromCodePoint(code)
  })
}

function readEndTag(html: string, at: number, expected: string): number {
  const found = /^<\/([^\s>]*)\s*>/.exec(html.slice(at, at + 100))
  if (found === null) refuse(html, at, 'Unclosed end tag')
  const name = (found[1] ?? '').toLowerCase()
  if (name !== '' && name !== expected) refuse(html, at, 'Unmatched end tag', `, expected "</${expected}>", found "</${name}>"`)
  return at + found[0].length
}

function readStartTag(html: string, at: number): { name: string; attributes: Map<string, string>; end: number } {
  const found = /[\s>]/.exec(html.slice(at))
  if (found === null) refuse(html, at, 'Unclosed start tag')
  const name = html.slice(at + 1, at + found.index).toLowerCase()
  if (!Object.hasOwn(SIMPLE, name)) refuse(html, at, `Unsupported start tag "${name}"`)
  const attributes = new Map<string, string>()
  let end = at + found.index
  for (;;) {
    end += /^\s*/.exec(html.slice(end))?.[0].length ?? 0
    if (html[end] === '>') break
    const attribute = /^([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]*)(?=[\s>])))?/.exec(html.slice(end))
    if (html[end] === undefined) refuse(html, at, 'Unclosed start tag')
    if (attribute === null) refuse(html, at, `Empty attribute name in the tag "${name}"`)
    const [whole, key = '', double, single, token] = attribute
    end += whole.length
    if (html[end] === '=') refuseValue(html, at, end + 1, name)
    attributes.set(key.toLowerCase(), decodeReferences(double ?? single ?? token?.toLowerCase() ?? ''))
  }
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') refuse(html, at, 'Tag "span" must have class "tg-spoiler"')
  return { name, attributes, end: end + 1 }
}

/** An attribute's value that is not there, has no second quotation mark, or stands bare and odd. */
function refuseValue(html: string, at: number, after: number, name: string): never {
  const start = after + (/^\s*/.exec(html.slice(after))?.[0].length ?? 0)
  if (html[start] === undefined) refuse(html, at, `Unclosed start tag "${name}"`)
  if (html[start] === '"' || html[start] === "'") refuse(html, at, 'Unclosed start tag')
  return refuse(html, start, 'Unexpected end of name token')
}

function addEntity(entities: MessageEntity[], { name, attributes, start }: OpenTag, text: string): void {
  const place = { offset: start, length: text.length - start }
  const type = SIMPLE[name] ?? ''
  switch (type) {
    case 'text_link': {
      const link = attributes.get('href') ?? ''
      const entity = linkEntity(link === '' ? text.slice(start) : link)
      // A link that Telegram does not take is dropped without a word; its text stays.
      if (entity !== undefined) entities.push({ ...entity, ...place })
      return
    }
    case 'custom_emoji': {
      const id = attributes.get('emoji-id') ?? ''
      const valid = /^[1-9]\d{0,18}$/.test(id) && BigInt(id) < 2n ** 63n
      if (!valid) badRequest("can't parse entities: Invalid custom emoji identifier specified")
      entities.push({ type, ...place, custom_emoji_id: id })
      return
    }
    case 'blockquote':
      entities.push({ type: attributes.has('expandable') ? 'expandable_blockquote' : type, ...place })
      return
    case 'pre': {
      // <pre><code class="language-python"> is one entity with a language.
      const inner = entities.at(-1)
      const whole = inner?.type === 'code' && inner.offset === place.offset && inner.length === place.length
      if (whole) entities.pop()
      entities.push({ type, ...place, language: whole ? inner.language : undefined })
      return
    }
    case 'code':
      entities.push({ type, ...place, language: /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1] })
      return
    default:
      entities.push({ type, ...place })
  }
}

function linkEntity(link: string): Pick<MessageEntity, 'type' | 'url' | 'user'> | undefined {
  const user = mentionedUser(link)
  if (user !== undefined) return { type: 'text_mention', user: { id: user, is_bot: false, first_name: '' } }
  const checked = checkLink(link)
  return 'url' in checked ? { type: 'text_link', url: checked.url } : undefined
}
