import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../src/emulator/faults.ts'
import type { PersonaDoor } from '../../src/emulator/persona.ts'
import { content, createWorld, type Person } from '../bot/world.ts'
import { until } from '../system/process.ts'
import { openApp } from './app.ts'

/** All that can go wrong with a call to Telegram. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'a second of patience': { answer: 429, retryAfter: 1 },
  'half a minute of patience': { answer: 429, retryAfter: 30 },
  'an error of its own': { answer: 500 },
  'a bad gateway': { answer: 502 },
  'a call that hangs': { hang: 'before' },
  'an answer that never comes': { hang: 'after' },
  'a connection cut before': { reset: 'before' },
  'a connection cut after': { reset: 'after' },
  'half an answer': { truncated: true },
  'no authority': { answer: 401 },
  'a conflict': { answer: 409 },
}

const t = content.texts.translator('en')
const isMenu = ({ places }: Person) => places().includes('start:offer-check')

let world: Awaited<ReturnType<typeof createWorld>>
beforeAll(async () => {
  world = await createWorld({ callSeconds: 0.3 })
})
afterAll(() => world.end())

describe.concurrent.each([1, 2, 30])('a chat in which a call fails %i times', (times) => {
  const callsTo = ({ door }: Person, method: string) =>
    world.telegram.calls(method).filter(({ params }) => JSON.stringify(params).includes(`"chat_id":${door.id}`)).length

  /** Lets the same happen to somebody, once for each fault and all at the same time. */
  async function eachIn(method: string, before: string, act: (anna: Person) => Promise<void>, judge: (anna: Person, fault: string) => void | Promise<void>): Promise<void> {
    await Promise.all(
      Object.entries(FAULTS).map(async ([name, fault]) => {
        const anna = world.person('en')
        await anna.sends(before)
        const heal = Array.from({ length: times }, () => world.telegram.faults.next(fault, { method, chat: anna.door.id }))
        await act(anna)
        await judge(anna, name)
        for (const end of heal) end()
        await anna.sends('/menu')
        expect({ name, isMenu: isMenu(anna) }).toEqual({ name, isMenu: true })
      }),
    )
  }

  test('the numbers are sent once at most, and nobody is left without a word who can be told one', async () => {
    const numbers = (anna: Person) => anna.messages().filter(({ text }) => text.includes('112')).length
    await eachIn('sendMessage', '/start', (anna) => anna.sends('/hotlines TR'), (anna, name) => {
      const apologies = anna.messages().filter(({ text }) => text === t('apology')).length
      expect({ name, numbers: numbers(anna) <= 1, apologies: apologies <= 1, calls: callsTo(anna, 'sendMessage') <= 7 }).toEqual({ name, numbers: true, apologies: true, calls: true })
      if (times === 1) expect({ name, told: numbers(anna) + apologies > 0 }).toEqual({ name, told: true })
    })
  })

  test('a tap changes the screen or brings an apology, and never a second screen', async () => {
    await eachIn('editMessageText', '/check', (anna) => anna.tapsData(anna.newest().buttons[0]?.[0]?.data ?? ''), (anna, name) => {
      const [apologies, screens] = [true, false].map((wanted) => anna.messages().filter(({ text }) => (text === t('apology')) === wanted))
      const told = screens?.[0]?.edited === true || apologies?.length === 1
      expect({ name, screens: screens?.length, told, calls: callsTo(anna, 'editMessageText') <= 3 }).toEqual({ name, screens: 1, told: true, calls: true })
    })
  })

  test('Close says nothing, and leaves no word of ours', async () => {
    await eachIn('editMessageText', '/check', (anna) => anna.taps('close'), (anna, name) => {
      expect({ name, left: anna.messages().length, sent: callsTo(anna, 'sendMessage') }).toEqual({ name, left: 0, sent: 1 })
    })
    await eachIn('deleteMessages', '/check', (anna) => anna.taps('close'), (anna, name) => {
      expect({ name, left: anna.messages().filter(({ text }) => text !== '…').length, sent: callsTo(anna, 'sendMessage') }).toEqual({ name, left: 0, sent: 1 })
    })
  })
})

describe('polling', () => {
  const isAnswered = (anna: PersonaDoor) => anna.lastFromBot()?.buttons.flat().some(({ data }) => data === 'en:learn')

  test.each(Object.entries(FAULTS).filter(([, fault]) => !('hang' in fault) && !('retryAfter' in fault && fault.retryAfter === 30)))(
    'that meets %s goes on, and answers each update once',
    { concurrent: true },
    async (_, fault) => {
      const opened = await openApp()
      const { telegram, app, lines } = opened
      await app.ready
      const anna = telegram.personas.add({ first_name: 'Anna', language_code: 'en' })
      anna.sendText('/help')
      await until(() => anna.lastFromBot())
      // The poll that waits brings the next update; the one after it, which would confirm it, goes wrong.
      telegram.faults.next(fault, { method: 'getUpdates' })
      anna.sendText('/help')
      await until(() => telegram.calls('sendMessage').length === 2)
      anna.sendText('/menu')
      await until(() => lines.some((line) => line.includes('"polling"')))
      await until(() => isAnswered(anna))
      expect(telegram.calls('sendMessage')).toHaveLength(3)
      expect(lines).toHaveLength(1)
      await opened.end()
    },
  )
})

test('nobody waits for somebody who has sent more than can ever be answered, and to whom Telegram answers nothing', async () => {
  const { telegram, app, ...opened } = await openApp()
  await app.ready
  const [anna, berdi] = ['Anna', 'Berdi'].map((first_name) => telegram.personas.add({ first_name, language_code: 'en' }))
  telegram.faults.always({ hang: 'before' }, { chat: anna?.id ?? 0 })
  for (let i = 0; i < 2_000; i += 1) anna?.sendText('/menu')
  berdi?.sendText('/menu')
  await until(() => berdi?.lastFromBot())
  expect(anna?.lastFromBot()).toBeUndefined()
  await opened.end()
})
