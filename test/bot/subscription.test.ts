import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aboutView } from '../../src/bot/views/about.ts'
import { menuView } from '../../src/bot/views/menu.ts'
import { offerView, subscribedView } from '../../src/bot/views/subscription.ts'
import { dayOf } from '../../src/broadcast/rules.ts'
import { content, createWorld, type Person } from './world.ts'

/** What a small phone shows without scrolling. */
const SCREEN = 850

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  world = await createWorld()
  anna = world.person('en')
})
afterEach(() => world.end())

const says = (key: string, locale = 'en') => content.texts.translator(locale)(key, { brand: 'Yoldash', language: 'English', clock: '14:00' }).replaceAll(/<[^>]*>/g, '')
const kept = () => world.subscribers.get(anna.door.id)
const everybody = async () => (await world.subscribers.segments()).reduce((sum, { count }) => sum + count, 0)

describe('subscribing', () => {
  test('takes two taps: one shows what it means, the next one does it', async () => {
    await anna.sends('/menu')
    await anna.tapsData('en:messages')
    for (const key of ['subscribe', 'subscribe-kept', 'subscribe-stop']) expect(anna.newest().text).toContain(says(key))
    expect(await kept()).toBeUndefined()
    await anna.taps('subscribe')
    expect(await kept()).toEqual({
      chat: anna.door.id, language: 'en', zone: 'Asia/Ashgabat', topics: content.topics, lastDay: undefined,
      interest: { day: dayOf(world.now().getTime()), asked: false },
    })
    expect(anna.newest().text).toContain(says('subscribed').split('\n')[0])
    expect(anna.messages()).toHaveLength(1)
    expect(world.counted).toEqual(['subscribed'])
  })

  test('works by command and by link, and the second tap of two changes and counts nothing', async () => {
    await anna.sends('/subscribe')
    const { id } = anna.newest()
    anna.door.tap(id, { data: 'en:subscribe' })
    anna.door.tap(id, { data: 'en:subscribe' })
    await world.telegram.settled()
    await anna.taps('topic:scams:off')
    // An old message with the button: what was chosen meanwhile stays.
    await anna.tapsData('en:subscribe', id)
    expect((await kept())?.topics).toEqual(content.topics.filter((topic) => topic !== 'scams'))
    expect(world.counted).toEqual(['subscribed'])
    await anna.sends('/start subscribe')
    await anna.taps(anna.places().find((place) => place.startsWith('language:en')) ?? '')
    expect(anna.places()).toContain('stop')
  })

  test('is offered in the menu and on About, and never on an outcome', async () => {
    const t = () => ''
    const routes = ({ buttons }: ReturnType<typeof menuView>) => buttons.flat().flatMap((button) => ('route' in button ? [button.route[0]] : []))
    for (const view of [menuView(content, t), aboutView(content, t), aboutView(content, t, 'kept')]) expect(routes(view)).toContain('messages')
    await anna.sends('/screen')
    await anna.tapsData(anna.newest().buttons[0]?.[0]?.data ?? '')
    expect(world.counted).toContain('finished:self-screening:danger-now')
    expect(anna.places()).not.toContain('messages')
  })

  test('topics are marked and unmarked, and two quick taps are one', async () => {
    await anna.sends('/subscribe')
    await anna.taps('subscribe')
    for (const topic of content.topics) await anna.taps(`topic:${topic}:off`)
    expect((await kept())?.topics).toEqual([])
    const { id } = anna.newest()
    anna.door.tap(id, { data: 'en:topic:rights:on' })
    anna.door.tap(id, { data: 'en:topic:rights:on' })
    await world.telegram.settled()
    expect((await kept())?.topics).toEqual(['rights'])
    await anna.tapsData('en:topic:nonsense:on')
    expect((await kept())?.topics).toEqual(['rights'])
  })

  test('the zone is found by country, and by the clock where a country has several', async () => {
    await anna.sends('/subscribe')
    await anna.taps('subscribe')
    await anna.taps('zones')
    await anna.taps('zone:TR')
    expect((await kept())?.zone).toBe('Europe/Istanbul')
    // 9:00 UTC.
    expect(anna.newest().text).toContain('12:00')
    await anna.taps('zones')
    await anna.taps('zone:RU')
    await anna.taps('19:00')
    expect((await kept())?.zone).toBe('Asia/Vladivostok')
    await anna.taps('zones')
    await anna.taps('zones:regions')
    for (const place of anna.places().filter((it) => it.startsWith('zones:'))) {
      await anna.tapsData(`en:${place}`)
      expect(anna.places().some((it) => it.startsWith('zone:'))).toBe(true)
    }
    await anna.tapsData('en:zone:RU:Atlantis')
    await anna.tapsData('en:zone:INT')
    expect((await kept())?.zone).toBe('Asia/Vladivostok')
  })

  test('every country has a zone that this machine knows', async () => {
    await anna.sends('/subscribe')
    await anna.taps('subscribe')
    for (const code of [...content.countries.keys()].filter((it) => it !== 'INT')) {
      await anna.tapsData('en:zones')
      await anna.tapsData(`en:zone:${code}`)
      const clock = anna.places().find((it) => it.startsWith(`zone:${code}:`))
      if (clock !== undefined) await anna.taps(clock)
      expect([code, anna.places().includes('stop')]).toEqual([code, true])
      const zone = (await kept())?.zone
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone ?? '?' })).not.toThrow()
    }
  })

  test('messages come in the language that is chosen later', async () => {
    await anna.sends('/subscribe')
    await anna.taps('subscribe')
    await anna.sends('/language')
    await anna.taps('language:tk')
    expect((await kept())?.language).toBe('tk')
    // A screen in another language offers to change that.
    await anna.tapsData('en:messages')
    await anna.taps('follow')
    expect((await kept())?.language).toBe('en')
    expect(anna.places()).not.toContain('follow')
  })

  test('choosing a language subscribes nobody', async () => {
    await anna.sends('/start')
    await anna.taps('language:tk')
    expect(await everybody()).toBe(0)
  })
})

describe('leaving', () => {
  beforeEach(async () => {
    await anna.sends('/subscribe')
    await anna.taps('subscribe')
    world.counted.length = 0
  })

  test('by command', async () => {
    await anna.sends('/stop')
    expect(anna.newest().text).toContain(says('stopped'))
    expect(await kept()).toBeUndefined()
    expect(world.counted).toEqual(['unsubscribed'])
    await anna.sends('/stop')
    expect(anna.newest().text).toContain(says('not-subscribed'))
    expect(world.counted).toEqual(['unsubscribed'])
  })

  test.each([0, 400])('by the button under a message that is %i days old, tapped twice', async (days) => {
    const { id } = anna.newest()
    world.passes(days * 24 * 60)
    anna.door.tap(id, { data: 'en:stop' })
    anna.door.tap(id, { data: 'en:stop' })
    await world.telegram.settled()
    expect(anna.newest().text).toContain(says('stopped'))
    expect(await everybody()).toBe(0)
    expect(world.counted).toEqual(['unsubscribed'])
    expect(world.lines).toEqual([])
  })

  test('with /forget, which erases the language too', async () => {
    await anna.sends('/forget')
    expect(anna.newest().text).toContain(says('forgotten'))
    expect(await everybody()).toBe(0)
    expect(world.counted).toEqual(['unsubscribed'])
  })

  test('cannot be undone by a button from before', async () => {
    await anna.sends('/stop')
    for (const place of ['topic:scams:on', 'zone:TR', 'follow', 'keep']) {
      await anna.tapsData(`ru:${place}`)
      expect(anna.newest().text).toContain(says('not-subscribed', 'ru'))
    }
    expect(await everybody()).toBe(0)
  })

  test('is never done by a link', async () => {
    // Whoever has not chosen a language is asked first, and led on from there; all others at once.
    for (const link of ['stop', 'forget', 'hide']) {
      await anna.sends(`/start ${link}`)
      const language = anna.places().find((place) => place.startsWith('language:en'))
      if (language !== undefined) await anna.taps(language)
    }
    expect(anna.places()).toContain('start:offer-check')
    expect(await everybody()).toBe(1)
  })
})

test.each(content.texts.locales)('in %s both screens fit a phone', (locale) => {
  const translate = content.texts.translator(locale)
  const t: typeof translate = (key, variables) => translate(key, { brand: 'Yoldash', ...variables })
  const subscriber = { chat: 1, language: 'en', zone: 'Asia/Ashgabat', topics: [], lastDay: undefined, interest: undefined }
  for (const { text, buttons } of [offerView(t), subscribedView(content, t, locale, subscriber, new Date(0))]) {
    expect(text.length).toBeLessThanOrEqual(SCREEN)
    for (const label of buttons.flat().map((button) => [...button.text].length)) expect(label).toBeLessThanOrEqual(38)
  }
})
