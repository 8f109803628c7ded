import { run } from '@grammyjs/runner'
import { Bot, GrammyError } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import type { Update } from '../../src/emulator/delivery.ts'
import { createServer } from '../../src/emulator/server.ts'
import { setUp, TOKEN, until } from './setup.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function serve() {
  const setting = setUp()
  const server = createServer(setting.telegram)
  closing.push(server.close)
  return { ...setting, apiRoot: await server.listen() }
}

test('a real grammY bot polls over HTTP, answers, and confirms what it got', async () => {
  const { telegram, anna, apiRoot } = await serve()
  const bot = new Bot(TOKEN, { client: { apiRoot } })
  bot.on('message:text', ctx => ctx.reply(`You said ${ctx.msg.text}`))
  const started = new Promise<void>(resolve => void bot.start({ onStart: () => resolve() }))
  closing.push(() => bot.stop())
  await started
  anna.sendText('one')
  anna.sendText('two')
  await telegram.settled()
  expect(anna.bubbles().map(({ text }) => text).toSorted()).toEqual(['You said one', 'You said two', 'one', 'two'])
  expect(telegram.pendingUpdates()).toBe(0)
  expect(telegram.calls().map(({ method }) => method)).not.toContain('getUpdates')
})

test('the runner of grammY polls, too, and stops at once', async () => {
  const { anna, telegram, apiRoot } = await serve()
  const bot = new Bot(TOKEN, { client: { apiRoot } })
  bot.on('message', ctx => ctx.reply('ok'))
  await bot.init()
  const runner = run(bot)
  anna.sendText('one')
  // The runner confirms what it has fetched, not what it has handled: so settled() is not enough here.
  await until(() => anna.lastFromBot() !== undefined)
  await runner.stop()
  expect(anna.lastFromBot()).toMatchObject({ text: 'ok' })
  expect(telegram.pendingUpdates()).toBe(0)
})

test('an update stays until a higher offset confirms it; a negative offset keeps the last ones', async () => {
  const { anna, done } = setUp()
  for (const text of ['1', '2', '3', '4']) anna.sendText(text)
  const ids = async (params: object): Promise<readonly number[]> =>
    (await done<readonly Update[]>('getUpdates', params)).map(({ update_id }) => update_id)
  expect(await ids({ limit: 2 })).toEqual([1, 2])
  expect(await ids({})).toEqual([1, 2, 3, 4])
  expect(await ids({ offset: 2 })).toEqual([2, 3, 4])
  expect(await ids({ offset: -2 })).toEqual([3, 4])
  expect(await ids({ offset: 5 })).toEqual([])
})

test('a long poll waits for the next update, and ends empty when its time is over', async () => {
  const { anna, done } = setUp()
  const waiting = done<readonly Update[]>('getUpdates', { timeout: 30 })
  anna.sendText('a')
  anna.sendText('b')
  expect(await waiting).toHaveLength(2)
  expect(await done('getUpdates', { offset: 3, timeout: 1 })).toEqual([])
})

test('a second getUpdates ends the first with 409', async () => {
  const { telegram, anna, apiRoot } = await serve()
  // Without a network the first waits at once, so the second surely comes second.
  const here = new Bot(TOKEN, { client: { fetch: telegram.fetch } })
  const first = here.api.getUpdates({ timeout: 30 }).catch((error: unknown) => error)
  const polling = new Bot(TOKEN, { client: { apiRoot } }).api.getUpdates({ timeout: 30 })
  const error = await first
  expect(error).toBeInstanceOf(GrammyError)
  expect(error).toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  })
  anna.sendText('a')
  expect(await polling).toHaveLength(1)
})

test('a poll that the bot gives up takes no update away', async () => {
  const { anna, done, telegram } = setUp()
  const controller = new AbortController()
  const poll = telegram.fetch(`http://localhost/bot${TOKEN}/getUpdates?timeout=30`, { signal: controller.signal })
  controller.abort()
  await expect(poll).rejects.toThrow('aborted')
  anna.sendText('a')
  expect(await done('getUpdates')).toHaveLength(1)
})

test('while a webhook is set, polling is a conflict; setting one ends the poll that waits', async () => {
  const { call, refused } = setUp()
  const waiting = call('getUpdates', { timeout: 30 })
  expect(await call('setWebhook', { url: 'http://127.0.0.1:9/hook' })).toMatchObject({ ok: true })
  expect(await waiting).toMatchObject({ error_code: 409, description: 'Conflict: terminated by setWebhook request' })
  expect(await refused('getUpdates'))
    .toBe("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
  await call('deleteWebhook')
  expect(await call('getUpdates')).toMatchObject({ ok: true })
})

test('allowed_updates is remembered; reactions and other members come on request only', async () => {
  const { telegram, anna, done } = setUp()
  const kinds = async (params: object = {}): Promise<readonly string[]> =>
    (await done<readonly Update[]>('getUpdates', params)).flatMap(update => Object.keys(update).filter(key => key !== 'update_id'))
  const all = (): void => {
    anna.sendText('a')
    for (const kind of ['chat_member', 'message_reaction', 'poll']) telegram.push({ [kind]: {} })
  }
  all()
  expect(await kinds()).toEqual(['message', 'poll'])
  await done('getUpdates', { offset: 100, allowed_updates: ['message', 'chat_member'] })
  all()
  expect(await kinds()).toEqual(['message', 'chat_member'])
  await done('getUpdates', { offset: 100, allowed_updates: [] })
  all()
  expect(await kinds()).toEqual(['message', 'poll'])
})
