import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Content } from '../../src/content/content.ts'
import { aboutView } from '../../src/bot/views/about.ts'
import { lessonsView } from '../../src/bot/views/menu.ts'
import { content, createWorld, type Person } from './world.ts'

/** What a small phone shows without scrolling. */
const SCREEN = 700

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  world = await createWorld()
  anna = world.person('en')
})
afterEach(() => world.end())

/** The words of a text as a person sees them. */
const seen = (text: string) => text.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')
const translator = (locale: string) => (key: string, variables = {}) => content.texts.translator(locale)(key, { brand: 'Yoldash', ...variables })
const says = (key: string) => seen(translator('en')(key))

describe('About', () => {
  test('is three pages, each one tap from the others', async () => {
    await anna.sends('/about')
    const pages = { about: 'about', 'about:kept': 'about-kept', 'about:remains': 'about-remains' }
    for (const from of Object.keys(pages)) {
      for (const [place, key] of Object.entries(pages).filter(([it]) => it !== from)) {
        await anna.tapsData(`en:${from}`)
        await anna.taps(place)
        expect(anna.newest().text).toContain(says(key))
        expect(anna.places()).not.toContain(place)
      }
    }
    expect(anna.messages()).toHaveLength(1)
  })

  test('a page that nobody wrote is the first one', async () => {
    await anna.sends('/about')
    const first = anna.newest().text
    await anna.taps('about:kept')
    await anna.tapsData('en:about:nonsense')
    expect(anna.newest().text).toBe(first)
  })

  test('says that texts are not signed, as long as one of them is not', () => {
    const t = translator('en')
    const reviewed = { by: 'An organisation', on: '2026-11-23' }
    const signed: Content = { ...content, flows: new Map([...content.flows].map(([id, flow]) => [id, { ...flow, reviewed }])) }
    const [first] = [...content.flows.values()]
    if (!first) throw new Error('no conversation')
    const { reviewed: _, ...unsigned } = first
    const allButOne: Content = { ...signed, flows: new Map([...signed.flows, [first.id, unsigned]]) }
    expect(aboutView(signed, t).text).not.toContain(t('about-unsigned'))
    expect(aboutView(allButOne, t).text).toContain(t('about-unsigned'))
    expect(aboutView(allButOne, t, 'kept').text).not.toContain(t('about-unsigned'))
  })

  test('leads to the conversations that are shown there, from each page', () => {
    const lesson = content.flows.get('lesson-debt')
    if (!lesson) throw new Error('no conversation')
    const moved: Content = { ...content, flows: new Map([...content.flows, [lesson.id, { ...lesson, menu: { ...lesson.menu, place: 'about' } }]]) }
    const routesOf = (page?: string) => aboutView(moved, translator('en'), page).buttons.flat().map((button) => ('route' in button ? button.route.join(':') : ''))
    for (const page of [undefined, 'kept', 'remains']) expect(routesOf(page)).toContain('start:lesson-debt')
  })

  test.each(content.texts.locales)('in %s each page fits a small screen', (locale) => {
    const t = translator(locale)
    for (const page of [undefined, 'kept', 'remains']) expect(seen(aboutView(content, t, page).text).length).toBeLessThanOrEqual(SCREEN)
  })
})

describe('the list of lessons', () => {
  const lessons = [...content.flows.values()].filter((flow) => flow.menu.place === 'learn').toSorted((a, b) => a.menu.order - b.menu.order)

  test('shows every lesson on one of its pages, in their order', async () => {
    await anna.sends('/learn')
    const shown = anna.places()
    await anna.taps('learn:1')
    shown.push(...anna.places())
    expect(anna.places()).not.toContain('learn:2')
    expect(shown.filter((place) => place.startsWith('start:'))).toEqual(lessons.map(({ id }) => `start:${id}`))
    await anna.taps('learn:0')
    expect(anna.places()).toContain(`start:${lessons[0]?.id}`)
  })

  test.each(['-1', '7', 'x', '0.5'])('a page %s that is not there is one that is', async (page) => {
    await anna.sends('/menu')
    await anna.tapsData(`en:learn:${page}`)
    expect(anna.places().filter((place) => place.startsWith('start:')).length).toBeGreaterThan(3)
  })

  test.each(content.texts.locales)('in %s each has an emoji of its own, the same as in English', (locale) => {
    const emoji = (of: string) => lessons.map(({ id }) => /^\p{Extended_Pictographic}\uFE0F? /u.exec(translator(of)(id))?.[0])
    expect(emoji(locale)).toEqual(emoji('en'))
    expect(new Set(emoji(locale).filter((it) => it !== undefined)).size).toBe(lessons.length)
  })

  test.each(content.texts.locales)('in %s each page fits a small screen', (locale) => {
    const t = translator(locale)
    for (const page of [0, 1]) expect(seen(lessonsView(content, t, page).text).length).toBeLessThanOrEqual(SCREEN)
  })
})
