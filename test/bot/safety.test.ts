import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { content, createWorld, type Person } from './world.ts'

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  world = await createWorld()
  anna = world.person('en')
})
afterEach(() => world.end())

const methods = () => world.telegram.calls().map((call) => call.method)

describe('Close', () => {
  test('makes the message neutral first, then removes it with the command it answered', async () => {
    await anna.sends('/check')
    await anna.tapsData(anna.newest().buttons[0]?.[0]?.data ?? '')
    world.telegram.clearCalls()
    await anna.taps('close')
    expect(methods()).toEqual(['answerCallbackQuery', 'editMessageText', 'deleteMessages'])
    expect(anna.door.bubbles()).toEqual([])
  })

  test('of a message older than 48 hours leaves a neutral line', async () => {
    await anna.sends('/menu')
    world.passes(49 * 60)
    await anna.taps('close')
    expect(anna.newest().text).toBe('…')
    expect(anna.newest().buttons).toEqual([])
    expect(world.lines).toEqual([])
  })

  test('of the numbers removes the answers beneath as well, Back only the numbers', async () => {
    await anna.sends('/check')
    const answers = anna.newest().id
    await anna.taps('help')
    expect(anna.messages().map((it) => it.protected)).toEqual([true, false])
    await anna.taps('country:TR')
    await anna.taps('back')
    expect(anna.messages().map((it) => it.id)).toEqual([answers])
    world.passes(1)
    await anna.taps('help')
    await anna.taps('country:UZ')
    await anna.taps('close:over')
    expect(anna.door.bubbles()).toEqual([])
  })

  test('over a screen older than 48 hours leaves nothing to read of it', async () => {
    await anna.sends('/check')
    world.passes(49 * 60)
    await anna.taps('help')
    await anna.taps('close:over')
    expect(anna.messages().map((it) => it.text)).toEqual(['…'])
  })

  test('of a contact card takes the numbers along', async () => {
    await anna.sends('/hotlines TR')
    await anna.taps(anna.places().find((it) => it.startsWith('line:')) ?? '')
    await anna.taps(anna.places().find((it) => it.startsWith('save:')) ?? '')
    expect(anna.newest().contact).toBeDefined()
    // Help on the card opens over it; Close there takes all three.
    await anna.taps('help')
    expect(anna.places()).toContain('country:TR')
    expect(world.lines).toEqual([])
    await anna.taps('close:over')
    expect(anna.door.bubbles()).toEqual([])
  })

  test('is not undone by taps that were on their way', async () => {
    await anna.sends('/check')
    const { id, buttons } = anna.newest()
    const next = buttons[0]?.[0]?.data ?? ''
    const sent = world.telegram.calls('sendMessage').length
    for (const data of [next, 'en:close', next, 'en:help', 'en:close', 'en:menu']) anna.door.tap(id, { data })
    await world.telegram.settled()
    expect(anna.messages()).toEqual([])
    expect(world.telegram.calls('sendMessage')).toHaveLength(sent)
    expect(world.telegram.unansweredTaps()).toEqual([])
  })

  test('sends nothing afterwards', async () => {
    await anna.sends('/menu')
    await anna.taps('close')
    world.telegram.clearCalls()
    await world.telegram.settled()
    expect(methods()).toEqual([])
  })
})

test('/hide removes what stands in the chat, with the commands', async () => {
  await anna.sends('/menu')
  await anna.sends('/check')
  await anna.sends('/hotlines TR')
  await anna.sends('/hide')
  expect(anna.door.bubbles()).toEqual([])
})

test('/hide removes what is new, although something older cannot be removed', async () => {
  await anna.sends('/menu')
  const old = anna.newest().id
  world.passes(49 * 60)
  await anna.sends('/check')
  await anna.sends('/hide')
  expect(anna.messages().map((it) => it.id)).toEqual([old])
})

test('/hide reaches what stands some hundred messages of others back', async () => {
  await anna.sends('/check')
  const boris = world.person('ru')
  for (let count = 0; count < 150; count += 1) boris.door.sendText('/menu')
  await world.telegram.settled()
  await anna.sends('/hide')
  expect(anna.door.bubbles()).toEqual([])
  expect(boris.messages().length).toBe(150)
})

test('/hide removes nothing of anybody else', async () => {
  const boris = world.person('ru')
  await boris.sends('/menu')
  await anna.sends('/hide')
  expect(boris.messages()).toHaveLength(1)
})

test('/forget erases the language chosen, and says so', async () => {
  await anna.sends('/start')
  await anna.taps('language:tk')
  await anna.sends('/forget')
  expect(anna.newest().text).toContain(content.texts.translator('tk')('forgotten').split('\n')[0])
  await anna.sends('/menu')
  expect(anna.newest().buttons[0]?.[0]?.data).toMatch(/^en:/)
})

test('results cannot be passed on, numbers can', async () => {
  await anna.sends('/screen')
  expect(anna.newest().protected).toBe(true)
  await anna.sends('/hotlines TR')
  expect(anna.newest().protected).toBe(false)
  // From the numbers into questions: the message is exchanged for one that is protected.
  await anna.taps('menu')
  expect(anna.newest().protected).toBe(true)
  expect(anna.messages().filter((it) => it.text.includes('112'))).toEqual([])
})

describe('typed words', () => {
  test.each(['help', 'Помогите!!!', 'kömek', 'мне нужна помощь', 'KÖMEK EDIŇ', "qo'rqyapman", 'Qo‘rqyapman!', 'көмек', 'жардам', 'кумак'])('%s leads to the numbers at once', async (words) => {
    await anna.sends(words)
    expect(anna.places()).toContain('country:TR')
  })

  test.each([
    ['Turkey', 'TR'],
    ['в Турции', 'TR'],
    ['Özbegistan', 'UZ'],
    ['/hotlines pl', 'PL'],
  ])('%s leads to that country', async (words, country) => {
    await anna.sends(words)
    expect(anna.newest().buttons.flat().some((it) => it.data?.includes(`:line:${country}:`))).toBe(true)
  })

  test('anything else gets the menu with Help', async () => {
    await anna.sends('I want to work in a shop')
    expect(anna.places()).toEqual(expect.arrayContaining(['start:offer-check', 'help', 'close']))
  })
})
