import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Bot, InlineKeyboard, InputFile } from 'grammy'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createServer } from '../../src/emulator/server.ts'
import { createTelegram } from '../../src/emulator/telegram.ts'
import { describeWithChromium, startChromium } from './chromium.ts'

const FOLDER = fileURLToPath(new URL('../../src/emulator/page', import.meta.url))
const CONTRAST = readFileSync(new URL('contrast.js', import.meta.url), 'utf8')
const LONG = 'Обещают оплатить билет, а потом вычесть долг из зарплаты'
const PHONE = { width: 360, height: 740 }

/** Waits as long as a slow machine may need. */
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000, interval: 20 })

/** A bot with one screen of each sort, a Telegram with two people and a staff member, and the page over HTTP. */
async function stage() {
  const telegram = createTelegram({ token: '4200:test', bot: { id: 4200, first_name: 'Yoldash', username: 'yoldash_bot' } })
  const bot = new Bot('4200:test', { client: { fetch: telegram.fetch } })
  let release = (): void => {}
  bot.command('start', ctx => ctx.reply(`Choose ${ctx.match}`, {
    reply_markup: new InlineKeyboard().text('Next', 'next').text('Slow to answer', 'slow').row().text(LONG, 'long').row().text('Close', 'close'),
  }))
  bot.callbackQuery('next', async ctx => {
    await ctx.editMessageText('Second', { reply_markup: new InlineKeyboard().text('Yes', 'yes').row().text('☐ One', 'one').row().text('☐ Two', 'two') })
    await ctx.answerCallbackQuery()
  })
  bot.callbackQuery('two', async ctx => {
    await ctx.editMessageReplyMarkup({ reply_markup: new InlineKeyboard().text('Yes', 'yes').row().text('☐ One', 'one').row().text('☑ Two', 'two2') })
    await ctx.answerCallbackQuery('Noted')
  })
  bot.callbackQuery('slow', async ctx => {
    await new Promise<void>(resolve => { release = resolve })
    await ctx.answerCallbackQuery()
  })
  bot.callbackQuery('yes', ctx => ctx.answerCallbackQuery({ text: 'Read this first', show_alert: true }))
  bot.callbackQuery('close', async ctx => {
    await ctx.deleteMessage()
    await ctx.answerCallbackQuery()
  })
  await bot.init()
  await bot.api.setMyCommands([{ command: 'start', description: 'Begin' }, { command: 'help', description: 'Help' }])
  await bot.api.setMyCommands([{ command: 'start', description: 'Начать' }], { language_code: 'ru' })
  telegram.connect(bot.handleUpdate.bind(bot))
  const anna = telegram.personas.add({ id: 1, first_name: 'Anna', language_code: 'en', started: true })
  telegram.personas.add({ id: 2, first_name: 'Иван', language_code: 'ru' })
  telegram.personas.add({ id: 3, first_name: 'Leyla', role: 'staff' })
  const server = createServer(telegram, { page: FOLDER })
  const root = await server.listen()
  return { telegram, bot, anna, server, root, release: () => release() }
}

describeWithChromium('the chat page', () => {
  let browser: Browser
  let world: Awaited<ReturnType<typeof stage>>
  let page: Page
  let troubles: string[]

  beforeAll(async () => { browser = await startChromium() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    world = await stage()
    troubles = []
  })
  afterEach(async () => {
    await page.context().close()
    await world.server.close()
    // Whatever a test is about: the page throws nothing and asks nobody but its own server.
    expect(troubles).toEqual([])
  })

  async function open(query: string, viewport = PHONE, touch = false): Promise<void> {
    const context = await browser.newContext({ viewport, hasTouch: touch, permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', error => troubles.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith(world.root) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) troubles.push(request.url())
    })
    await page.goto(`${world.root}/${query}`)
    await page.getByTestId('persona-1').waitFor({ state: 'attached' })
  }

  const anna = (): Locator => page.getByTestId('persona-1')
  const key = (text: string): Locator => anna().getByTestId('key').filter({ hasText: text })
  const newest = (): Locator => anna().locator('[data-testid^=bubble-]').last()
  const focused = (): Promise<unknown> => page.evaluate('document.activeElement.textContent || document.activeElement.dataset.testid')
  const annaLog = (): Locator => anna().getByRole('log')

  async function begin(query = '?persona=1', viewport = PHONE): Promise<void> {
    world.anna.sendText('/start')
    await world.telegram.settled()
    await open(query, viewport)
    await key('Next').waitFor()
  }

  it('START opens an empty chat and then gives way to the text field', async () => {
    await open('?persona=1')
    expect(await anna().getByTestId('composer').isVisible()).toBe(false)
    await anna().getByTestId('start').click()
    await newest().getByText('Choose').waitFor()
    expect(await anna().getByTestId('start').isVisible()).toBe(false)
    expect(await anna().getByTestId('composer').isVisible()).toBe(true)
  })

  it('START carries the payload of a link', async () => {
    await open('?persona=1&start=learn')
    await anna().getByTestId('start').click()
    await newest().getByText('Choose learn').waitFor()
  })

  it('an edit stays in its bubble, and the focus goes to the first key of the new keyboard', async () => {
    await begin()
    const id = await newest().getAttribute('data-testid')
    await key('Next').focus()
    await page.keyboard.press('Enter')
    await key('Yes').waitFor()
    expect(await newest().getAttribute('data-testid')).toBe(id)
    expect(await newest().locator('[data-mark=edited]').count()).toBe(1)
    expect(await focused()).toBe('Yes')
  })

  it('ticking an entry of a list keeps the focus on it', async () => {
    await begin()
    await key('Next').click()
    await key('Two').focus()
    await page.keyboard.press('Space')
    await key('☑ Two').waitFor()
    expect(await focused()).toBe('☑ Two')
  })

  it('a tapped key is busy until the bot answers, and is not sent twice', async () => {
    await begin()
    await key('Slow').click()
    await eventually(() => key('Slow').getAttribute('aria-busy')).toBe('true')
    await key('Slow').click()
    await eventually(() => world.telegram.unansweredTaps().length).toBe(1)
    world.release()
    await eventually(() => key('Slow').getAttribute('aria-busy')).toBe(null)
    expect(world.telegram.unansweredTaps()).toEqual([])
  })

  it('answers appear as a toast or as an alert that Escape closes, and the focus comes back', async () => {
    await begin()
    await key('Next').click()
    await key('Two').click()
    await anna().getByTestId('toast').filter({ hasText: 'Noted' }).waitFor()
    await key('Yes').focus()
    await page.keyboard.press('Enter')
    await anna().getByTestId('alert').getByText('Read this first').waitFor()
    expect(await focused()).toBe('OK')
    await page.keyboard.press('Escape')
    await anna().getByTestId('alert').waitFor({ state: 'detached' })
    expect(await focused()).toBe('Yes')
  })

  it('a label that does not fit is cut and marked, one that fits is not', async () => {
    await begin()
    await eventually(() => key(LONG).getAttribute('data-cut')).toBe('')
    expect(await key(LONG).getAttribute('title')).toBe(LONG)
    expect(await key('Next').getAttribute('data-cut')).toBe(null)
    await page.setViewportSize({ width: 700, height: 740 })
    await eventually(() => key(LONG).getAttribute('data-cut')).toBe(null)
  })

  it('columns of a row are equally wide', async () => {
    await begin()
    const [next, slow, long] = await Promise.all(['Next', 'Slow', LONG].map(text => key(text).boundingBox()))
    expect(next?.width).toBeCloseTo(slow?.width ?? 0, 0)
    expect((next?.width ?? 0) + (slow?.width ?? 0) + 4).toBeCloseTo(long?.width ?? 0, 0)
  })

  it('a deleted message disappears and the focus stays in the chat', async () => {
    await begin()
    await key('Close').focus()
    await page.keyboard.press('Enter')
    await key('Close').waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement.closest("[data-testid=persona-1]") !== null')).toBe(true)
  })

  it('text is never markup, and entities become elements', async () => {
    await world.bot.api.sendMessage(1, '<b>strong</b> &lt;img src=x onerror=alert(1)&gt; <tg-spoiler>secret</tg-spoiler>\n+99312345678 <a href="https://example.org/">site</a>', { parse_mode: 'HTML' })
    await open('?persona=1')
    const text = newest().locator('.text')
    await text.getByText('<img src=x onerror=alert(1)>').waitFor()
    expect(await newest().locator('img').count()).toBe(0)
    expect(await text.locator('strong').textContent()).toBe('strong')
    expect(await text.locator('a').evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual(['tel:+99312345678', 'https://example.org/'])
    await text.getByRole('button', { name: 'Hidden text' }).focus()
    await page.keyboard.press('Enter')
    expect(await text.locator('.spoiler.shown').textContent()).toBe('secret')
  })

  it('a link to this very bot starts it in the chat', async () => {
    await world.bot.api.sendMessage(1, 'Look', { reply_markup: new InlineKeyboard().url('Check', 'https://t.me/yoldash_bot?start=check') })
    await open('?persona=1')
    await key('Check').click()
    await newest().getByText('Choose check').waitFor()
    expect(page.context().pages()).toHaveLength(1)
  })

  it('copies, saves a contact, shows a photo, a file, and that a message is protected', async () => {
    await world.bot.api.sendMessage(1, 'Call', { protect_content: true, disable_notification: true, reply_markup: new InlineKeyboard([[{ text: 'Copy', copy_text: { text: '+90 157' } }]]) })
    await world.bot.api.sendContact(1, '+903121570000', 'YIMER, 157')
    await world.bot.api.sendDocument(1, new InputFile(Buffer.from('a;b'), 'totals.csv'))
    await open('?persona=1')
    expect(await anna().locator('[data-mark]').evaluateAll(marks => marks.map(mark => mark.dataset.mark))).toEqual(['silent', 'protected'])
    await key('Copy').click()
    await anna().getByTestId('toast').filter({ hasText: 'Copied' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('+90 157')
    const [download] = await Promise.all([page.waitForEvent('download'), anna().getByTestId('save-contact').click()])
    expect(readFileSync(await download.path(), 'utf8')).toContain('FN:YIMER\\, 157\r\nTEL;TYPE=VOICE:+903121570000\r\n')
    await anna().getByText('totals.csv').waitFor()
    // The smallest PNG there is: one pixel.
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    await anna().getByTestId('attach').click()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), anna().getByTestId('attach-photo').click()])
    await chooser.setFiles({ name: 'me.png', mimeType: 'image/png', buffer: png })
    await eventually(() => anna().locator('img.photo').evaluateAll(images => images.map(image => image.naturalWidth))).toEqual([1])
  })

  it('shares a contact, a location and a forwarded message', async () => {
    await begin()
    for (const [attach, button] of [['attach-person', 'Share'], ['attach-place', 'Share'], ['attach-forward', 'Forward']] as const) {
      await anna().getByTestId('attach').click()
      await anna().getByTestId(attach).click()
      await page.getByRole('dialog').getByRole('button', { name: button }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await eventually(() => world.anna.bubbles().slice(-3).map(({ contact, location, forwarded }) => [contact !== undefined, location !== undefined, forwarded]))
      .toEqual([[true, false, false], [false, true, false], [false, false, true]])
    await newest().getByText('Forwarded message').waitFor()
  })

  it('who reads further up stays there while messages below change and arrive', async () => {
    for (let index = 1; index <= 30; index++) await world.bot.api.sendMessage(1, `Line ${index}`)
    await begin()
    const top = (): Promise<unknown> => anna().getByText('Line 5', { exact: true }).evaluate(element => Math.round(element.getBoundingClientRect().top))
    await annaLog().evaluate(log => { log.scrollTop = 120 })
    await anna().locator('.down').waitFor()
    const before = await top()
    await world.bot.api.editMessageText(1, 1, 'Line 1 is now\nthree\nlines long')
    await world.bot.api.sendMessage(1, 'News')
    await eventually(() => anna().locator('.badge').textContent()).toBe('1')
    expect(await top()).toBe(before)
    await anna().locator('.down').click()
    await eventually(() => anna().locator('.down').isVisible()).toBe(false)
  })

  it('the newest keyboard is reached by keys alone: up from the text field, arrows, Tab', async () => {
    await begin()
    await anna().getByTestId('composer').focus()
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('Next')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('more')
    await key('Next').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Slow to answer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Close')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('composer')
    await page.keyboard.type('/st')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await eventually(() => world.anna.bubbles().filter(({ text, mine }) => mine && text === '/start').length).toBe(2)
  })

  it('a tap on a message opens its menu on a phone', async () => {
    world.anna.sendText('hello')
    await open('?persona=1', PHONE, true)
    await newest().getByText('hello').tap()
    await anna().getByTestId('message-menu').getByRole('button', { name: 'Delete' }).tap()
    await newest().waitFor({ state: 'detached' })
    expect(world.anna.bubbles()).toEqual([])
  })

  it('blocks, restarts, clears, and changes the language of a phone', async () => {
    await begin()
    await anna().getByTestId('more').click()
    await anna().getByTestId('block').click()
    await anna().getByTestId('restart').waitFor()
    expect(world.anna.describe().blocked).toBe(true)
    await anna().getByTestId('restart').click()
    await eventually(() => world.anna.bubbles().length).toBe(4)
    await anna().getByTestId('more').click()
    await anna().getByTestId('more-menu').getByLabel('Language of this phone').selectOption('ru')
    await eventually(() => world.anna.describe().language_code).toBe('ru')
    await anna().getByTestId('clear').click()
    await anna().getByTestId('start').click()
    await anna().getByTestId('commands').click()
    await anna().getByTestId('command-list').getByText('Начать').waitFor()
    expect(await anna().getByTestId('command').count()).toBe(1)
  })

  it('shows raw calls, newest first, filtered, with the errors in words', async () => {
    await expect(world.bot.api.sendMessage(2, 'too early')).rejects.toThrow('403')
    await begin('', { width: 1440, height: 900 })
    await page.getByTestId('bar-calls').focus()
    await page.keyboard.press('Enter')
    const calls = page.getByTestId('call').locator('visible=true')
    expect(await calls.first().getAttribute('data-method')).toBe('sendMessage')
    expect(await calls.last().getAttribute('data-method')).toBe('getMe')
    await page.getByTestId('call-errors').check()
    await eventually(() => calls.count()).toBe(1)
    expect(await calls.textContent()).toContain('403 Forbidden')
    await calls.locator('summary').click()
    await calls.getByText('"text": "too early"').waitFor()
    await page.getByTestId('call-filter').fill('nothing like this')
    await eventually(() => calls.count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.getByTestId('drawer').isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.dataset.testid')).toBe('bar-calls')
  })

  it('shows as many phones as fit, those that are toggled, or one', async () => {
    await open('', { width: 820, height: 900 })
    const shown = (): Promise<readonly string[]> => page.locator('.phone').locator('visible=true').evaluateAll(phones => phones.map(phone => phone.dataset.testid))
    await eventually(shown).toEqual(['persona-1', 'persona-3'])
    await page.getByTestId('toggle-3').click()
    await page.getByTestId('toggle-2').click()
    await eventually(shown).toEqual(['persona-1', 'persona-2'])
    await page.setViewportSize(PHONE)
    await page.getByTestId('picker').selectOption('3')
    await eventually(shown).toEqual(['persona-3'])
    expect(await page.getByTestId('persona-3').boundingBox()).toMatchObject({ x: 0, width: 360 })
  })

  it('a lost connection is said, and mends itself without doubling anything', async () => {
    await begin()
    const { port } = new URL(world.root)
    await world.server.close()
    await page.getByText('connection to the emulator is lost').waitFor()
    world.server = createServer(world.telegram, { page: FOLDER })
    await world.server.listen(Number(port))
    await page.getByText('connection to the emulator is lost').waitFor({ state: 'hidden' })
    await key('Next').click()
    await key('Yes').waitFor()
    expect(await anna().locator('[data-testid^=bubble-]').count()).toBe(2)
    expect(await page.locator('[data-testid=call][data-method=getMe]').count()).toBe(1)
  })

  for (const theme of ['light', 'dark']) {
    it(`every text can be read and every target hit by a thumb (${theme})`, async () => {
      world.anna.forward('Work abroad, 2000 $')
      await world.bot.api.sendMessage(1, '<code>x</code> <blockquote>quote</blockquote> @somebody', { parse_mode: 'HTML', reply_parameters: { message_id: 1 } })
      await world.bot.api.sendContact(1, '+903121570000', 'YIMER')
      world.anna.sendContact('+99365000000', 'Anna')
      await begin(`?theme=${theme}`, { width: 1440, height: 900 })
      await page.getByTestId('bar-calls').click()
      const contrast: unknown = await page.evaluate(CONTRAST)
      expect(contrast).toMatchObject({ looked: expect.toSatisfy((looked: number) => looked > 30), faint: [] })
      const targets = page.locator('button, select, summary, input:not([type=checkbox]), a.key').locator('visible=true')
      const small = await targets.evaluateAll(all => all
        .filter(one => !one.matches('.text *')).map(one => [one.className, one.getBoundingClientRect()])
        .filter(([, box]) => box.height < 44 || box.width < 44).map(([name]) => name))
      expect(await targets.count()).toBeGreaterThan(15)
      expect(small).toEqual([])
    })
  }
})
