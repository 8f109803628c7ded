import { disclosure, h, icon } from './dom.js'

/**
 * A message's own menu, at the place of a right click, a long press, a tap (as in Telegram on a phone) or a key.
 * @param {HTMLElement} frame what the menu stays inside of
 * @param {HTMLElement} log
 * @param {(id: number) => import('../types.ts').Bubble | undefined} bubbleOf
 * @param {{ copy(text: string): void, remove(id: number): void }} acts
 */
export const createMessageMenu = (frame, log, bubbleOf, acts) => {
  const menu = h('div', { class: 'panel message-menu', 'data-testid': 'message-menu' })
  const opener = h('button', { hidden: true })
  const panel = disclosure(opener, menu)
  frame.append(menu)

  const item = (name, words, act) => h('button', { type: 'button', on: { click: () => { panel.close(); act() } } }, icon(name), words)

  const open = (article, x, y, focus) => {
    const bubble = bubbleOf(Number(article.dataset.id))
    if (!bubble) return
    menu.dataset.id = String(bubble.id)
    menu.replaceChildren(
      ...(bubble.text !== '' && !bubble.protected ? [item('copy', 'Copy text', () => acts.copy(bubble.text))] : []),
      item('bin', 'Delete', () => acts.remove(bubble.id)))
    opener.focus = () => article.focus({ preventScroll: true })
    panel.open(focus)
    const box = frame.getBoundingClientRect()
    menu.style.left = `${Math.max(8, Math.min(x - box.left, box.width - menu.offsetWidth - 8))}px`
    menu.style.top = `${Math.max(8, Math.min(y - box.top, box.height - menu.offsetHeight - 8))}px`
  }

  /** Opens it by keyboard. @param {HTMLElement} article */
  const openAt = (article) => {
    const box = article.querySelector('.bubble').getBoundingClientRect()
    open(article, box.left + 16, box.top + 16, 'first')
  }

  log.addEventListener('contextmenu', (event) => {
    const article = event.target.closest('.message')
    if (!article || event.target.closest('a')) return
    event.preventDefault()
    // The keyboard's menu key has no place of its own.
    if (event.button === 2 || event.pointerType === 'touch') open(article, event.clientX, event.clientY, 'panel')
    else openAt(article)
  })
  log.addEventListener('click', (event) => {
    const bubble = event.target.closest('.bubble')
    const free = bubble && !event.target.closest('a, button, code, pre, .spoiler, audio, video') && getSelection()?.isCollapsed !== false
    if (free && event.pointerType === 'touch') open(bubble.parentElement, event.clientX, event.clientY, 'panel')
  })

  return {
    openAt,
    /** Closes the menu of a message that is gone. */
    refresh: () => {
      if (!menu.hidden && !bubbleOf(Number(menu.dataset.id))) panel.close(false)
    },
  }
}
