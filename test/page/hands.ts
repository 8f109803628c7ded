import type { Locator, Page } from 'playwright-core'

/** How a person works a phone: presses something, and sends typed words. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>
  readonly type: (phone: Locator, text: string) => Promise<void>
}

/** With a mouse. */
export const byMouse: Hand = {
  press: (target) => target.click(),
  async type(phone, text) {
    await phone.getByTestId('composer').fill(text)
    await phone.getByTestId('send').click()
  },
}

/** With a finger. */
export const byTouch: Hand = {
  press: (target) => target.tap(),
  async type(phone, text) {
    await phone.getByTestId('composer').tap()
    await phone.getByTestId('composer').fill(text)
    await phone.getByTestId('send').tap()
  },
}

/** Key presses that must be enough to get from anywhere to anywhere on a screen. */
const ENOUGH = 40

/** With nothing but the keys of a keyboard: Tab, arrows, Enter. */
export function byKeyboard(page: Page): Hand {
  async function reach(target: Locator): Promise<void> {
    for (let presses = 0; presses < ENOUGH; presses += 1) {
      const next = await towards(target)
      if (next === undefined) return
      await page.keyboard.press(next)
    }
    throw new Error(`the keyboard does not reach ${await target.textContent()}`)
  }

  return {
    async press(target) {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    async type(phone, text) {
      await reach(phone.getByTestId('composer'))
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    },
  }
}

/**
 * The next press on the way to a target; undefined when it has the focus, which must be seen. Within a keyboard arrows lead to a key, from the
 * text field Up to the newest keyboard; between the parts of a phone, Tab.
 */
function towards(target: Locator): Promise<string | undefined> {
  return target.evaluate((wanted) => {
    const page = wanted.ownerDocument
    const at = page.activeElement
    if (at === wanted) {
      const { outlineStyle } = page.defaultView.getComputedStyle(at)
      if (outlineStyle === 'none' && !at.matches('textarea')) throw new Error(`nobody sees that the focus is on ${at.textContent}`)
      return undefined
    }
    const keys = [...(at.closest('.keys')?.querySelectorAll('.key') ?? [])]
    if (keys.includes(wanted)) return keys.indexOf(wanted) > keys.indexOf(at) ? 'ArrowRight' : 'ArrowLeft'
    return at.matches('textarea') && wanted.matches('.key') ? 'ArrowUp' : 'Tab'
  })
}
