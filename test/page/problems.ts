import type { Locator } from 'playwright-core'

/** What is wrong with the screen that a person has before them, in words; nothing when all is well. */
export function problemsOf(phone: Locator): Promise<readonly string[]> {
  return phone.evaluate((element) => {
    const page = element.ownerDocument
    const wrong: string[] = []
    for (const key of element.querySelectorAll('[data-cut]')) wrong.push(`cut off: ${key.textContent}`)

    if (page.documentElement.scrollWidth > page.defaultView.innerWidth) wrong.push('the page scrolls sideways')
    // A message that is too wide may push the phone itself over the edge.
    const { left, right: edge } = element.getBoundingClientRect()
    const right = Math.min(edge, page.defaultView.innerWidth)
    for (const part of element.querySelectorAll('.message, .message *:not(svg *)')) {
      const box = part.getBoundingClientRect()
      if (box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5)) wrong.push(`wider than the phone: ${part.textContent}`)
    }

    const log = element.querySelector('.log').getBoundingClientRect()
    const keyboard = [...element.querySelectorAll('.message > .keys')].at(-1)
    // Close, and Help or, where help is chosen, the countries.
    const always = keyboard === undefined ? [] : ['[data-data*=":close"]', '[data-data$=":help"], [data-data*=":country:"]']
    for (const selector of always) {
      const key = keyboard.querySelector(selector)
      const box = key?.getBoundingClientRect()
      if (box === undefined) wrong.push(`there is no ${selector}`)
      else if (box.top < log.top || box.bottom > log.bottom) wrong.push(`outside of what is seen: ${key.textContent}`)
      else if (page.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)?.closest('.key') !== key) wrong.push(`covered: ${key.textContent}`)
    }

    for (const call of page.querySelectorAll('[data-testid=call][data-ok=false]')) wrong.push(`refused: ${call.textContent}`)
    return wrong
  })
}
