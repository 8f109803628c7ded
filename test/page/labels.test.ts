import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textsOf } from '../../src/flow/keys.ts'
import { describeWithChromium, startChromium } from '../emulator/chromium.ts'
import { rowsOfAllScreens } from './crawl.ts'
import { ANNA, openChat } from './open-chat.ts'
import { openPage, PHONE } from './open-page.ts'
import { content, words } from './texts.ts'

/** Rows in one message; Telegram takes a hundred buttons. */
const ROWS = 20

describeWithChromium('labels of buttons', () => {
  let browser: Browser
  beforeAll(async () => { browser = await startChromium() })
  afterAll(() => browser.close())

  it('on a small phone none is cut off, on any screen in any language', { timeout: 300_000 }, async () => {
    const rows: (readonly string[])[] = []
    for (const locale of content.texts.locales) {
      const own = await rowsOfAllScreens(locale)
      const labels = own.flat().join('\n')
      const expected = [...content.flows.values()].flatMap((flow) => textsOf(flow).filter(({ button }) => button).map(({ key }) => words(locale, key)))
      expect(expected.filter((label) => !labels.includes(label)), locale).toEqual([])
      rows.push(...own)
    }
    expect(await cutOf(browser, rows)).toEqual([])
  })

  it('what is too long is noticed', async () => {
    expect(await cutOf(browser, [['Yes', 'No'], ['Yes', 'Long enough to be cut off'], ['w'.repeat(40)]])).toEqual(['Long enough to be cut off', 'w'.repeat(40)])
  })
})

/** Shows rows of buttons in the chat page as the bot's keyboards; gives the labels that do not fit. */
async function cutOf(browser: Browser, rows: readonly (readonly string[])[]): Promise<readonly string[]> {
  const { bot, root, stop } = await openChat()
  for (let at = 0; at < rows.length; at += ROWS) {
    const inline_keyboard = rows.slice(at, at + ROWS).map((row) => row.map((text) => ({ text, callback_data: 'x' })))
    // The text is as wide as the phone, as nearly every screen's is: a keyboard is as wide as its message.
    await bot.api.sendMessage(ANNA, 'wide '.repeat(20), { reply_markup: { inline_keyboard } })
  }
  const { page, end } = await openPage(browser, `${root}/?persona=${ANNA}`, { viewport: PHONE })
  await page.getByTestId('key').nth(rows.flat().length - 1).waitFor()
  const cut = await page.locator('[data-cut]').allTextContents()
  await end()
  await stop()
  return cut
}
