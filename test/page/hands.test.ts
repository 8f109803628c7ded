import type { BrowserContextOptions } from 'playwright-core'
import { expect, it } from 'vitest'
import { byKeyboard, byTouch } from './hands.ts'
import { PHONE } from './open-page.ts'
import { createPhone, type Phone } from './phone.ts'
import { describeTryOut } from './try-out.ts'
import { begin, findHotline, goThrough, readOutcome } from './walks.ts'

const BEK = 22

describeTryOut('from START to the outcome of a screening and a hotline', (openTryOut) => {
  async function open(options: BrowserContextOptions) {
    const { page, end } = await openTryOut(`/?persona=${BEK}`, { viewport: PHONE, ...options })
    const leave = async (phone: Phone) => {
      expect(phone.wrong()).toEqual([])
      await end()
    }
    return { page, leave }
  }

  it('by keyboard alone', { timeout: 300_000 }, async () => {
    const { page, leave } = await open({})
    const phone = createPhone(page, { persona: BEK, locale: 'kk', hand: byKeyboard(page) })
    await walk(phone, 'kk')
    // With the chat empty, the focus is where one begins anew.
    expect(await phone.root.getByTestId('start').evaluate((start) => start === start.ownerDocument.activeElement)).toBe(true)
    await leave(phone)
  })

  it('by touch alone, and no tap opens the keyboard of the phone over the chat', { timeout: 300_000 }, async () => {
    const { page, leave } = await open({ hasTouch: true, isMobile: true, deviceScaleFactor: 1 })
    const phone = createPhone(page, { persona: BEK, locale: 'uz', hand: { ...byTouch, press } })
    async function press(target: Parameters<typeof byTouch.press>[0]): Promise<void> {
      await byTouch.press(target)
      expect(await phone.root.locator('textarea:focus').count()).toBe(0)
    }
    await walk(phone, 'uz')
    await leave(phone)
  })
})

/** The conversation with all kinds of questions, a number copied, and all closed at the end. */
async function walk(phone: Phone, locale: string): Promise<void> {
  await begin(phone, locale)
  await phone.press(phone.key.place('start:self-screening'))
  const at = await goThrough(phone, 'self-screening', {
    danger: 'not-now', talk: 'yes', age: 'adult', where: 'own-country', cd03: { first: 'no', instead: 'yes' }, cd01: 'skip', ex02: 'yes', ex01: 'unsure', more: 'go-on', promises: ['pay', 'study'], gentle: 'skip-these',
  })
  expect(at.signs).toHaveLength(4)
  await readOutcome(phone, at)
  await findHotline(phone)
  await phone.press(phone.screen.locator('[data-copy]').first())
  await phone.notices('Copied')
  await phone.press(phone.key.place('back'))
  await phone.sees('button-whom-to-call', 'back-at-answers')
  await phone.press(phone.key.close())
  await phone.holds(0)
  await phone.look('closed')
}
