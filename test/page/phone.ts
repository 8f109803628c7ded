import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Hand } from './hands.ts'
import { problemsOf } from './problems.ts'
import { words } from './texts.ts'

/** A persona of the try-out (src/try.ts) and what their phone shows. */
export interface PhoneSettings {
  readonly persona: number
  readonly locale: string
  readonly hand: Hand
  /** Folder below `test-results/` for a picture of every screen; without one, none are taken. */
  readonly pictures?: string
}

export type Phone = ReturnType<typeof createPhone>

/** One phone of the chat page, with somebody who looks at every screen after everything they do. */
export function createPhone(page: Page, { persona, locale, hand, pictures }: PhoneSettings) {
  const root = page.getByTestId(`persona-${persona}`)
  /** The newest message with buttons: where the conversation stands. */
  const screen = root.locator('.message:has(> .keys)').last()
  const folder = pictures && join('test-results', pictures)
  if (folder) mkdirSync(folder, { recursive: true })
  let speaks = locale
  let taken = 0

  /** Checks what is before the person, and keeps a picture of it; of what is longer than the phone also its beginning. */
  async function look(name: string): Promise<void> {
    // One look at all that is wrong is worth more than the first of it.
    expect.soft(await problemsOf(root), name).toEqual([])
    if (!folder) return
    taken += 1
    const path = join(folder, `${String(taken).padStart(2, '0')}-${name.replaceAll(/[^\w-]+/g, '-')}`)
    await page.screenshot({ path: `${path}.png` })
    if (!(await scrollToBeginning(root))) return
    await page.screenshot({ path: `${path}-top.png` })
    await scrollToEnd(root)
  }

  const key = {
    /** A button that leads to a place, by its route: `country:TR`. */
    place: (route: string) => screen.locator(`.key[data-data$=":${route}"]`),
    /** The Close button; it carries which messages go with it. */
    close: () => screen.locator('.key[data-data*=":close"]'),
    /** A button by the text on it. */
    said: (text: string) => screen.locator('.key').filter({ hasText: new RegExp(`^${escape(words(speaks, text))}$`) }),
    /** A button by its place from above. */
    row: (at: number) => screen.locator('.row').nth(at).locator('.key').first(),
  }

  return {
    root,
    screen,
    key,
    look,
    words: (text: string) => words(speaks, text),
    press: (target: Locator) => hand.press(target),
    types: (text: string) => hand.type(root, text),
    /** The language in which all is expected from now on. */
    speaks: (now: string) => { speaks = now },
    /** Waits for a screen with this text and for the bot's answer to the tap, then looks at it. */
    async sees(text: string, name = text): Promise<void> {
      await screen.filter({ hasText: words(speaks, text) }).waitFor()
      await root.locator('.key[aria-busy]').first().waitFor({ state: 'detached' })
      await look(name)
    },
    /** Waits for a notice over the chat. */
    async notices(text: string): Promise<void> {
      await root.getByTestId('toast').filter({ hasText: text }).waitFor()
    },
    /** Waits until so many messages are there, whoever wrote them. */
    holds: (messages: number) => expect.poll(() => root.locator('.message').count(), { timeout: 15_000, interval: 20 }).toBe(messages),
  }
}

/** Shows the beginning of the newest screen; false when it is seen anyway. */
function scrollToBeginning(phone: Locator): Promise<boolean> {
  return phone.evaluate((element) => {
    const log = element.querySelector('.log')
    const newest = [...element.querySelectorAll('.message:has(> .keys)')].at(-1)
    const hidden = log.getBoundingClientRect().top - (newest?.getBoundingClientRect().top ?? Infinity)
    if (hidden > 0) log.scrollTop -= hidden + 8
    return hidden > 0
  })
}

function scrollToEnd(phone: Locator): Promise<void> {
  return phone.locator('.log').evaluate((log) => { log.scrollTop = log.scrollHeight })
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
