import { afterEach, describe, expect, test } from 'vitest'
import { content, createWorld } from './world.ts'

let world: Awaited<ReturnType<typeof createWorld>>
afterEach(() => world.end())

describe('a first start', () => {
  test('offers the languages by their own names, then the menu in the language chosen', async () => {
    world = await createWorld()
    const anna = world.person('en')
    await anna.sends('/start')
    expect(anna.places().toSorted()).toEqual([...content.texts.locales.map((locale) => `language:${locale}`), 'help', 'close'].toSorted())
    expect(anna.newest().buttons.flat().map((it) => it.text)).toEqual(expect.arrayContaining(['English', 'Русский', 'Türkmen dili']))
    await anna.taps('language:tk')
    expect(anna.messages()).toHaveLength(1)
    expect(anna.newest().buttons.flat().every((it) => it.data?.startsWith('tk:'))).toBe(true)
    expect(anna.places()).toContain('start:offer-check')
  })

  test('remembers the language for what is typed later', async () => {
    world = await createWorld()
    const anna = world.person('en')
    await anna.sends('/start')
    await anna.taps('language:tk')
    await anna.sends('/menu')
    expect(anna.newest().buttons[0]?.[0]?.data).toMatch(/^tk:/)
    await anna.sends('/start')
    expect(anna.places()).toContain('start:offer-check')
  })

  test.each([
    ['check', content.texts.translator('en')('button-next')],
    [`check_${'x'.repeat(58)}`, content.texts.translator('en')('button-next')],
    ['hotlines_TR', '112'],
    ['hotlines', 'country:TR'],
    ['hotlines_XX', 'country:TR'],
    ['learn', 'start:lesson-debt'],
  ])('with the link %s leads there after the language', async (payload, seen) => {
    world = await createWorld()
    const anna = world.person('en')
    await anna.sends(`/start ${payload}`)
    await anna.taps(anna.places().find((place) => place.startsWith('language:en')) ?? '')
    expect([...anna.newest().buttons.flat().map((it) => it.text), anna.newest().text, ...anna.places()].join()).toContain(seen)
  })

  test('with a poster code counts the poster, not the person', async () => {
    world = await createWorld()
    await world.person('en').sends('/start p_Airport7')
    expect(world.counted).toEqual(['poster:airport7'])
  })

  test.each(['p_', 'p_<b>', 'nonsense', '__proto__', 'x'.repeat(64)])('with the link %s shows the languages', async (payload) => {
    world = await createWorld()
    const anna = world.person('en')
    await anna.sends(`/start ${payload}`)
    expect(anna.places()).toContain('language:ru')
    expect(world.lines).toEqual([])
  })
})

test('a person whose client speaks one of our languages is answered in it before choosing', async () => {
  world = await createWorld()
  const anna = world.person('ru-RU')
  await anna.sends('/help')
  expect(anna.newest().buttons.flat().every((it) => it.data?.startsWith('ru:'))).toBe(true)
})

test('a store that fails costs no screen', async () => {
  const { StoreUnavailable } = await import('../../src/store/store.ts')
  const away = () => Promise.reject(new StoreUnavailable('away'))
  world = await createWorld({
    store: {
      getValue: away, putValue: away, deleteValue: away, addCounts: away, readCounts: away, ping: away, close: () => Promise.resolve(),
      readSubscriber: away, putSubscriber: away, removeSubscriber: away, pageSubscribers: away, readSegments: away,
    },
  })
  const anna = world.person('ru')
  await anna.sends('/start')
  await anna.taps('language:tk')
  expect(anna.places()).toContain('start:offer-check')
  await anna.sends('/forget')
  // What was not erased is not said to be erased.
  const t = content.texts.translator('ru')
  expect(anna.newest().text).toBe(t('not-forgotten').replaceAll(/<[^>]*>/g, ''))
})
