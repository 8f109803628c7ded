import { h, icon } from './dom.js'

/** @typedef {import('../types.ts').RawCall} RawCall */

const kept = 500

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null

/** @param {string} name @param {unknown} value */
const part = (name, value) => [h('h3', {}, name), h('pre', { tabindex: 0, 'aria-label': name }, JSON.stringify(value, undefined, 2) ?? '')]

/** @param {number} at */
const clock = (at) => `${new Date(at).toLocaleTimeString('en-GB')}.${String(at % 1000).padStart(3, '0')}`

/**
 * The drawer with the calls that the bot made, newest first.
 * @param {(chat: unknown) => string | undefined} nameOf name of the persona whose chat a call is about
 */
export const createCalls = (nameOf) => {
  /** @type {{ call: RawCall, element: HTMLElement, words: string, ok: boolean }[]} */
  let entries = []
  /** @type {Element | null} */
  let opener = null

  const search = h('input', { type: 'search', placeholder: 'Filter', 'aria-label': 'Filter calls', 'data-testid': 'call-filter', on: { input: () => filter() } })
  const errors = h('input', { type: 'checkbox', 'data-testid': 'call-errors', on: { change: () => filter() } })
  const count = h('span', { class: 'count', role: 'status' })
  const list = h('div', { class: 'calls-list' })
  const element = h('aside', { class: 'drawer', 'data-testid': 'drawer', 'aria-label': 'Raw calls', hidden: true },
    h('header', { class: 'head' }, h('h2', {}, 'Raw calls'), count,
      h('button', { type: 'button', class: 'round', 'aria-label': 'Close', on: { click: () => toggle(false) } }, icon('close'))),
    h('div', { class: 'filters' }, search, h('label', { class: 'check' }, errors, 'errors only')),
    list)

  const fits = ({ words, ok, call }) => {
    const wanted = search.value.trim().toLowerCase()
    // Polling would bury everything else, unless somebody looks for it.
    if (wanted === '' && call.method === 'getUpdates' && ok) return false
    return words.includes(wanted) && !(errors.checked && ok)
  }

  const filter = () => {
    let shown = 0
    for (const entry of entries) {
      entry.element.hidden = !fits(entry)
      if (!entry.element.hidden) shown += 1
    }
    count.textContent = `${shown} of ${entries.length}`
  }

  const draw = (call, ok, error) => {
    const body = h('div', { class: 'call-body' })
    const chat = isRecord(call.params) ? nameOf(call.params.chat_id) : undefined
    const details = h('details', { 'data-testid': 'call', 'data-method': call.method, 'data-ok': String(ok), class: ok ? 'call' : 'call failed' },
      h('summary', {},
        h('span', { class: 'call-method' }, call.method), chat && h('span', { class: 'call-chat', dir: 'auto' }, chat),
        h('span', { class: 'call-state' }, ok ? 'ok' : 'error'), h('span', { class: 'call-time' }, `#${call.number} ${clock(call.at)}`),
        !ok && h('span', { class: 'call-error' }, error)),
      body)
    // The JSON of hundreds of calls is only worth drawing for those somebody opens.
    details.addEventListener('toggle', () => {
      body.replaceChildren(...(details.open ? [...part('Parameters', call.params), ...part('Answer', call.answer)] : []))
    })
    return details
  }

  /** @param {RawCall} call */
  const add = (call) => {
    const answer = isRecord(call.answer) ? call.answer : {}
    const ok = answer.ok === true
    const error = [answer.error_code, answer.description].filter(Boolean).join(' ')
    const entry = { call, ok, element: draw(call, ok, error), words: `${call.method} ${JSON.stringify(call.params)} ${JSON.stringify(call.answer)}`.toLowerCase() }
    entries.unshift(entry)
    list.prepend(entry.element)
    for (const old of entries.slice(kept)) old.element.remove()
    entries = entries.slice(0, kept)
    filter()
  }

  /** Opens or closes the drawer; the focus goes in and comes back. */
  const toggle = (open = element.hidden) => {
    if (open === !element.hidden) return
    element.hidden = !open
    document.documentElement.classList.toggle('with-drawer', open)
    if (open) {
      opener = document.activeElement
      search.focus({ preventScroll: true })
    } else if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
  }

  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    toggle(false)
  })

  return {
    element,
    add,
    toggle,
    /** The emulator began anew: its old calls mean nothing. */
    reset: () => {
      entries = []
      list.replaceChildren()
      filter()
    },
  }
}
