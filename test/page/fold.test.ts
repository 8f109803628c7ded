import { expect, test } from 'vitest'
import { dial } from '../../src/hotlines/numbers.ts'
import { forPerson } from '../../src/hotlines/order.ts'
import { byMouse } from './hands.ts'
import { PHONE } from './open-page.ts'
import { createPhone } from './phone.ts'
import { content } from './texts.ts'
import { describeTryOut } from './try-out.ts'
import { begin } from './walks.ts'

const MAYA = 21

describeTryOut('the emergency numbers of a country', (openTryOut) => {
  test.each(['kk', 'ru', 'tk'])('are in view on a small phone at once (%s)', { timeout: 200_000 }, async (locale) => {
    const { page, end } = await openTryOut(`/?persona=${MAYA}`, { viewport: PHONE })
    const phone = createPhone(page, { persona: MAYA, locale, hand: byMouse, pictures: `fold-${locale}` })
    await begin(phone, locale)
    for (const code of ['TR', 'RU', 'AE']) {
      await phone.press(phone.key.place('help'))
      await phone.sees('help', `help-before-${code}`)
      await phone.press(phone.key.place(`country:${code}`))
      await phone.sees('country-emergency', code)
      const country = content.countries.get(code)
      const numbers = country && forPerson(country).filter((it) => it.kinds.includes('emergency')).flatMap((it) => it.phones)
      for (const { number } of numbers ?? []) expect([code, number, await isInView(phone.screen, `☎️ ${dial(number)}`)]).toEqual([code, number, true])
    }
    expect(phone.wrong()).toEqual([])
    await end()
  })
})

/** Whether the place where a text stands lies inside the part of the chat that the phone shows. */
function isInView(screen: ReturnType<typeof createPhone>['screen'], wanted: string): Promise<boolean> {
  return screen.evaluate((message, words) => {
    const document = message.ownerDocument
    // 4: the texts in it.
    const walker = document.createTreeWalker(message, 4)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const at = node.textContent?.indexOf(words) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      const { top, bottom, left } = range.getBoundingClientRect()
      // What lies on top there is the message itself, not a bar above or below it.
      return top >= 0 && message.contains(document.elementFromPoint(left + 2, (top + bottom) / 2))
    }
    return false
  }, wanted)
}
