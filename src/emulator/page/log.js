import { drawBubble, excerpt, markCut } from './bubble.js'
import { h, icon } from './dom.js'
import { createMessageMenu } from './message-menu.js'
import { walkMessages } from './walk.js'

/** @typedef {import('../types.ts').Bubble} Bubble */

const slack = 24
const stops = 'a[href], button, .spoiler[role], audio, video'

/** @param {number} at */
const dayOf = (at) => new Date(at).toDateString()

/** @param {number} at */
const dayName = (at) => {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  const sameYear = new Date(at).getFullYear() === new Date().getFullYear()
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })
}

/**
 * The messages of one chat: keeps place and focus over edits, spins tapped keys, opens a message's own menu.
 * Only one bubble (the newest with keys, or the one a person walked to) is in the Tab order; arrows walk between bubbles.
 * @param {import('./bubble.js').Acts & { remove(id: number): void, write(): void }} acts
 */
export const createLog = (acts) => {
  /** @type {Map<number, { element: HTMLElement, drawn: string }>} */
  const shown = new Map()
  /** @type {Map<string, HTMLElement>} */
  const days = new Map()
  /** Tapped keys that wait for an answer: message → data. @type {Map<number, Set<string>>} */
  const waiting = new Map()
  /** @type {readonly Bubble[]} */
  let bubbles = []
  let current = 0
  let unseen = 0
  let stuck = true

  const list = h('div', { class: 'list' })
  const log = h('div', { class: 'log', role: 'log', 'aria-label': 'Messages' }, list)
  const badge = h('span', { class: 'badge' })
  const down = h('button', { type: 'button', class: 'down', 'aria-label': 'Newest messages', hidden: true,
    on: { click: () => { toEnd(); elementOf(newest())?.focus({ preventScroll: true }) } } }, icon('down'), badge)
  const element = h('div', { class: 'log-frame' }, log, down)

  const elementOf = (id) => shown.get(id)?.element
  const bubbleOf = (id) => bubbles.find((bubble) => bubble.id === id)
  const menu = createMessageMenu(element, log, bubbleOf, acts)
  const newest = () => (bubbles.findLast(({ buttons }) => buttons.length > 0) ?? bubbles.at(-1))?.id ?? 0

  const toEnd = () => {
    log.scrollTop = log.scrollHeight
    noticeScroll()
  }

  const noticeScroll = () => {
    stuck = log.scrollHeight - log.scrollTop - log.clientHeight <= slack
    if (stuck) unseen = 0
    down.hidden = stuck
    badge.textContent = unseen > 0 ? String(unseen) : ''
  }

  const reachable = () => {
    for (const [id, { element: article }] of shown) {
      const index = id === current ? 0 : -1
      article.tabIndex = index
      for (const stop of article.querySelectorAll(stops)) stop.tabIndex = index
    }
  }

  const spin = (id) => {
    const tapped = waiting.get(id)
    for (const key of elementOf(id)?.querySelectorAll('.key[data-data]') ?? []) {
      const busy = tapped?.has(key.dataset.data) ?? false
      key.classList.toggle('busy', busy)
      if (busy) key.setAttribute('aria-busy', 'true')
      else key.removeAttribute('aria-busy')
    }
  }

  /** Runs `change` and puts the view back: at the end if it was there, else with the same bubble at the same height. */
  const keepPlace = (change) => {
    const top = log.getBoundingClientRect().top
    const anchor = stuck ? undefined : [...list.children].find((child) => child.getBoundingClientRect().bottom > top)
    const before = anchor?.getBoundingClientRect().top ?? 0
    change()
    if (stuck) log.scrollTop = log.scrollHeight
    else if (anchor?.isConnected) log.scrollTop += anchor.getBoundingClientRect().top - before
    noticeScroll()
  }

  /** Where the focus is in the list, to find a place for it when its bubble is drawn anew or goes away. */
  const focused = () => {
    const article = list.contains(document.activeElement) ? document.activeElement.closest('.message') : undefined
    if (!article) return undefined
    const id = Number(article.dataset.id)
    const index = [...article.querySelectorAll('.key')].indexOf(document.activeElement)
    return { id, index, text: bubbleOf(id)?.text, visible: document.activeElement.matches(':focus-visible') }
  }

  const refocus = (had) => {
    if (!had || list.contains(document.activeElement)) return
    const keys = [...(elementOf(had.id) ?? elementOf(newest()))?.querySelectorAll('.key') ?? []]
    // The same words with other marks on the keys: somebody is ticking a list and wants to stay where they are.
    const same = bubbleOf(had.id)?.text === had.text
    const target = (same ? keys[had.index] : undefined) ?? keys[0] ?? elementOf(had.id) ?? elementOf(newest())
    if (target) target.focus({ preventScroll: !had.visible })
    else acts.write()
  }

  const draw = (bubble, next) => {
    const quoted = bubble.replyTo === undefined ? undefined : bubbleOf(bubble.replyTo)
    const last = !next || next.mine !== bubble.mine || dayOf(next.at) !== dayOf(bubble.at)
    const drawn = JSON.stringify([bubble, bubble.replyTo === undefined ? '' : excerpt(quoted)])
    let entry = shown.get(bubble.id)
    if (!entry) {
      entry = { drawn: '', element: h('article', { 'data-testid': `bubble-${bubble.id}`, 'data-id': bubble.id }) }
      entry.element.className = `message ${bubble.mine ? 'mine' : 'theirs'}`
      shown.set(bubble.id, entry)
    }
    entry.element.classList.toggle('last', last)
    if (entry.drawn !== drawn) {
      entry.drawn = drawn
      drawBubble(entry.element, bubble, quoted, acts)
      spin(bubble.id)
    }
    return entry.element
  }

  const dayElement = (at) => {
    const day = dayOf(at)
    const known = days.get(day) ?? h('div', { class: 'day' }, h('span', {}))
    known.firstChild.textContent = dayName(at)
    days.set(day, known)
    return known
  }

  /** Puts `wanted` into the list, moving only what is out of place (a moved element loses its focus). */
  const arrange = (wanted) => {
    const keep = new Set(wanted)
    for (const child of Array.from(list.children).filter((known) => !keep.has(known))) child.remove()
    wanted.forEach((child, index) => {
      if (list.children[index] !== child) list.insertBefore(child, list.children[index] ?? null)
    })
  }

  /** Shows the chat as it is now. @param {readonly Bubble[]} now */
  const setBubbles = (now) => {
    const had = focused()
    const fresh = now.filter(({ id }) => !shown.has(id))
    const first = shown.size === 0
    bubbles = now
    menu.refresh()
    keepPlace(() => {
      const ids = new Set(now.map(({ id }) => id))
      for (const id of shown.keys()) if (!ids.has(id)) { shown.delete(id); waiting.delete(id) }
      arrange(now.flatMap((bubble, index) => {
        const before = now[index - 1]
        const article = draw(bubble, now[index + 1])
        return before && dayOf(before.at) === dayOf(bubble.at) ? [article] : [dayElement(bubble.at), article]
      }))
    })
    for (const { id } of first ? [] : fresh) elementOf(id)?.classList.add('fresh')
    unseen += fresh.filter(({ mine }) => !mine).length
    if (first || fresh.some(({ mine }) => mine)) toEnd()
    if (!had || !shown.has(current)) current = newest()
    markCut(list)
    reachable()
    refocus(had)
    noticeScroll()
  }

  /** @param {number} id */
  const answered = (id) => {
    waiting.delete(id)
    spin(id)
  }

  /** Notes a tap; `false` when this key already waits for its answer. @param {number} id @param {string} data */
  const tapped = (id, data) => {
    const set = waiting.get(id) ?? new Set()
    if (set.has(data)) return false
    waiting.set(id, set.add(data))
    spin(id)
    // Telegram's apps give up waiting, too.
    setTimeout(() => { if (waiting.get(id) === set) answered(id) }, 30_000)
    return true
  }

  /** @param {number} id */
  const jump = (id) => {
    const target = elementOf(id)
    if (!target) return
    target.scrollIntoView({ block: 'center' })
    target.classList.remove('fresh', 'flash')
    void target.offsetWidth
    target.classList.add('flash')
  }

  let height = 0
  log.addEventListener('scroll', () => {
    const wentUp = log.scrollTop < height
    height = log.scrollTop
    // Whoever has not gone up still wants the end: a picture may have grown since the page went there.
    if (wentUp || !stuck) noticeScroll()
  }, { passive: true })
  walkMessages(log, { list, menu: menu.openAt, remove: acts.remove })
  log.addEventListener('focusin', (event) => {
    const id = Number(event.target.closest('.message')?.dataset.id)
    if (!id || id === current) return
    current = id
    reachable()
  })
  // Pictures that load, a keyboard that opens, a window that turns: the end stays in view, labels are measured again.
  const watcher = new ResizeObserver(() => {
    if (stuck) log.scrollTop = log.scrollHeight
    markCut(list)
    noticeScroll()
  })
  watcher.observe(log)
  watcher.observe(list)

  /** Moves the focus to the newest keyboard. */
  const focusNewest = () => {
    const article = elementOf(newest())
    const target = article?.querySelector('.key') ?? article
    target?.focus()
  }

  return { element, setBubbles, answered, tapped, jump, focusNewest }
}
