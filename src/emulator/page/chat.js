import { createComposer } from './composer.js'
import { ask, copyText, disclosure, field, h, icon, initial, post } from './dom.js'
import { createLog } from './log.js'

/** @typedef {import('../types.ts').Persona} Persona */

/** What a Telegram client can say about its language; the names as in Telegram's own settings. */
const languages = [
  ['', 'not told'], ['en', 'English'], ['ru', 'Русский'], ['tk', 'Türkmençe'], ['uz', 'Oʻzbekcha'], ['ky', 'Кыргызча'],
  ['tg', 'Тоҷикӣ'], ['kk', 'Қазақша'],
]

const toastTime = 4000

/**
 * One phone: the chat of one persona with the bot.
 * @param {Persona} first @param {{ startWith: string, theme: () => void, calls: () => void }} page
 */
export const createChat = (first, page) => {
  let persona = first
  let bot = { name: 'Bot', username: '' }
  let empty = true

  /** Sends an action of this persona; shows why when the emulator refuses. */
  const call = async (path, body = {}) => {
    try {
      await post(path, body instanceof Blob ? body : { persona: persona.id, ...body })
      return true
    } catch (error) {
      toast(error instanceof TypeError ? 'The emulator does not answer' : error.message)
      return false
    }
  }
  const send = (text) => call('/chat/send', { text })

  const acts = {
    send,
    call,
    copy: (text) => { void copyText(text).then(() => toast('Copied')) },
    toast: (text) => toast(text),
    jump: (id) => log.jump(id),
    tap: async (id, data) => {
      if (log.tapped(id, data) && !(await call('/chat/tap', { message: id, data }))) log.answered(id)
    },
    remove: (id) => call('/chat/delete', { message: id }),
    write: () => composer.focus(),
    up: () => log.focusNewest(),
    // A link to this very bot starts it here instead of leaving the page.
    follow: (url, event) => {
      const target = URL.canParse(url) ? new URL(url) : undefined
      const own = target && /^(t\.me|telegram\.me)$/.test(target.hostname) && target.pathname.slice(1).toLowerCase() === bot.username.toLowerCase()
      if (!own || bot.username === '') return
      event.preventDefault()
      const payload = target.searchParams.get('start')
      void send(payload ? `/start ${payload}` : '/start')
    },
    upload: (file, kind, caption) => {
      const query = new URLSearchParams({ persona: String(persona.id), kind, name: file.name, ...(caption && { caption }) })
      void call(`/chat/upload?${query}`, file)
    },
    restart: async () => {
      if (await call('/chat/block', { blocked: false })) await send('/start')
    },
    startWith: page.startWith,
  }
  const log = createLog(acts)
  const composer = createComposer(acts)

  const toasts = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' })
  const toast = (text) => {
    const element = h('div', { class: 'toast', 'data-testid': 'toast', dir: 'auto' }, text)
    toasts.append(element)
    setTimeout(() => element.remove(), toastTime)
  }

  const alertBox = (text) => {
    const back = document.activeElement
    const close = () => {
      shade.remove()
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true })
      else composer.focus()
    }
    const ok = h('button', { type: 'button', class: 'primary', on: { click: close } }, 'OK')
    const shade = h('div', { class: 'shade' }, h('div', {
      class: 'alert', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': bot.name, 'data-testid': 'alert',
      on: { keydown: (event) => {
        if (event.key === 'Escape') close()
        if (event.key === 'Tab') event.preventDefault()
        event.stopPropagation()
      } },
    }, h('h2', {}, bot.name), h('p', { dir: 'auto' }, text), ok))
    element.append(shade)
    ok.focus({ preventScroll: true })
  }

  const languageSelect = () => h('select', {
    'aria-label': 'Language of this phone',
    on: { change: (event) => { void call('/chat/language', { language_code: event.target.value || null }) } },
  }, ...languages.map(([code, name]) => h('option', { value: code }, code ? `${code} · ${name}` : name)))

  const startWith = async () => {
    const values = await ask('Open a link to the bot', [
      field('t.me/…?start=', { name: 'payload', pattern: '[A-Za-z0-9_\\-]{1,64}', autocapitalize: 'off', autocomplete: 'off', placeholder: 'check' }),
    ], 'Open')
    if (values) await send(`/start ${values.payload}`)
  }

  const item = (name, words, act, testid) => h('button', { type: 'button', 'data-testid': testid, on: { click: () => { menu.close(); act() } } }, icon(name), words)
  const selects = [languageSelect(), languageSelect()]
  const blockItem = item('stop', 'Block the bot', () => call('/chat/block', { blocked: !persona.blocked }), 'block')
  const more = h('button', { type: 'button', class: 'round', 'aria-label': 'More', 'data-testid': 'more' }, icon('more'))
  const panel = h('div', { class: 'panel more', 'data-testid': 'more-menu' },
    h('label', { class: 'field inline' }, h('span', {}, 'Language of this phone'), selects[0]),
    item('link', 'Open a link to the bot…', startWith, 'deep-link'),
    blockItem,
    item('bin', 'Clear history', () => call('/chat/clear'), 'clear'),
    item('moon', 'Light or dark', page.theme, 'theme'),
    item('calls', 'Raw calls', page.calls, 'calls'))
  const menu = disclosure(more, panel)

  const who = h('strong', { dir: 'auto' })
  const role = h('span', { class: 'role' })
  const letter = h('span', { class: 'avatar', 'aria-hidden': 'true' })
  const title = h('strong', { dir: 'auto' })
  const hint = h('div', { class: 'hint' }, h('p', {}, 'No messages here yet.'), h('p', {}, 'Press START, or open a link to the bot from the menu above.'))
  const element = h('section', { class: 'phone', 'data-testid': `persona-${persona.id}` },
    h('div', { class: 'owner' }, who, role, selects[1]),
    h('div', { class: 'screen' },
      h('header', { class: 'head' }, letter, h('div', { class: 'head-words' }, title, h('span', {}, 'bot')), more),
      panel, toasts, log.element, hint, composer.element))

  const setPersona = (now) => {
    persona = now
    who.textContent = now.first_name
    role.textContent = now.role
    element.setAttribute('aria-label', `Phone of ${now.first_name} (${now.role})`)
    for (const select of selects) {
      const code = now.language_code ?? ''
      if (![...select.options].some(({ value }) => value === code)) select.append(h('option', { value: code }, code))
      select.value = code
    }
    blockItem.lastChild.textContent = now.blocked ? 'Unblock the bot' : 'Block the bot'
    composer.setState(persona, empty)
  }

  setPersona(first)
  return {
    element,
    setPersona,
    /** @param {typeof bot} now */
    setBot: (now) => {
      bot = now
      title.textContent = now.name
      letter.textContent = initial(now.name)
    },
    /** @param {readonly import('../types.ts').Bubble[]} bubbles */
    setBubbles: (bubbles) => {
      empty = bubbles.length === 0
      hint.hidden = !empty
      composer.setState(persona, empty)
      log.setBubbles(bubbles)
    },
    setCommands: composer.setCommands,
    answered: log.answered,
    /** @param {string} text @param {boolean} alert */
    notify: (text, alert) => (alert ? alertBox(text) : toast(text)),
  }
}
