import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../system/process.ts'
import { content, createWorld, type Person } from './world.ts'

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  world = await createWorld({ callSeconds: 1 })
  anna = world.person('en')
  await anna.sends('/check')
  world.telegram.clearCalls()
})
afterEach(() => world.end())

const next = () => anna.newest().buttons[0]?.[0]?.data ?? ''
const apology = content.texts.translator('en')('apology')

describe('when Telegram fails at a tap', () => {
  test.each([
    ['answers 500 twice', { answer: 500 }, 2],
    ['closes the connection twice', { reset: 'before' }, 2],
    ['breaks off its answer', { truncated: true }, 1],
    ['asks for a second of patience', { answer: 429, retryAfter: 1 }, 1],
    ['hangs once', { hang: 'before' }, 1],
  ] as const)('and %s, the screen is there in the end', async (_, fault, times) => {
    const before = anna.newest().text
    world.telegram.faults.next(fault, { method: 'editMessageText' }, times)
    await anna.tapsData(next())
    expect(anna.newest().text).not.toBe(before)
    expect(anna.messages()).toHaveLength(1)
    expect(world.lines).toEqual([])
  })

  test('for good, the person sees an apology with Help, and the chat goes on', async () => {
    world.telegram.faults.next({ answer: 502 }, { method: 'editMessageText' }, 3)
    const tapped = next()
    const { id } = anna.newest()
    await anna.tapsData(tapped)
    expect(anna.newest().text).toBe(apology)
    expect(anna.places()).toContain('help')
    expect(world.lines).toHaveLength(1)
    await anna.tapsData(tapped, id)
    expect(anna.messages().find((it) => it.id === id)?.edited).toBe(true)
  })
})

describe('Close', () => {
  test.each([
    ['the tap cannot be answered', { answer: 500 }, 'answerCallbackQuery'],
    ['the edit has to wait too long', { answer: 429, retryAfter: 30 }, 'editMessageText'],
    ['the edit fails', { reset: 'before' }, 'editMessageText'],
  ] as const)('removes everything and says nothing although %s', async (_, fault, method) => {
    world.telegram.faults.next(fault, { method }, 3)
    await anna.taps('close')
    expect(anna.door.bubbles()).toEqual([])
  })

  test('makes neutral what Telegram does not remove', async () => {
    world.telegram.faults.next({ answer: 500 }, { method: 'deleteMessages' }, 9)
    await anna.taps('close')
    expect(anna.messages().map((it) => it.text)).toEqual(['…'])
  })
})

describe('nobody waits for what they do not see:', () => {
  let patient: typeof world
  beforeEach(async () => {
    patient = await createWorld()
  })
  afterEach(() => patient.end())

  test('Close removes the screen although Telegram lets its neutral line wait', async () => {
    const berdi = patient.person('en')
    await berdi.sends('/check')
    patient.telegram.faults.next({ answer: 429, retryAfter: 9 }, { method: 'editMessageText' })
    berdi.door.tap(berdi.newest().id, { data: 'en:close' })
    await until(() => berdi.messages().length === 0)
    expect(patient.telegram.calls('editMessageText')).toHaveLength(1)
  })

  test('the next tap is dealt with although the little clock of this one cannot be ended', async () => {
    const berdi = patient.person('en')
    await berdi.sends('/check')
    patient.telegram.faults.next({ hang: 'before' }, { method: 'answerCallbackQuery' })
    const { id, buttons, text } = berdi.newest()
    const first = berdi.door.tap(id, { data: buttons[0]?.[0]?.data ?? '' })
    await until(() => berdi.newest().text !== text)
    const second = berdi.newest().text
    berdi.door.tap(id, { data: berdi.newest().buttons[0]?.[0]?.data ?? '' })
    await until(() => berdi.newest().text !== second)
    expect(patient.telegram.unansweredTaps()).toContain(first)
  })
})

describe('what was done although its answer was lost', () => {
  test.each([{ reset: 'after' }, { truncated: true }] as const)('is no tap of somebody else: the menu comes in the place of numbers that were removed (%j)', async (fault) => {
    await anna.sends('/hotlines TR')
    world.telegram.faults.next(fault, { method: 'deleteMessage' })
    await anna.taps('menu')
    expect(anna.places()).toContain('start:offer-check')
    expect(anna.messages()).toHaveLength(2)
  })

  test('is counted', async () => {
    await anna.sends('/screen')
    world.counted.length = 0
    world.telegram.faults.next({ reset: 'after' }, { method: 'editMessageText' })
    await anna.tapsData(next())
    expect(world.counted).toEqual(['finished:self-screening:danger-now'])
  })
})

test('a tap that cannot be answered still brings its screen, and no apology', async () => {
  world.telegram.faults.next({ answer: 500 }, { method: 'answerCallbackQuery' }, 3)
  const before = anna.newest().text
  await anna.tapsData(next())
  expect(anna.newest().text).not.toBe(before)
  expect(anna.messages()).toHaveLength(1)
})

describe('a new message', () => {
  test('is sent again after a flood wait', async () => {
    world.telegram.faults.next({ answer: 429, retryAfter: 1 }, { method: 'sendMessage' })
    await anna.sends('/menu')
    expect(anna.messages()).toHaveLength(2)
  })

  test('is never sent again when it may have arrived', async () => {
    world.telegram.faults.next({ reset: 'after' }, { method: 'sendMessage' })
    await anna.sends('/hotlines TR')
    // The numbers arrived, although we were not told; then the apology, no second set of numbers.
    expect(anna.messages().filter((it) => it.text.includes('112'))).toHaveLength(1)
    expect(anna.newest().text).toBe(apology)
  })
})

test('somebody who has blocked the bot gets nothing, and nothing breaks', async () => {
  const { id } = anna.newest()
  anna.door.tap(id, { data: 'en:help' })
  anna.door.block()
  await world.telegram.settled()
  anna.door.unblock()
  await anna.sends('/menu')
  expect(anna.places()).toContain('start:offer-check')
})

test('a failure is logged without the token, the text or anybody', async () => {
  world.telegram.faults.next({ reset: 'before' }, { method: 'sendMessage' }, 2)
  await anna.sends('my name is Canary')
  const log = world.lines.join()
  expect(log).toContain('"update"')
  for (const secret of ['Canary', 'Anna', 'a-token-for-tests', String(anna.door.id), 'sendMessage?']) expect(log).not.toContain(secret)
})
