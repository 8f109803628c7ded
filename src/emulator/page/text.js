import { h } from './dom.js'

/** @typedef {import('../types.ts').Entity} Entity */
/** @typedef {{ send(text: string): void, copy(text: string): void, follow(url: string, event: Event): void }} Acts */

const blocks = new Set(['PRE', 'BLOCKQUOTE'])
const marks = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', expandable_blockquote: 'blockquote', hashtag: 'span', cashtag: 'span',
}
/** The address to put in a link, or `undefined` when following it could run something. @param {string} url */
export const safeUrl = (url) => {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`
  if (!URL.canParse(whole)) return undefined
  return ['http:', 'https:', 'tg:', 'tel:', 'mailto:'].includes(new URL(whole).protocol) ? whole : undefined
}

/** @param {string | undefined} url @param {Acts} acts */
const link = (url, acts) => {
  const href = url === undefined ? undefined : safeUrl(url)
  if (href === undefined) return h('span', {})
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer', on: { click: (event) => acts.follow(href, event) } })
}

const spoiler = () => {
  const reveal = (event) => {
    if (!element.hasAttribute('role') || (event.key && event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    element.classList.add('shown')
    for (const name of ['role', 'tabindex', 'aria-label']) element.removeAttribute(name)
  }
  const element = h('span', {
    class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Hidden text, press to show', on: { click: reveal, keydown: reveal },
  })
  return element
}

/** The empty element for one entity. @param {Entity} entity @param {string} part @param {Acts} acts */
const elementOf = (entity, part, acts) => {
  switch (entity.type) {
    case 'url': return link(part, acts)
    case 'text_link': return link(entity.url, acts)
    case 'email': return link(`mailto:${part}`, acts)
    case 'mention': return link(`https://t.me/${part.slice(1)}`, acts)
    case 'phone_number': return h('a', { href: `tel:${part.replace(/[^\d+*#]/g, '')}`, class: 'tel' })
    case 'bot_command': return h('button', { type: 'button', class: 'command-link', on: { click: () => acts.send(part) } })
    case 'spoiler': return spoiler()
    case 'code':
    case 'pre': return h(marks[entity.type], { on: { click: () => acts.copy(part) } })
    default: return h(marks[entity.type] ?? 'span', { class: entity.type })
  }
}

/** @param {Node} parent @param {string} text */
const plain = (parent, text) => {
  // The line break after a block is the block's own end.
  const after = parent.lastChild instanceof HTMLElement && blocks.has(parent.lastChild.tagName)
  const rest = after && text.startsWith('\n') ? text.slice(1) : text
  if (rest !== '') parent.appendChild(document.createTextNode(rest))
}

/** @param {Node} parent @param {string} text @param {number} from @param {number} to @param {Entity[]} list @param {Acts} acts */
const fill = (parent, text, from, to, list, acts) => {
  let at = from
  while (list.length > 0) {
    const entity = list.shift()
    const end = Math.min(entity.offset + entity.length, to)
    if (end <= at) continue
    const start = Math.max(entity.offset, at)
    plain(parent, text.slice(at, start))
    const inner = []
    const rest = []
    while (list.length > 0 && list[0].offset < end) {
      const other = list.shift()
      const over = other.offset + other.length - end
      inner.push(other)
      // What Telegram found may reach over the edge of what the bot marked: the rest goes on behind it.
      if (over > 0) rest.push({ ...other, offset: end, length: over })
    }
    list.unshift(...rest)
    const element = elementOf(entity, text.slice(start, end), acts)
    fill(element, text, start, end, inner, acts)
    parent.appendChild(element)
    at = end
  }
  plain(parent, text.slice(at, to))
}

/**
 * Text with its entities (UTF-16 offsets, nested ones inside) as nodes.
 * @param {string} text @param {readonly Entity[]} entities @param {Acts} acts
 */
export const renderText = (text, entities, acts) => {
  const fragment = document.createDocumentFragment()
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  fill(fragment, text, 0, text.length, sorted, acts)
  return fragment
}
