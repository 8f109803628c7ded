import { ask, disclosure, field, h, icon } from './dom.js'

/** Cities for "Share location": where people of the region are and go. @type {[string, number, number][]} */
const places = [
  ['Ashgabat', 37.9601, 58.3261], ['Bishkek', 42.8746, 74.5698], ['Dushanbe', 38.5598, 68.787], ['Tashkent', 41.2995, 69.2401],
  ['Almaty', 43.2389, 76.8897], ['Istanbul', 41.0082, 28.9784], ['Moscow', 55.7558, 37.6173], ['Dubai', 25.2048, 55.2708],
  ['Seoul', 37.5665, 126.978], ['Warsaw', 52.2297, 21.0122], ['Black Sea', 43.3, 34],
]

const offer = 'Work in a hotel abroad! 2000 $ a month, no experience, no documents needed. We pay the ticket. Write today: +90 555 000 00 00'

/**
 * The lower edge of a chat: commands, text, attachments; or START; or RESTART when the bot is blocked.
 * @param {{ send(text: string): void, call(path: string, body: unknown): Promise<boolean>, upload(file: File, kind: string, caption: string): void,
 *   restart(): void, up(): void, startWith: string }} acts
 */
export const createComposer = (acts) => {
  /** @type {import('../types.ts').Persona | undefined} */
  let persona
  /** @type {readonly { command: string, description: string }[]} */
  let commands = []

  const text = h('textarea', { 'data-testid': 'composer', rows: 1, placeholder: 'Message', 'aria-label': 'Message', dir: 'auto', enterkeyhint: 'send' })
  const send = h('button', { type: 'submit', class: 'round primary', 'data-testid': 'send', 'aria-label': 'Send' }, icon('send'))
  const menuButton = h('button', { type: 'button', class: 'round', 'data-testid': 'commands', 'aria-label': 'Commands of the bot' }, icon('menu'))
  const attachButton = h('button', { type: 'button', class: 'round', 'data-testid': 'attach', 'aria-label': 'Attach' }, icon('attach'))
  const commandList = h('div', { class: 'panel sheet', 'data-testid': 'command-list', role: 'group', 'aria-label': 'Commands' })
  const attachList = h('div', { class: 'panel sheet', 'data-testid': 'attach-list', role: 'group', 'aria-label': 'Attach' })
  const file = h('input', { type: 'file', hidden: true, 'data-testid': 'file' })
  const form = h('form', { class: 'composer' }, menuButton, text, attachButton, send)
  const start = h('button', { type: 'button', class: 'wide primary', 'data-testid': 'start', hidden: true, on: { click: () => acts.send(acts.startWith) } }, 'START')
  const restart = h('button', { type: 'button', class: 'wide', 'data-testid': 'restart', hidden: true, on: { click: () => acts.restart() } }, 'RESTART BOT')
  const element = h('footer', { class: 'foot' }, commandList, attachList, form, start, restart, file)
  const commandPanel = disclosure(menuButton, commandList)
  const attachPanel = disclosure(attachButton, attachList)

  const grow = () => {
    text.style.height = 'auto'
    text.style.height = `${Math.min(text.scrollHeight, 132)}px`
    form.classList.toggle('empty', text.value.trim() === '')
  }

  const drawCommands = (prefix) => {
    const fitting = commands.filter(({ command }) => command.startsWith(prefix))
    commandList.replaceChildren(...fitting.map(({ command, description }) => h('button', {
      type: 'button', 'data-testid': 'command', 'data-command': command,
      on: { click: () => {
        // Whoever typed the slash goes on typing.
        commandPanel.close(text.value === '')
        if (text.value !== '') text.focus()
        clear()
        acts.send(`/${command}`)
      } },
    }, h('span', { class: 'command-words', dir: 'auto' }, description), h('span', { class: 'command-name' }, `/${command}`))))
    return fitting.length
  }

  const clear = () => {
    text.value = ''
    grow()
  }

  const submit = () => {
    const words = text.value.trim()
    if (words === '') return
    commandPanel.close(false)
    clear()
    acts.send(words)
  }

  const pick = (kind, accept) => {
    file.accept = accept
    file.dataset.kind = kind
    file.click()
  }

  const contact = async () => {
    const values = await ask('Share a contact', [
      field('First name', { name: 'first_name', value: persona?.first_name ?? '' }),
      field('Phone number', { name: 'phone_number', type: 'tel', value: '+99365000000' }),
    ], 'Share')
    if (values) await acts.call('/chat/contact', values)
  }

  const location = async () => {
    const latitude = field('Latitude', { name: 'latitude', type: 'number', step: 'any', min: -90, max: 90, value: places[0][1] })
    const longitude = field('Longitude', { name: 'longitude', type: 'number', step: 'any', min: -180, max: 180, value: places[0][2] })
    const city = field('Place', { on: { change: (event) => {
      const chosen = places[event.target.selectedIndex]
      latitude.querySelector('input').value = chosen[1]
      longitude.querySelector('input').value = chosen[2]
    } } }, 'select')
    city.querySelector('select').append(...places.map(([name]) => h('option', {}, name)))
    const values = await ask('Share a location', [city, latitude, longitude], 'Share')
    if (values) await acts.call('/chat/location', { latitude: Number(values.latitude), longitude: Number(values.longitude) })
  }

  const forward = async () => {
    const values = await ask('Forward a stranger’s message', [field('Text', { name: 'text', rows: 6, dir: 'auto', value: offer }, 'textarea')], 'Forward')
    if (values) await acts.call('/chat/forward', { text: values.text })
  }

  /** @type {[Parameters<typeof icon>[0], string, () => unknown][]} */
  const choices = [
    ['photo', 'Photo', () => pick('photo', 'image/*')], ['video', 'Video', () => pick('video', 'video/*')],
    ['voice', 'Voice message', () => pick('voice', 'audio/*')], ['file', 'File', () => pick('document', '')],
    ['person', 'Contact', contact], ['place', 'Location', location], ['forward', 'Forwarded message', forward],
  ]
  attachList.append(...choices.map(([name, words, act]) => h('button', {
    type: 'button', 'data-testid': `attach-${name}`, on: { click: () => { attachPanel.close(); void act() } },
  }, icon(name), words)))

  file.addEventListener('change', () => {
    for (const chosen of file.files) acts.upload(chosen, file.dataset.kind, text.value.trim())
    file.value = ''
    clear()
  })
  menuButton.addEventListener('click', () => drawCommands(''), true)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
    text.focus()
  })
  text.addEventListener('input', () => {
    grow()
    const prefix = /^\/(\w*)$/.exec(text.value)?.[1]
    if (prefix !== undefined && drawCommands(prefix) > 0) commandPanel.open('none')
    else commandPanel.close(false)
  })
  text.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'Escape') commandPanel.close(false)
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      submit()
    }
    if (event.key === 'ArrowUp' && !commandList.hidden) {
      event.preventDefault()
      commandList.lastElementChild?.focus()
    } else if (event.key === 'ArrowUp' && text.value === '') {
      event.preventDefault()
      acts.up()
    }
  })
  grow()

  return {
    element,
    /** @param {typeof commands} list */
    setCommands: (list) => {
      commands = list
      menuButton.hidden = list.length === 0
      if (!commandList.hidden) drawCommands('')
    },
    /** Shows what fits: the text field, START for an empty chat, RESTART for a blocked bot. @param {typeof persona} whose @param {boolean} empty */
    setState: (whose, empty) => {
      persona = whose
      const blocked = whose?.blocked ?? false
      // By keyboard only: focusing the text after a tap would open a phone's keyboard over the answer.
      const had = [form, start, restart].find((part) => part.matches(':focus-visible, :has(:focus-visible)'))
      restart.hidden = !blocked
      start.hidden = blocked || !empty
      form.hidden = blocked || empty
      if (form.hidden) {
        commandPanel.close(false)
        attachPanel.close(false)
      }
      // The focus must not fall out of the chat when the thing that had it went away.
      if (had?.hidden) (form.hidden ? (blocked ? restart : start) : text).focus()
    },
    focus: () => (form.hidden ? (restart.hidden ? start : restart) : text).focus({ preventScroll: true }),
  }
}
