import { createCalls } from './calls.js'
import { createChat } from './chat.js'
import { h, icon } from './dom.js'

/** @typedef {import('../types.ts').PageEvent} PageEvent */
/** @typedef {import('../types.ts').Persona} Persona */

const query = new URLSearchParams(location.search)
const solo = query.get('persona')
const payload = query.get('start')
const root = document.documentElement
const phones = document.querySelector('#phones')
const bar = document.querySelector('#bar')
const lost = document.querySelector('#lost')
const narrow = matchMedia('(max-width: 480px)')
const dark = matchMedia('(prefers-color-scheme: dark)')

// ---- Remembered choices (a browser may refuse to keep any)
const remember = (key, value) => {
  try {
    localStorage.setItem(`emulator.${key}`, value)
  } catch { /* then it is only not remembered */ }
}
const recall = (key) => {
  try {
    return localStorage.getItem(`emulator.${key}`)
  } catch {
    return null
  }
}

// ---- Light and dark
let theme = query.get('theme') ?? recall('theme') ?? 'system'
const paint = () => { root.dataset.theme = theme === 'dark' || (theme !== 'light' && dark.matches) ? 'dark' : 'light' }
const switchTheme = () => {
  theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
  remember('theme', theme)
  paint()
}
dark.addEventListener('change', paint)
paint()

// ---- Phones
/** @type {Map<number, ReturnType<typeof createChat>>} */
const chats = new Map()
/** @type {readonly Persona[]} */
let personas = []
/** Shown side by side on a wide screen. @type {Set<number> | undefined} */
let chosen = recall('personas')?.split(',').map(Number).reduce((set, id) => set.add(id), new Set())
/** The one shown on a narrow screen. */
let single = Number(recall('single') ?? 0)

const calls = createCalls((chat) => personas.find(({ id }) => String(id) === String(chat))?.first_name)
document.body.append(calls.element)

const toggles = h('div', { class: 'toggles', role: 'group', 'aria-label': 'Phones shown' })
const picker = h('select', { class: 'picker', 'aria-label': 'Phone', 'data-testid': 'picker', on: { change: () => {
  single = Number(picker.value)
  remember('single', picker.value)
  arrange()
} } })
bar.append(
  h('strong', { class: 'brand' }, 'Try-out'), toggles, picker,
  h('button', { type: 'button', class: 'round', 'aria-label': 'Light or dark', 'data-testid': 'bar-theme', on: { click: switchTheme } }, icon('moon')),
  h('button', { type: 'button', class: 'round', 'aria-label': 'Raw calls', 'data-testid': 'bar-calls', on: { click: () => calls.toggle() } }, icon('calls')))
bar.hidden = solo !== null
root.classList.toggle('solo', solo !== null)

/** As many phones as fit: a person and a staff member first, because most things happen between these. */
const byDefault = () => {
  const people = personas.filter(({ role }) => role === 'person')
  const staff = personas.filter(({ role }) => role === 'staff')
  const order = people.flatMap((person, index) => [person, staff[index]]).concat(staff.slice(people.length)).filter(Boolean)
  const room = Math.max(1, Math.floor((innerWidth - 12) / 392))
  return new Set(order.slice(0, room).map(({ id }) => id))
}

const arrange = () => {
  const known = new Set(personas.map(({ id }) => id))
  if (!chosen || ![...chosen].some((id) => known.has(id))) chosen = byDefault()
  if (!known.has(single)) single = personas[0]?.id ?? 0
  const shown = solo !== null ? new Set([Number(solo)]) : narrow.matches ? new Set([single]) : chosen
  for (const [id, { element }] of chats) element.hidden = !shown.has(id)
  picker.value = String(single)
  for (const toggle of toggles.children) toggle.setAttribute('aria-pressed', String(chosen.has(Number(toggle.dataset.id))))
}
narrow.addEventListener('change', arrange)

const flip = (id) => {
  const now = new Set(chosen)
  if (!now.delete(id)) now.add(id)
  if (now.size === 0) return
  chosen = now
  remember('personas', [...now].join(','))
  arrange()
}

/** @param {Extract<PageEvent, { type: 'personas' }>} event */
const setPersonas = (event) => {
  personas = event.personas
  document.title = event.bot.name
  for (const persona of personas) {
    const chat = chats.get(persona.id) ?? createChat(persona, {
      startWith: payload ? `/start ${payload}` : '/start', theme: switchTheme, calls: () => calls.toggle(true),
    })
    if (!chats.has(persona.id)) phones.append(chat.element)
    chats.set(persona.id, chat)
    chat.setPersona(persona)
    chat.setBot(event.bot)
  }
  for (const [id, { element }] of chats) {
    if (personas.some((persona) => persona.id === id)) continue
    element.remove()
    chats.delete(id)
  }
  if (toggles.children.length !== personas.length) toggles.replaceChildren(...personas.map(({ id, first_name, role }) => h('button', {
    type: 'button', class: 'toggle', 'data-id': id, 'data-testid': `toggle-${id}`, on: { click: () => flip(id) },
  }, h('span', { dir: 'auto' }, first_name), h('span', { class: 'role' }, role))))
  picker.replaceChildren(...personas.map(({ id, first_name, role }) => h('option', { value: id }, `${first_name} · ${role}`)))
  arrange()
}

/** @param {PageEvent} event */
const take = (event) => {
  switch (event.type) {
    case 'personas': return setPersonas(event)
    case 'chat': return chats.get(event.persona)?.setBubbles(event.bubbles)
    case 'toast': return chats.get(event.persona)?.notify(event.text, event.alert)
    case 'answered': return chats.get(event.persona)?.answered(event.message)
    case 'commands': return chats.get(event.persona)?.setCommands(event.commands)
    case 'call': return calls.add(event.call)
  }
}

// ---- The emulator tells everything anew to each listener, so a lost connection mends itself.
const events = new EventSource('/chat/events')
events.addEventListener('open', () => {
  lost.hidden = true
  calls.reset()
})
events.addEventListener('error', () => { lost.hidden = false })
events.addEventListener('message', ({ data }) => take(JSON.parse(data)))
