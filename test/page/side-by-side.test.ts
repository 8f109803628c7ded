import { expect, it } from 'vitest'
import { byMouse } from './hands.ts'
import { createPhone, type Phone } from './phone.ts'
import { words } from './texts.ts'
import { describeTryOut } from './try-out.ts'
import { begin, findHotline, goThrough, readOutcome } from './walks.ts'

const [AYNA, RUSTAM] = [11, 12]

describeTryOut('two phones side by side', (openTryOut) => {
  it('do not disturb each other: what one does changes nothing for the other, in another language', { timeout: 300_000 }, async () => {
    const { page, end } = await openTryOut('/', { viewport: { width: 1440, height: 900 } })
    const ayna = createPhone(page, { persona: AYNA, locale: 'tk', hand: byMouse })
    const rustam = createPhone(page, { persona: RUSTAM, locale: 'ru', hand: byMouse })
    await alone(rustam, () => begin(ayna, 'tk'))
    await alone(ayna, () => begin(rustam, 'ru'))
    const results = await alone(rustam, () => check(ayna, { r03: 'yes', c04: 'yes', d01: 'yes' }))
    expect((await alone(ayna, () => check(rustam, {}))).at.signs).toEqual([])
    await alone(rustam, () => findHotline(ayna))
    // One right after the other, before the bot has answered: each still ends where their own tap leads.
    await ayna.press(ayna.key.place('back'))
    await rustam.press(rustam.key.place('menu'))
    await Promise.all([ayna.sees('button-whom-to-call'), rustam.sees('menu')])
    expect(await ayna.text()).toBe(results.pages.at(-1))
    await alone(ayna, async () => {
      await rustam.types('/hide')
      await rustam.holds(0)
    })
    const mine = await ayna.root.locator('.message').allTextContents()
    for (const text of mine) expect(text).not.toContain(words('ru', 'button-help'))
    expect([...ayna.wrong(), ...rustam.wrong()]).toEqual([])
    await end()
  })
})

/** Does something on one phone; the messages of the other must stay as they are, to the last letter. */
async function alone<T>(other: Phone, act: () => Promise<T>): Promise<T> {
  const messages = () => other.root.locator('.message').evaluateAll((all) => all.map((one) => one.innerHTML))
  const before = await messages()
  const result = await act()
  expect(await messages()).toEqual(before)
  return result
}

async function check(phone: Phone, given: Parameters<typeof goThrough>[2]) {
  await phone.press(phone.key.place('start:offer-check'))
  const at = await goThrough(phone, 'offer-check', { where: 'thinking', ...given })
  return { at, pages: await readOutcome(phone, at) }
}

