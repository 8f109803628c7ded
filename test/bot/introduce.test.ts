import { expect, test } from 'vitest'
import { introduce } from '../../src/bot/introduce.ts'
import { content, createWorld } from './world.ts'

test('Telegram shows commands and description in every language, and in the default one to all others', async () => {
  const world = await createWorld()
  const { api } = world.bot
  await introduce(api, content, { brand: 'Yoldash', defaultLocale: 'en' })
  const commands = await api.getMyCommands()
  expect(commands.map((it) => it.command)).toEqual(expect.arrayContaining(['menu', 'check', 'screen', 'before', 'help', 'hide', 'forget']))
  for (const locale of content.texts.locales) {
    const t = content.texts.translator(locale)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- grammY lists the codes, our folders are such codes
    const language = { language_code: locale as 'en' }
    expect((await api.getMyCommands(language)).map((it) => it.command)).toEqual(commands.map((it) => it.command))
    expect(await api.getMyDescription(language)).toEqual({ description: t('bot-description', { brand: 'Yoldash' }) })
  }
  expect(await api.getMyShortDescription({ language_code: 'de' })).toEqual({
    short_description: content.texts.translator('en')('bot-short-description', { brand: 'Yoldash' }),
  })
  // Every command in Telegram's menu leads somewhere.
  const anna = world.person('en')
  for (const { command } of commands) {
    await anna.sends(`/${command}`)
    if (command !== 'hide') expect(anna.newest().text).not.toContain(content.texts.translator('en')('buttons-only'))
  }
  expect(world.lines).toEqual([])
  await world.end()
})
