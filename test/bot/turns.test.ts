import { afterEach, beforeEach, expect, test } from 'vitest'
import { createWorld, type Person } from './world.ts'

let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  world = await createWorld()
  anna = world.person('en')
  await anna.sends('/menu')
  world.telegram.clearCalls()
})
afterEach(() => world.end())

const KEYBOARD = { inline_keyboard: [[{ text: 'Close', callback_data: 'en:close' }]] }

/** Brings updates to the bot at once, as polling does: the emulator itself would wait for each. Resolves when all are dealt with. */
async function bring(updates: readonly object[]): Promise<void> {
  await Promise.all(updates.map((update, i) => world.bot.handleUpdate({ update_id: 5_000_000 + i, ...update })))
}

const home = ({ door }: Person) => ({ chat: { id: door.id, type: 'private' as const, first_name: 'Anna' }, from: { id: door.id, is_bot: false, first_name: 'Anna', language_code: 'en' } })
const message = (person: Person, text: string, number: number) => ({ message: { ...home(person), message_id: 900_000 + number, date: 1_763_888_400, text } })

function tap(person: Person, data: string, number: number) {
  const { from, chat } = home(person)
  const { id } = person.newest()
  return { callback_query: { id: `77${number}`, from, chat_instance: '1', data, message: { chat, from, message_id: id, date: 1_763_888_400, text: 'x', has_protected_content: true, reply_markup: KEYBOARD } } }
}

test('of a thousand messages at once some are answered, the last one among them', async () => {
  await bring([...Array.from({ length: 1_000 }, (_, i) => message(anna, '/help', i)), message(anna, '/menu', 1_001)])
  expect(anna.messages().length).toBeLessThanOrEqual(23)
  expect(anna.places()).toContain('start:offer-check')
  await anna.sends('/help')
  expect(anna.places()).not.toContain('start:offer-check')
})

test('fifteen taps as fast as a hand can are all followed, in their order', async () => {
  await bring(Array.from({ length: 15 }, (_, i) => tap(anna, i % 2 === 0 ? 'en:about' : 'en:menu', i)))
  expect(world.telegram.calls('editMessageText')).toHaveLength(15)
  expect(world.telegram.calls('answerCallbackQuery')).toHaveLength(15)
})

test('of a flood of taps the last one decides, and the little clocks of the others end', async () => {
  await bring([...Array.from({ length: 60 }, (_, i) => tap(anna, i % 2 === 0 ? 'en:about' : 'en:menu', i)), tap(anna, 'en:languages', 61)])
  expect(anna.places()).toContain('language:tk')
  expect(world.telegram.calls('answerCallbackQuery').length).toBeGreaterThanOrEqual(60)
  expect(world.telegram.calls('editMessageText').length).toBeLessThanOrEqual(21)
})
