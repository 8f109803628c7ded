import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createWorld, type Person } from './world.ts'

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  world = await createWorld()
  anna = world.person('en')
})
afterEach(() => world.end())

const sealed = () => anna.newest().buttons.flat().flatMap(({ data }) => (data?.startsWith('.') ? [data] : []))

describe('a button', () => {
  test('of a conversation begun two hours ago leads to the menu', async () => {
    await anna.sends('/check')
    world.passes(121)
    await anna.tapsData(sealed()[0] ?? '')
    expect(anna.places()).toContain('start:offer-check')
    expect(anna.messages()).toHaveLength(1)
  })

  test('of another chat leads to the menu, in the language of the screen', async () => {
    const boris = world.person('ru')
    await boris.sends('/check')
    const foreign = boris.newest().buttons.flat().find((it) => it.data?.startsWith('.'))?.data ?? ''
    await anna.sends('/start')
    await anna.taps('language:tk')
    await anna.tapsData(foreign)
    expect(anna.newest().buttons.flat().every((it) => it.data?.startsWith('tk:'))).toBe(true)
    expect(anna.places()).toContain('start:offer-check')
  })

  test('tapped twice changes the screen once and counts nothing twice', async () => {
    await anna.sends('/check')
    const [next = ''] = sealed()
    world.counted.length = 0
    await anna.tapsData(next)
    const text = anna.newest().text
    await anna.tapsData(next)
    expect(anna.newest().text).toBe(text)
    expect(anna.messages()).toHaveLength(1)
    expect(world.counted).toEqual([])
    expect(world.telegram.unansweredTaps()).toEqual([])
  })

  test('to an outcome, tapped twice, counts one person', async () => {
    await anna.sends('/screen')
    const danger = sealed()[0] ?? ''
    await anna.tapsData(danger)
    await anna.tapsData(danger)
    expect(world.counted).toEqual(['started:self-screening', 'finished:self-screening:danger-now'])
  })

  test('that turns the pages of an outcome counts nobody once more, also back to the first one', async () => {
    const taps = async (words: string) => {
      const data = anna.newest().buttons.flat().find(({ text }) => text.includes(words))?.data
      if (data !== undefined) await anna.tapsData(data)
      return data !== undefined
    }
    await anna.sends('/check')
    while ((await taps('Next')) || (await taps('Prefer not')));
    expect(world.counted.at(-1)).toMatch('finished:offer-check')
    world.counted.length = 0
    const first = anna.newest().text
    expect(await taps('More')).toBe(true)
    expect(anna.newest().text).not.toBe(first)
    expect(await taps('Previous')).toBe(true)
    expect(anna.newest().text).toBe(first)
    expect(await taps('More')).toBe(true)
    expect(world.counted).toEqual([])
  })

  test('that sends a message sends one when tapped twice', async () => {
    await anna.sends('/check')
    const { id } = anna.newest()
    anna.door.tap(id, { data: 'en:help' })
    anna.door.tap(id, { data: 'en:help' })
    await world.telegram.settled()
    expect(anna.messages()).toHaveLength(2)
    await anna.sends('/hotlines TR')
    await anna.taps(anna.places().find((it) => it.startsWith('line:')) ?? '')
    const save = anna.places().find((it) => it.startsWith('save:')) ?? ''
    await anna.taps(save)
    const card = anna.newest().id - 1
    anna.door.tap(card, { data: `en:${save}` })
    await world.telegram.settled()
    expect(anna.messages().filter((it) => it.contact)).toHaveLength(1)
  })

  test('of a message that is gone shows the screen anew', async () => {
    await anna.sends('/menu')
    const old = anna.newest().id
    await anna.taps('close')
    world.passes(1)
    await anna.tapsData('en:menu', old)
    expect(anna.places()).toContain('start:offer-check')
  })
})

/** Every move that a button can name. */
const MOVES = [...'<>~=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']

test('the seal of a screen with any other move brings a screen that its person could have got to, never an error', async () => {
  const kinds = new Set<number>()
  for (const command of ['/check', '/screen', '/officer']) {
    await anna.sends(command)
    for (let step = 0; step < 8; step += 1) {
      const [first = ''] = sealed()
      if (first === '') break
      const { id, text } = anna.newest()
      const seen = new Set<string>()
      for (const move of MOVES) {
        await anna.tapsData(`.${move}${first.slice(2)}`, id)
        expect(anna.newest().id, move).toBe(id)
        expect(anna.places().some((it) => ['help', 'menu'].includes(it)), move).toBe(true)
        seen.add(anna.newest().text)
      }
      kinds.add(seen.size)
      // Where they stood, and on by the first button.
      await anna.tapsData(`.=${first.slice(2)}`, id)
      expect(anna.newest().text).toBe(text)
      await anna.tapsData(first, id)
    }
  }
  expect(kinds.size).toBeGreaterThan(1)
  expect(world.lines).toEqual([])
  expect(world.telegram.unansweredTaps()).toEqual([])
})

test('a button in the form of an earlier program, a seal without a move, leads to the menu', async () => {
  await anna.sends('/check')
  for (const data of sealed()) {
    await anna.tapsData(`.${data.slice(2)}`)
    expect(anna.places()).toContain('start:offer-check')
    await anna.sends('/check')
  }
})

test('2,000 strings as button data bring a polite screen, never an error', async () => {
  await anna.sends('/check')
  const good = sealed()[0] ?? ''
  const { id } = anna.newest()
  const near = fc.tuple(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 1 })).map(([at, letter]) => good.slice(0, at) + letter + good.slice(at + 1))
  const plain = fc.tuple(fc.constantFrom('en', 'xx', ''), fc.constantFrom('country', 'line', 'start', 'language', 'region', 'save', 'dead', 'close'), fc.string({ maxLength: 40 })).map((parts) => parts.join(':'))
  const samples = fc.sample(fc.oneof(near, plain, fc.string({ unit: 'binary', maxLength: 64 }), fc.constantFrom('', '.', '..', 'en:', '__proto__', 'en:constructor')), {
    numRuns: 2_000,
    seed: 20,
  })
  for (const data of samples) anna.door.tap(id, { data })
  await world.telegram.settled()
  expect(world.lines).toEqual([])
  expect(world.telegram.unansweredTaps()).toEqual([])
})

describe('what is no private text', () => {
  test.each(['sticker', 'photo', 'voice', 'document', 'video'] as const)('a %s gets the menu', async (kind) => {
    anna.door.sendFile(kind)
    await world.telegram.settled()
    expect(anna.places()).toContain('help')
  })

  test('a contact gets the menu', async () => {
    anna.door.sendContact('+99312345678', 'Somebody')
    await world.telegram.settled()
    expect(anna.messages()).toHaveLength(1)
    expect(anna.places()).toContain('help')
  })

  test('groups, channels and updates with missing fields are passed over', async () => {
    const date = 1_763_888_400
    const from = { id: 5, is_bot: false, first_name: 'X' }
    const odd: Record<string, unknown>[] = [
      { message: { message_id: 900_001, date, chat: { id: -5, type: 'group', title: 'G' }, from, text: '/start' } },
      { message: { message_id: 900_002, date, chat: { id: -1005, type: 'supergroup', title: 'S' }, from, text: 'help' } },
      { channel_post: { message_id: 900_003, date, chat: { id: -1006, type: 'channel', title: 'C' }, text: '/menu' } },
      { inline_query: { id: '1', from, query: 'x', offset: '' } },
      { callback_query: { id: '77', from, chat_instance: '1', data: 'en:menu', inline_message_id: 'abc' } },
      { callback_query: { id: '78', from, chat_instance: '1' } },
      { poll: { id: '1' } },
      {},
      { message: {} },
      { callback_query: {} },
      { message: { message_id: 900_004, date, chat: { id: 5, type: 'private' } } },
    ]
    world.telegram.clearCalls()
    for (const update of odd) world.telegram.push(update)
    await world.telegram.settled()
    await anna.sends('/menu')
    expect(anna.places()).toContain('start:offer-check')
  })
})
