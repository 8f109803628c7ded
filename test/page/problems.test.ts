import { InlineKeyboard } from 'grammy'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWithChromium, startChromium } from '../emulator/chromium.ts'
import { ANNA, openChat } from './open-chat.ts'
import { openPage, PHONE } from './open-page.ts'
import { problemsOf } from './problems.ts'

const SCREEN = new InlineKeyboard().text('Menu', 'en:menu').text('Help', 'en:help').text('Close', 'en:close~1')

describeWithChromium('a look at a screen finds', () => {
  let browser: Browser
  let chat: Awaited<ReturnType<typeof openChat>>
  let page: Page
  let end: () => Promise<void>
  let sent = 0
  beforeAll(async () => {
    browser = await startChromium()
    chat = await openChat()
    ;({ page, end } = await openPage(browser, `${chat.root}/?persona=${ANNA}`, { viewport: PHONE }))
  })
  afterAll(async () => {
    await end()
    await browser.close()
    await chat.stop()
  })

  /** What is found when the bot has sent this, with the page spoiled by some CSS. */
  async function found(text: string, reply_markup: InlineKeyboard, spoil = 'nothing {}'): Promise<readonly string[]> {
    if (sent > 0) await chat.bot.api.deleteMessage(ANNA, sent)
    sent = (await chat.bot.api.sendMessage(ANNA, text, { reply_markup })).message_id
    const phone = page.getByTestId(`persona-${ANNA}`)
    await phone.getByTestId(`bubble-${sent}`).waitFor()
    const style = await page.addStyleTag({ content: spoil })
    const problems = await problemsOf(phone)
    await style.evaluate((element) => { element.remove() })
    return problems
  }

  it('nothing where all is well', async () => {
    expect(await found('Well', SCREEN)).toEqual([])
  })

  it('a label that is cut off', async () => {
    expect(await found('Long', SCREEN.clone().row().text('A label so long that no phone of this width shows all of it', 'x'))).toEqual([expect.stringContaining('cut off')])
  })

  it('a screen without Close, and one without Help', async () => {
    expect(await found('No Close', new InlineKeyboard().text('Help', 'en:help'))).toEqual([expect.stringContaining('close')])
    expect(await found('No Help', new InlineKeyboard().text('Close', 'en:close'))).toEqual([expect.stringContaining('help')])
  })

  it('countries in the place of Help', async () => {
    expect(await found('Where?', new InlineKeyboard().text('Türkiye', 'en:country:TR').text('Close', 'en:close'))).toEqual([])
  })

  it('what is wider than the phone', async () => {
    const problems = await found('Wide', SCREEN, '.bubble { width: 400px }')
    expect(problems).toContainEqual(expect.stringContaining('wider than the phone'))
  })

  it('keys that are out of sight or covered', async () => {
    expect(await found('Low', SCREEN, '.keys { position: relative; top: 60px }')).toContainEqual(expect.stringContaining('outside of what is seen'))
    expect(await found('Covered', SCREEN, '.screen::after { content: ""; position: absolute; inset: 0 }')).toContainEqual(expect.stringContaining('covered'))
  })

  it('a call that Telegram refused', async () => {
    await expect(chat.bot.api.sendMessage(404, 'nobody')).rejects.toThrow('400')
    expect(await found('Refused', SCREEN)).toEqual([expect.stringContaining('refused')])
  })
})
