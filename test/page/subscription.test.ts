import { expect, it } from 'vitest'
import { byMouse } from './hands.ts'
import { PHONE } from './open-page.ts'
import { createPhone } from './phone.ts'
import { describeTryOut } from './try-out.ts'
import { begin } from './walks.ts'

const MAYA = 21

describeTryOut('messages on a small phone', (openTryOut) => {
  it.each(['en', 'tk'])('from the menu to a subscription, its topics and its zone, and out of it (%s)', { timeout: 200_000 }, async (locale) => {
    const { page, end } = await openTryOut(`/?persona=${MAYA}`, { viewport: PHONE })
    const phone = createPhone(page, { persona: MAYA, locale, hand: byMouse, pictures: `messages-${locale}` })
    await begin(phone, locale)
    await phone.types('/subscribe')
    await phone.sees('subscribe-kept', 'subscribe')
    await phone.press(phone.key.place('subscribe'))
    await phone.sees('subscribed-topics', 'subscribed')
    await phone.press(phone.key.place('topic:scams:off'))
    await phone.key.place('topic:scams:on').waitFor()
    await phone.sees('subscribed-topics', 'a-topic-less')
    await phone.press(phone.key.place('zones'))
    await phone.sees('zones')
    await phone.press(phone.key.place('zones:regions'))
    await phone.sees('help-regions', 'regions')
    await phone.press(phone.key.place('zones:middle-east'))
    await phone.sees('help-region', 'region')
    await phone.press(phone.key.place('zone:AE'))
    await phone.sees('subscribed-topics', 'zone-chosen')
    await phone.press(phone.key.place('zones'))
    await phone.sees('zones', 'zones-again')
    await phone.press(phone.key.place('zone:RU'))
    await phone.sees('zone-clock')
    await phone.press(phone.key.place('zone:RU:Vladivostok'))
    await phone.sees('subscribed-topics', 'clock-chosen')
    await phone.press(phone.key.place('stop'))
    await phone.sees('stopped')
    await phone.types('/stop')
    await phone.sees('not-subscribed')
    await phone.types('/subscribe')
    await phone.sees('subscribe-kept', 'by-command')
    await phone.types('/about')
    await phone.sees('about')
    await phone.press(phone.key.place('about:kept'))
    await phone.sees('about-messages', 'about-kept')
    await phone.types('/forget')
    await phone.sees('forgotten')
    expect(phone.wrong()).toEqual([])
    await end()
  })
})
