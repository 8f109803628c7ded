import { expect, test } from 'vitest'
import spec from '../../src/emulator/bot-api.json' with { type: 'json' }
import { ME, setUp } from './setup.ts'

const command = (name: string): object => ({ command: name, description: `About ${name}` })

test('commands are kept by scope and language, and a person sees the narrowest', async () => {
  const { telegram, anna, done } = setUp()
  const berdi = telegram.personas.add({ first_name: 'Berdi' })
  await done('setMyCommands', { commands: [command('start')] })
  await done('setMyCommands', { commands: [command('menu')], language_code: 'ru' })
  await done('setMyCommands', { commands: [command('staff')], scope: { type: 'chat', chat_id: berdi.id } })
  const shown = (): unknown => telegram.currentEvents().flatMap(event =>
    event.type === 'commands' ? [[event.persona, event.commands.map(one => one.command)]] : [])
  expect(shown()).toEqual([[anna.id, ['menu']], [berdi.id, ['staff']]])
  anna.setLanguage('uz')
  expect(await done('getMyCommands', { language_code: 'ru' })).toEqual([command('menu')])
  expect(await done('getMyCommands', { scope: { type: 'all_private_chats' } })).toEqual([])
  await done('deleteMyCommands', { scope: { type: 'chat', chat_id: berdi.id } })
  expect(shown()).toEqual([[anna.id, ['start']], [berdi.id, ['start']]])
})

test('name and descriptions fall back to those for every language', async () => {
  const { done } = setUp()
  expect(await done('getMyName')).toEqual({ name: ME.first_name })
  await done('setMyDescription', { description: 'All' })
  await done('setMyDescription', { description: 'Для всех', language_code: 'ru' })
  await done('setMyShortDescription', { short_description: 'Short' })
  expect(await done('getMyDescription', { language_code: 'ru' })).toEqual({ description: 'Для всех' })
  expect(await done('getMyDescription', { language_code: 'tk' })).toEqual({ description: 'All' })
  expect(await done('getMyShortDescription')).toEqual({ short_description: 'Short' })
  await done('setMyDescription', { language_code: 'ru' })
  expect(await done('getMyDescription', { language_code: 'ru' })).toEqual({ description: 'All' })
})

test('the menu button and the chat can be asked for', async () => {
  const { anna, done } = setUp()
  await done('setChatMenuButton', { chat_id: anna.id, menu_button: { type: 'default' } })
  expect(await done('getChatMenuButton', { chat_id: anna.id })).toEqual({ type: 'default' })
  expect(await done('getChatMenuButton')).toEqual({ type: 'commands' })
  expect(await done('getChat', { chat_id: anna.id }))
    .toMatchObject({ id: anna.id, type: 'private', first_name: 'Anna', accent_color_id: expect.any(Number) })
})

test('each method that the description knows is there', async () => {
  const { call } = setUp()
  for (const method of Object.keys(spec.methods)) {
    // Without parameters most are refused, but none is "not found" or gives nothing.
    const answer = await call(method)
    expect([method, answer.ok ? answer.result : answer.error_code]).toEqual([method, answer.ok ? expect.anything() : 400])
  }
})
