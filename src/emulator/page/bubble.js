import { h, icon, initial } from './dom.js'
import { renderText, safeUrl } from './text.js'

/** @typedef {import('../types.ts').Bubble} Bubble */
/** @typedef {import('../types.ts').BubbleButton} Button */
/**
 * What a bubble can ask its chat to do.
 * @typedef {import('./text.js').Acts & { tap(id: number, data: string): void, jump(id: number): void, toast(text: string): void }} Acts
 */

/** Hours and minutes as a phone shows them. @param {number} at */
const clock = (at) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** @param {number} size */
const bytes = (size) => (size < 1024 ? `${size} B` : size < 1_048_576 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1_048_576).toFixed(1)} MB`)

/** One line that stands for a bubble in a quote. @param {Bubble | undefined} bubble */
export const excerpt = (bubble) => {
  if (!bubble) return 'Deleted message'
  const line = bubble.text.replace(/\s+/g, ' ').trim()
  return line.slice(0, 120) || (bubble.contact && 'Contact') || (bubble.location && 'Location') || (bubble.file?.name ?? 'Message')
}

/** @param {string} text */
const vcardText = (text) => text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Gives the contact to the phone as a vCard, as saving it in Telegram does. @param {NonNullable<Bubble['contact']>} contact */
const saveContact = ({ first_name, last_name = '', phone_number }) => {
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', `N:${vcardText(last_name)};${vcardText(first_name)};;;`,
    `FN:${vcardText(`${first_name} ${last_name}`.trim())}`, `TEL;TYPE=VOICE:${vcardText(phone_number)}`, 'END:VCARD', '']
  const url = URL.createObjectURL(new Blob([lines.join('\r\n')], { type: 'text/vcard' }))
  h('a', { href: url, download: 'contact.vcf' }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** @param {NonNullable<Bubble['contact']>} contact @param {Acts} acts */
const contactCard = (contact, acts) => {
  const name = `${contact.first_name} ${contact.last_name ?? ''}`.trim()
  return h('div', { class: 'card' },
    h('div', { class: 'card-head' },
      h('span', { class: 'avatar', 'aria-hidden': 'true' }, initial(name)),
      h('span', { class: 'card-words' },
        h('strong', { dir: 'auto' }, name),
        h('a', { href: `tel:${contact.phone_number.replace(/[^\d+*#]/g, '')}`, class: 'tel' }, contact.phone_number))),
    h('button', {
      type: 'button', class: 'card-action', 'data-testid': 'save-contact',
      on: { click: () => { saveContact(contact); acts.toast('Contact saved') } },
    }, 'Save'))
}

/** @param {NonNullable<Bubble['location']>} place */
const locationCard = ({ latitude, longitude }) => h('div', { class: 'card card-head' },
  h('span', { class: 'avatar', 'aria-hidden': 'true' }, icon('place')),
  h('span', { class: 'card-words' }, h('strong', {}, 'Location'), h('span', {}, `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`)))

/** @param {NonNullable<Bubble['file']>} file */
const fileRow = (file) => h('a', { class: 'card card-head file', href: file.url, download: file.name, target: '_blank', rel: 'noopener' },
  h('span', { class: 'avatar', 'aria-hidden': 'true' }, icon('file')),
  h('span', { class: 'card-words' }, h('strong', { dir: 'auto' }, file.name), h('span', {}, bytes(file.size))))

/** @param {NonNullable<Bubble['file']>} file */
const media = (file) => {
  if (file.kind === 'photo' || file.kind === 'sticker') {
    const image = h('img', { class: file.kind, src: file.url, alt: file.kind === 'photo' ? `Photo ${file.name}` : 'Sticker' })
    // A picture that this browser cannot show is still a file.
    image.addEventListener('error', () => image.replaceWith(fileRow(file)), { once: true })
    return image
  }
  if (file.kind === 'video' || file.kind === 'animation') return h('video', { src: file.url, controls: true, preload: 'metadata' })
  if (file.kind === 'voice' || file.kind === 'audio') return h('audio', { src: file.url, controls: true, preload: 'metadata' })
  return fileRow(file)
}

/** @param {Bubble} bubble @param {Button} button @param {Acts} acts */
const key = (bubble, button, acts) => {
  const label = h('span', { class: 'label', dir: 'auto' }, button.text)
  const props = { class: 'key', 'data-testid': 'key' }
  if (button.url !== undefined) {
    const href = safeUrl(button.url)
    return h('a', { ...props, href, 'data-url': button.url, target: '_blank', rel: 'noopener noreferrer',
      on: { click: (event) => acts.follow(href ?? '', event) } }, label, icon('link'))
  }
  if (button.copy !== undefined) {
    const copy = button.copy
    return h('button', { ...props, type: 'button', 'data-copy': copy, on: { click: () => acts.copy(copy) } }, label, icon('copy'))
  }
  const data = button.data ?? ''
  return h('button', { ...props, type: 'button', 'data-data': data, on: { click: () => acts.tap(bubble.id, data) } }, label)
}

/** @param {Bubble} bubble @param {Acts} acts */
const keyboard = (bubble, acts) => h('div', { class: 'keys', role: 'group', 'aria-label': 'Buttons' },
  ...bubble.buttons.map((row) => {
    const element = h('div', { class: 'row' }, ...row.map((button) => key(bubble, button, acts)))
    element.style.setProperty('--columns', String(row.length))
    return element
  }))

/** @param {Bubble} bubble */
const meta = (bubble) => h('span', { class: 'meta' },
  bubble.silent && h('span', { class: 'mark', 'data-mark': 'silent', role: 'img', 'aria-label': 'Silent', title: 'Without a sound' }, icon('silent')),
  bubble.protected && h('span', { class: 'mark', 'data-mark': 'protected', role: 'img', 'aria-label': 'Protected', title: 'Cannot be forwarded or copied' }, icon('lock')),
  bubble.edited && h('span', { 'data-mark': 'edited' }, 'edited '),
  h('time', { datetime: new Date(bubble.at).toISOString() }, clock(bubble.at)),
  bubble.mine && icon('ticks'))

/**
 * Fills `article` (kept across edits, so that place and focus hold) with a bubble and its keyboard.
 * @param {HTMLElement} article @param {Bubble} bubble @param {Bubble | undefined} quoted @param {Acts} acts
 */
export const drawBubble = (article, bubble, quoted, acts) => {
  const { replyTo } = bubble
  const copying = bubble.protected ? { ...acts, copy: () => {} } : acts
  const bare = bubble.text === ''
  article.replaceChildren(
    h('div', { class: 'bubble' },
      bubble.forwarded && h('div', { class: 'forwarded' }, 'Forwarded message'),
      replyTo !== undefined && h('button', { type: 'button', class: 'quote', on: { click: () => acts.jump(replyTo) } },
        h('strong', {}, quoted?.mine ? 'You' : 'Bot'), h('span', { dir: 'auto' }, excerpt(quoted))),
      bubble.file && media(bubble.file),
      bubble.contact && contactCard(bubble.contact, acts),
      bubble.location && locationCard(bubble.location),
      bare ? meta(bubble) : h('div', { class: 'body', dir: 'auto' },
        h('span', { class: 'text', 'data-testid': 'text' }, renderText(bubble.text, bubble.entities, copying)), meta(bubble))),
    ...(bubble.buttons.length > 0 ? [keyboard(bubble, acts)] : []))
  article.classList.toggle('bare', bare)
  article.classList.toggle('protected', bubble.protected)
  article.setAttribute('aria-label', `${bubble.mine ? 'You' : 'Bot'}, ${clock(bubble.at)}`)
}

/** Marks the keys whose label does not fit, as a phone would cut it. @param {HTMLElement} root */
export const markCut = (root) => {
  for (const element of root.querySelectorAll('.key')) {
    const label = element.querySelector('.label')
    const text = document.createRange()
    text.selectNodeContents(label)
    // `scrollWidth` is rounded, and a label that is a third of a pixel too long loses two letters.
    const cut = text.getBoundingClientRect().width > label.getBoundingClientRect().width
    if (cut) Object.assign(element, { title: label.textContent })
    else element.removeAttribute('title')
    element.toggleAttribute('data-cut', cut)
  }
}
