import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { isQuiet, localTime } from '../../src/broadcast/quiet.ts'
import { writeWhen } from '../../src/broadcast/when.ts'
import { ownName } from '../../src/bot/views/languages.ts'
import { byMouse } from './hands.ts'
import { PHONE } from './open-page.ts'
import { createPhone, type Phone } from './phone.ts'
import { describeTryOut } from './try-out.ts'
import { begin } from './walks.ts'

const [AYNA, RUSTAM, NILUFAR, MAYA, BEK] = [11, 12, 13, 21, 22]
const DAY = 86_400_000

/** Zones and the places that lead to them: at any time it is day in two of them, and at night nobody gets a message. */
const ZONES = [
  { zone: 'Asia/Ashgabat', way: ['zone:TM'] },
  { zone: 'Asia/Vladivostok', way: ['zone:RU', 'zone:RU:Vladivostok'] },
  { zone: 'Europe/Kaliningrad', way: ['zone:RU', 'zone:RU:Kaliningrad'] },
  { zone: 'America/New_York', way: ['zone:US', 'zone:US:New_York'] },
  { zone: 'America/Los_Angeles', way: ['zone:US', 'zone:US:Los_Angeles'] },
]

/** Two zones in which it is day now and for some minutes more. */
function dayZones() {
  const isDay = ({ zone }: (typeof ZONES)[number]) => [0, 600_000].every((later) => !isQuiet(localTime(zone, Date.now() + later).hour))
  const [here, there] = ZONES.filter(isDay)
  if (!here || !there) throw new Error('it is day in fewer than two of these zones')
  return { here: here.zone, there }
}

const TEXTS = {
  ru: 'Если до работы просят деньги, остановитесь и спросите нас.',
  tk: 'Işden öň pul soralsa, saklanyň we bizden soraň.',
  uz: 'Ishdan oldin pul soʻralsa, toʻxtang va bizdan soʻrang.',
} as const

describeTryOut('a message to subscribers, from the staff menu to the final card', (openTryOut) => {
  it('is written with a picture, tested, approved, changed, approved again, sent and accounted for', { timeout: 300_000 }, async () => {
    const { here, there } = dayZones()
    // One a second: time enough to leave while it is being sent.
    const { page, end } = await openTryOut(`/?persona=${MAYA}`, { viewport: PHONE }, { TIME_ZONE: here, RATE: '1' })
    const maya = createPhone(page, { persona: MAYA, locale: 'en', hand: byMouse, pictures: 'staff' })
    const bek = await another(page, BEK, 'ru', 'approver')
    const people = { tk: await another(page, AYNA, 'tk', 'subscriber'), ru: await another(page, RUSTAM, 'ru', 'subscriber-ru'), uz: await another(page, NILUFAR, 'uz') }
    await begin(maya, 'en')
    await begin(bek, 'ru')
    for (const [locale, phone] of Object.entries(people)) {
      await begin(phone, locale)
      await subscribe(phone)
    }
    await moveTo(people.uz, there.way)

    const id = await write(maya)
    await maya.press(maya.key.place(`staff:b:${id}:messages`))
    await maya.sees('staff-messages')
    await maya.press(maya.key.place(`staff:b:${id}`))
    await maya.sees('staff-status-draft')
    await maya.press(maya.key.place(`staff:b:${id}:audience`))
    await maya.sees('staff-audience')
    await maya.press(maya.key.place(`staff:b:${id}`))
    await maya.sees('staff-status-draft', 'audience-looked-at')
    await maya.press(maya.key.place(`staff:b:${id}:buttons`))
    await maya.sees('staff-buttons')
    await maya.press(maya.key.place(`staff:edit:${id}:button:offer-check:on`))
    await maya.key.place(`staff:edit:${id}:button:offer-check:off`).waitFor()
    await maya.press(maya.key.place(`staff:b:${id}`))
    await schedule(maya, id, here)
    await maya.press(maya.key.place(`staff:me:${id}`))
    await maya.sees('staff-seen')
    await maya.press(maya.screen.locator(`.key[data-data*=":staff:edit:${id}:submit"]`))
    await maya.sees('staff-status-submitted')

    // Bek is told, and approves what he has had sent to himself.
    await bek.sees('staff-notice-submitted')
    await approve(bek, id)
    await maya.sees('staff-notice-scheduled')

    // A change makes the approval void.
    await maya.press(maya.key.place(`staff:b:${id}:time`))
    await maya.sees('staff-at-once', 'time-again')
    await maya.press(maya.key.place(`staff:edit:${id}:now`))
    await maya.seesOtherThan(here, 'at-once')
    await maya.press(maya.key.place(`staff:b:${id}`))
    await maya.sees('staff-status-tested')
    await maya.press(maya.screen.locator(`.key[data-data*=":staff:edit:${id}:submit"]`))
    await maya.sees('staff-status-submitted', 'handed-in-again')
    await bek.sees('staff-notice-submitted', 'told-again')
    await approve(bek, id)

    // It is being sent; whoever has not got it yet leaves.
    await maya.root.locator('.message', { hasText: lineOf(maya, 'staff-total-size', 3) }).first().waitFor()
    await maya.look('being-sent')
    const got = (phone: Phone, locale: keyof typeof TEXTS) => phone.root.locator('.message', { hasText: TEXTS[locale] })
    const locales = ['tk', 'ru', 'uz'] as const
    await Promise.any(locales.map((locale) => got(people[locale], locale).waitFor()))
    const counts = await Promise.all(locales.map(async (locale) => ({ locale, count: await got(people[locale], locale).count() })))
    const leaving = counts.find(({ count }) => count === 0)?.locale ?? 'uz'
    await people[leaving].types('/stop')
    // What was on its way to them in that moment may still come, below this: then it counts as sent. That nothing else comes is held in sending.test.ts.
    await people[leaving].root.locator('.message', { hasText: people[leaving].words('stopped') }).waitFor()
    await people[leaving].look('stopped')

    await maya.sees('staff-notice-finished')
    await bek.sees('staff-notice-finished')
    const arrived = await Promise.all(locales.map((locale) => got(people[locale], locale).count()))
    for (const [at, locale] of locales.entries()) expect(locale === leaving ? [0, 1] : [1], locale).toContain(arrived[at])
    const sent = arrived.reduce((sum, count) => sum + count, 0)
    const card = await maya.text()
    expect(card).toContain(lineOf(maya, 'staff-total-size', 3))
    expect(card).toContain(lineOf(maya, 'staff-total-sent', sent))
    if (sent < 3) expect(card).toContain(lineOf(maya, 'staff-total-skipped', 3 - sent))
    await maya.press(maya.key.place(`staff:csv:${id}`))
    await maya.root.locator('.message', { hasText: `message-${id}.csv` }).waitFor()
    await maya.look('table')

    const stays = locales.find((locale) => locale !== leaving) ?? 'tk'
    await people[stays].look('arrived')
    await people[stays].press(people[stays].key.place('start:offer-check'))
    await people[stays].seesOtherThan(TEXTS[stays], 'opened-over-it')
    expect(await got(people[stays], stays).count()).toBe(1)
    for (const phone of [maya, bek, ...Object.values(people)]) expect(phone.wrong()).toEqual([])
    await end()
  })
})

/** A phone of somebody else, in a page of its own. */
async function another(page: Page, persona: number, locale: string, pictures?: string): Promise<Phone> {
  const other = await page.context().newPage()
  other.setDefaultTimeout(20_000)
  await other.setViewportSize(PHONE)
  await other.goto(`${new URL(page.url()).origin}/?persona=${persona}`)
  return createPhone(other, { persona, locale, hand: byMouse, ...(pictures !== undefined && { pictures }) })
}

async function subscribe(phone: Phone): Promise<void> {
  await phone.types('/subscribe')
  await phone.sees('subscribe-kept')
  await phone.press(phone.key.place('subscribe'))
  await phone.sees('subscribed-topics')
}

async function moveTo(phone: Phone, way: readonly string[]): Promise<void> {
  await phone.press(phone.key.place('zones'))
  for (const place of way) await phone.press(phone.key.place(place))
  await phone.sees('subscribed-topics')
}

/** Writes the message in three languages, in two of them under a picture; gives the id of the broadcast. */
async function write(maya: Phone): Promise<string> {
  await maya.types('/staff')
  await maya.key.place('staff:new').waitFor()
  await maya.look('staff-menu')
  await maya.press(maya.key.place('staff:new'))
  await maya.sees('staff-ask-title')
  await maya.types('Money before work')
  const skip = maya.screen.locator('.key[data-data*=":staff:say:skip-"]')
  for (let left = Object.keys(TEXTS).length; left > 0; ) {
    await skip.waitFor()
    const asked = await maya.text()
    const found = Object.entries(TEXTS).find(([locale]) => asked.includes(ownName(locale)))
    if (!found) await maya.press(skip)
    else {
      const [locale, text] = found
      await maya.look(`ask-${locale}`)
      if (locale === 'uz') await maya.types(text)
      else await sendPicture(maya, text)
      left -= 1
    }
    await maya.seesOtherThan(asked, 'next-language')
  }
  // Uzbek is the last language, so there is nothing more to ask.
  await maya.sees('staff-status-draft')
  const data = await maya.screen.locator('.key[data-data*=":staff:me:"]').getAttribute('data-data')
  return data?.split(':').at(-1) ?? ''
}

async function sendPicture(phone: Phone, caption: string): Promise<void> {
  await phone.root.getByTestId('composer').fill(caption)
  const file = phone.root.getByTestId('file')
  await file.evaluate((input) => { input.dataset.kind = 'photo' })
  await file.setInputFiles('test/page/poster.png')
}

/** Types a time for tomorrow, after one that is over. */
async function schedule(phone: Phone, id: string, zone: string): Promise<void> {
  await phone.press(phone.key.place(`staff:b:${id}:time`))
  await phone.shows(phone.words('staff-at-once'))
  await phone.look('time')
  await phone.press(phone.key.place(`staff:type:${id}`))
  await phone.shows(phone.words('staff-ask-time', { zone }))
  await phone.look('staff-ask-time')
  await phone.types('2020-02-02 10:00')
  await phone.sees('staff-time-past')
  const time = writeWhen(Date.now() + DAY, zone)
  await phone.types(time)
  await phone.shows(time)
  await phone.look('scheduled-for-tomorrow')
}

async function approve(bek: Phone, id: string): Promise<void> {
  await bek.press(bek.key.place(`staff:me:${id}`))
  await bek.sees('staff-seen')
  await bek.press(bek.screen.locator(`.key[data-data*=":staff:ok:${id}:approve:"]`))
  // What is sent at once may be told of below it before anybody has looked.
  await bek.root.locator('.message', { hasText: bek.words('staff-status-scheduled') }).last().waitFor()
  await bek.look('approved')
}

/** A line of the card with its number. */
function lineOf(phone: Phone, key: string, count: number): string {
  return phone.words(key, { count })
}
