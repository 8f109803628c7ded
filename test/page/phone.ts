import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Locator, Page } from 'playwright-core'
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
  let speaks = locale
  let taken = 0
  let session: Promise<CDPSession> | undefined
  const wrong = new Map<string, string>()

  /** Waits for a text on the newest screen, and for the bot's answer to the tap that led there. */
  async function shows(expected: string, gone = 'nothing like this'): Promise<void> {
    // A page behind another one is drawn once a second, and what waits for it to be drawn waits as long.
    await page.bringToFront()
    const arg = [await root.elementHandle(), expected, gone] as const
    await page.waitForFunction(([phone, wanted, unwanted]) => {
      const newest = [...phone.querySelectorAll('.message:has(> .keys)')].at(-1)
      return newest?.textContent.includes(wanted) && !newest.textContent.includes(unwanted) && phone.querySelector('.key[aria-busy]') === null
    }, arg).catch(() => { throw new Error(`this does not come: ${expected}`) })
  }

  /** What is written on the newest screen. */
  async function text(): Promise<string> {
    return (await screen.getByTestId('text').textContent()) ?? ''
  }

  /** Waits until so many messages are there, whoever wrote them. */
  async function holds(messages: number): Promise<void> {
    const arg = [await root.elementHandle(), messages] as const
    await page.waitForFunction(([phone, wanted]) => phone.querySelectorAll('.message').length === wanted, arg)
  }

  /** Checks what is before the person, and keeps a picture of it by day and by night; of what is longer than the phone also its beginning. */
  async function look(name: string): Promise<void> {
    await page.bringToFront()
    await settle(root)
    // What goes wrong on one screen may be seen until the end: it is told once.
    for (const problem of await problemsOf(root)) if (!wrong.has(problem)) wrong.set(problem, name)
    if (pictures === undefined) return
    taken += 1
    const file = `${String(taken).padStart(2, '0')}-${name.replaceAll(/[^\w-]+/g, '-')}`
    for (const theme of ['dark', 'light']) {
      await paint(theme)
      await picture(`${pictures}-${theme}`, file)
    }
    if (!(await scrollToBeginning(root))) return
    await picture(`${pictures}-light`, `${file}-top`)
    await scrollToEnd(root)
  }

  /** As the page's own button does, but at once: a picture must not be faster than the system's change of colours. */
  function paint(theme: string): Promise<void> {
    return root.evaluate((element, wanted) => { element.ownerDocument.documentElement.dataset.theme = wanted }, theme)
  }

  async function picture(folder: string, file: string): Promise<void> {
    const path = join('test-results', folder)
    mkdirSync(path, { recursive: true })
    // Half the time of page.screenshot(), which counts with hundreds of pictures.
    session ??= page.context().newCDPSession(page)
    const { data } = await (await session).send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
    writeFileSync(join(path, `${file}.png`), Buffer.from(data, 'base64'))
  }

  const key = {
    /** A button that leads to a place, by its route: `country:TR`. */
    place: (route: string) => screen.locator(`.key[data-data$=":${route}"]`),
    /** The Close button; it carries which messages go with it. */
    close: () => screen.locator('.key[data-data*=":close"]'),
    /** A button by the text on it. */
    said: (label: string) => screen.locator('.key').filter({ hasText: new RegExp(`^${escape(words(speaks, label))}$`) }),
    /** A button by its place from above. */
    row: (at: number) => screen.locator('.row').nth(at).locator('.key').first(),
  }

  return {
    root,
    screen,
    /** All that was wrong so far and on which screen first; to be empty at the end of a walk. */
    wrong: () => [...wrong].map(([problem, name]) => `${name}: ${problem}`),
    key,
    look,
    words: (name: string, variables?: Parameters<typeof words>[2]) => words(speaks, name, variables),
    press: (target: Locator) => hand.press(target),
    types: (typed: string) => hand.type(root, typed),
    /** The language in which all is expected from now on. */
    speaks: (now: string) => { speaks = now },
    /** Waits for a screen with this text and for the bot's answer to the tap, then looks at it. */
    async sees(wanted: string, name = wanted): Promise<void> {
      await shows(words(speaks, wanted))
      await look(name)
    },
    /** Waits for a screen without this, and looks at it. */
    async seesOtherThan(unwanted: string, name: string): Promise<void> {
      await shows('', unwanted)
      await look(name)
    },
    text,
    /** Waits for words on the newest screen. */
    shows: (expected: string) => shows(expected),
    /** Waits for a notice over the chat. */
    async notices(said: string): Promise<void> {
      await root.getByTestId('toast').filter({ hasText: said }).waitFor()
    },
    holds,
  }
}

/** Until all pictures are there, and the page has made room for them. */
function settle(phone: Locator): Promise<void> {
  return phone.evaluate(async (element) => {
    await Promise.all([...element.querySelectorAll('img')].map((image) => image.decode()))
    const { requestAnimationFrame } = element.ownerDocument.defaultView
    await new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done) }) })
  })
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
