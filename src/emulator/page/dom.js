/** Small helpers over the DOM. Data only ever becomes text nodes and attributes, never markup. */

/**
 * Makes an element. `on` holds listeners; a property that is `undefined` or `false` is left out; children that are
 * strings become text.
 * @param {string} tag
 * @param {Record<string, any>} [props]
 * @param {...(Node | string | undefined | false)} children
 * @returns {any} the element; `any`, because callers know which tag they asked for
 */
export const h = (tag, props = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue
    if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener)
    else if (name === 'value') element.value = value
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

// Drawn for this page, on a grid of 24.
const paths = {
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  menu: 'M5 7h14M5 12h14M5 17h9',
  attach: 'M18 11.5 11.6 18a4.2 4.2 0 0 1-6-6l7.2-7.2a2.9 2.9 0 0 1 4.1 4.1L9.8 16a1.5 1.5 0 0 1-2.1-2.1l6.2-6.2',
  send: 'M12 19V5M6 11l6-6 6 6',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  link: 'M8 16 16 8M9.5 8H16v6.5',
  lock: 'M6.5 11h11v8.5h-11zM9 11V8a3 3 0 0 1 6 0v3',
  silent: 'M6 16.5V11a6 6 0 0 1 9-5.2M18 11v5.5H8M10.5 19.5h3M4 4l16 16',
  ticks: 'm2 12.5 4 4L14 8M11 15.5l1 1L20 8',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
  photo: 'M4 6h16v12.5H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9.5v.01',
  video: 'M4 6.5h11v11H4zM15 11l5-3v8l-5-3',
  voice: 'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4M6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  person: 'M12 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M5 20a7 7 0 0 1 14 0',
  place: 'M12 21s6.5-6.3 6.5-11a6.5 6.5 0 0 0-13 0C5.5 14.7 12 21 12 21M12 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4',
  forward: 'M13 6l6 6-6 6M19 12H11a6 6 0 0 0-6 6',
  moon: 'M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5',
  calls: 'M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M12 5v14M6 13l6 6 6-6',
  bin: 'M5 7h14M9.5 7V4.500h5V7M7 7l1 13h8l1-13',
  stop: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M6.5 6.500l11 11',
}

/** A line icon; decoration only, so the words stand beside it or in `aria-label`. @param {keyof typeof paths} name */
export const icon = (name) => {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  const path = document.createElementNS(space, 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('class', `icon icon-${name}`)
  path.setAttribute('d', paths[name])
  svg.append(path)
  return svg
}

/** The letter in the circle that stands for a picture. @param {string} name */
export const initial = (name) => String.fromCodePoint(name.trim().codePointAt(0) ?? 0x3f)

/** Sends an action to the emulator; throws with its words when it says no. @param {string} path @param {unknown} body */
export const post = async (path, body) => {
  const raw = body instanceof Blob
  const type = raw ? body.type || 'application/octet-stream' : 'application/json'
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': type }, body: raw ? body : JSON.stringify(body) })
  if (answer.ok) return
  const { error } = await answer.json().catch(() => ({}))
  throw new Error(error ?? `the emulator answered ${answer.status}`)
}

/** Puts text on the clipboard; pages that are not on localhost or https have only the old way. @param {string} text */
export const copyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const before = document.activeElement
    const area = h('textarea', { class: 'offscreen', 'aria-hidden': 'true', value: text })
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** Arrow keys walk over the buttons of a list. @param {HTMLElement} list */
export const walkWithArrows = (list) => list.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || event.target instanceof HTMLSelectElement) return
  const stops = [...list.querySelectorAll('button:not([disabled])')]
  const next = stops[stops.indexOf(event.target) + step]
  if (next) {
    event.preventDefault()
    next.focus()
  }
})

/**
 * A panel that a button opens and closes; Escape, a tap elsewhere or choosing something closes it.
 * @param {HTMLElement} opener @param {HTMLElement} panel
 */
export const disclosure = (opener, panel) => {
  const outside = (event) => {
    if (!panel.contains(event.target) && !opener.contains(event.target)) close(false)
  }
  const close = (back = true) => {
    if (panel.hidden) return
    const inside = panel.contains(document.activeElement)
    panel.hidden = true
    opener.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', outside, true)
    if (back && inside) opener.focus({ preventScroll: true })
  }
  /** @param {'first' | 'panel' | 'none'} focus */
  const open = (focus = 'first') => {
    panel.hidden = false
    opener.setAttribute('aria-expanded', 'true')
    document.addEventListener('pointerdown', outside, true)
    const target = { first: panel.querySelector('button, select, input'), panel, none: undefined }[focus]
    target?.focus({ preventScroll: true })
  }
  panel.hidden = true
  panel.tabIndex = -1
  opener.setAttribute('aria-expanded', 'false')
  // A click without a pointer comes from the keyboard: only then the first choice shows a focus ring.
  opener.addEventListener('click', ({ detail }) => (panel.hidden ? open(detail === 0 ? 'first' : 'panel') : close()))
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  walkWithArrows(panel)
  return { open, close }
}

/**
 * Asks for a few values in a modal dialog; gives them by name, or `undefined` when the person thinks better of it.
 * @param {string} title @param {HTMLElement[]} fields @param {string} action
 * @returns {Promise<Record<string, string> | undefined>}
 */
export const ask = (title, fields, action) => new Promise((resolve) => {
  const form = h('form', { method: 'dialog' },
    h('h2', {}, title), ...fields,
    h('div', { class: 'dialog-buttons' },
      h('button', { type: 'button', class: 'quiet', on: { click: () => dialog.close() } }, 'Cancel'),
      h('button', { type: 'submit', class: 'primary', value: 'yes' }, action)))
  const dialog = h('dialog', { class: 'dialog', 'aria-label': title }, form)
  dialog.addEventListener('close', () => {
    dialog.remove()
    resolve(dialog.returnValue === 'yes' ? Object.fromEntries(new FormData(form)) : undefined)
  })
  document.body.append(dialog)
  dialog.showModal()
})

/** A labelled input for `ask`. @param {string} label @param {Record<string, any>} props @param {string} [tag] */
export const field = (label, props, tag = 'input') =>
  h('label', { class: 'field' }, h('span', {}, label), h(tag, { required: true, ...props }))
