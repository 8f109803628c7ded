/** Where an arrow leads from a key of an inline keyboard: the next row, the next key, or up to the message itself. */
const fromKey = (article, key, name) => {
  const keys = [...article.querySelectorAll('.key')]
  if (name === 'ArrowLeft') return keys[keys.indexOf(key) - 1]
  if (name === 'ArrowRight') return keys[keys.indexOf(key) + 1]
  const rows = [...article.querySelectorAll('.row')]
  const at = rows.indexOf(key.parentElement)
  const row = rows[name === 'ArrowDown' ? at + 1 : at - 1]
  if (!row) return name === 'ArrowUp' ? article : undefined
  const column = [...key.parentElement.children].indexOf(key)
  return row.children[Math.min(column, row.children.length - 1)]
}

/** Where an arrow leads from a message: down into its keyboard, else to the message before or after. */
const fromMessage = (list, article, name) => {
  const all = [...list.querySelectorAll('.message')]
  if (name === 'ArrowUp') return all[all.indexOf(article) - 1]
  return name === 'ArrowDown' ? article.querySelector('.key') ?? all[all.indexOf(article) + 1] : undefined
}

/**
 * Keys in the list of messages: arrows walk over messages and keyboards, Enter opens a message's menu, Delete deletes it.
 * @param {HTMLElement} log
 * @param {{ list: HTMLElement, menu(article: HTMLElement): void, remove(id: number): void }} acts
 */
export const walkMessages = (log, { list, menu, remove }) => log.addEventListener('keydown', (event) => {
  const article = event.target.closest('.message')
  if (!article || event.altKey || event.ctrlKey || event.metaKey) return
  const key = event.target.closest('.key')
  const here = event.target === article
  if (event.key.startsWith('Arrow')) {
    const target = key ? fromKey(article, key, event.key) : here && fromMessage(list, article, event.key)
    if (!target) return
    event.preventDefault()
    target.focus()
  } else if (here && event.key === 'Enter') {
    event.preventDefault()
    menu(article)
  } else if (here && event.key === 'Delete') remove(Number(article.dataset.id))
})
