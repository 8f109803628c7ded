import { expect, it } from 'vitest'
import { byMouse } from './hands.ts'
import { PHONE } from './open-page.ts'
import { changeLanguage, checkOffer, commands, learn, prepare, readOffer, returnAndClose, saveNumber, screen } from './parts.ts'
import { createPhone } from './phone.ts'
import { describeTryOut } from './try-out.ts'
import { begin } from './walks.ts'

const MAYA = 21

/** The first three languages; each of the others has its labels measured (labels.test.ts), and some a walk of another kind (hands.test.ts). */
const LOCALES = ['en', 'ru', 'tk']

describeTryOut('the whole bot on a small phone', (openTryOut) => {
  it.concurrent.each(LOCALES)('from START to a hotline and back to an empty chat (%s)', { timeout: 400_000 }, async (locale) => {
    const { page, end } = await openTryOut(`/?persona=${MAYA}`, { viewport: PHONE })
    const phone = createPhone(page, { persona: MAYA, locale, hand: byMouse, pictures: locale })
    await begin(phone, locale)
    await checkOffer(phone)
    await saveNumber(phone)
    await returnAndClose(phone)
    await screen(phone)
    await learn(phone)
    await prepare(phone)
    await readOffer(phone)
    await changeLanguage(phone, locale)
    await commands(phone)
    expect(phone.wrong()).toEqual([])
    await end()
  })
})
