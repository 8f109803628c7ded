import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { Bot, webhookCallback } from 'grammy'
import { afterEach, expect, test } from 'vitest'
import type { Fields } from '../../src/emulator/bot-api.ts'
import { setUp, TOKEN, until } from './setup.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

function prepare() {
  const setting = setUp({ retryWait: failed => failed })
  closing.push(setting.telegram.close)
  return setting
}

/** A bot's web server; gives its address. */
function listen(answer: (...given: Parameters<RequestListener>) => unknown): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createHttpServer((request, response) => void answer(request, response))
  closing.push(() => server.closeAllConnections(), () => server.close())
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    resolve({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`, server })
  }))
}

/** The text of the message that a delivery brings. */
async function textIn(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const update: { readonly message: { readonly text: string } } = JSON.parse(body)
  return update.message.text
}

test('a real grammY webhook gets updates with the secret, and answers', async () => {
  const { telegram, anna, done } = prepare()
  const bot = new Bot(TOKEN, { client: { fetch: telegram.fetch } })
  bot.on('message:text', ctx => ctx.reply(`You said ${ctx.msg.text}`))
  const { url } = await listen(webhookCallback(bot, 'http', { secretToken: 'top-secret_1' }))
  const wanted = { allowed_updates: ['message', 'callback_query'], max_connections: 7 }
  await done('setWebhook', { url, secret_token: 'top-secret_1', ...wanted })
  expect(await done('getWebhookInfo')).toEqual({ url, has_custom_certificate: false, pending_update_count: 0, ...wanted })
  anna.sendText('hello')
  await telegram.settled()
  expect(anna.bubbles()).toMatchObject([{ text: 'hello' }, { text: 'You said hello' }])
})

test('a wrong secret is an error that getWebhookInfo tells', async () => {
  const { telegram, anna, done } = prepare()
  const bot = new Bot(TOKEN, { client: { fetch: telegram.fetch } })
  const { url } = await listen(webhookCallback(bot, 'http', { secretToken: 'right' }))
  await done('setWebhook', { url, secret_token: 'wrong' })
  anna.sendText('hello')
  await until(async () => 'last_error_message' in await done<object>('getWebhookInfo'))
  expect(await done('getWebhookInfo'))
    .toMatchObject({ pending_update_count: 1, last_error_message: 'Wrong response from the webhook: 401 Unauthorized' })
})

test('a call in the answer to a delivery is executed', async () => {
  const { telegram, anna, done } = prepare()
  const bot = new Bot(TOKEN, { client: { fetch: telegram.fetch, canUseWebhookReply: method => method === 'sendMessage' } })
  bot.on('message', ctx => ctx.reply('in the answer'))
  const { url } = await listen(webhookCallback(bot, 'http'))
  await done('setWebhook', { url })
  anna.sendText('hello')
  await telegram.settled()
  await until(() => anna.lastFromBot() !== undefined)
  expect(anna.lastFromBot()).toMatchObject({ text: 'in the answer' })
  expect(telegram.calls('sendMessage')).toMatchObject([{ answer: { ok: true } }])
})

test('an update comes again after an error and after a broken connection, and in order within a chat', async () => {
  const { telegram, anna, done } = prepare()
  const berdi = telegram.personas.add({ first_name: 'Berdi', started: true })
  const tries: unknown[] = []
  const { url } = await listen(async (request, response) => {
    const text = await textIn(request)
    tries.push(text)
    const count = tries.filter(other => other === 'a1').length
    if (text === 'a1' && count === 1) response.writeHead(500).end()
    else if (text === 'a1' && count === 2) request.socket.destroy()
    else response.end('ok')
  })
  await done('setWebhook', { url })
  anna.sendText('a1')
  anna.sendText('a2')
  berdi.sendText('b1')
  await telegram.settled()
  expect(tries.filter(text => text !== 'b1')).toEqual(['a1', 'a1', 'a1', 'a2'])
  expect(tries.filter(text => text === 'b1')).toEqual(['b1'])
})

test('no more deliveries are under way than max_connections', async () => {
  const { telegram, done } = prepare()
  let [active, most] = [0, 0]
  const { url } = await listen((request, response) => {
    most = Math.max(most, ++active)
    request.resume()
    setTimeout(() => {
      active--
      response.end()
    }, 5)
  })
  await done('setWebhook', { url, max_connections: 2 })
  for (let person = 0; person < 6; person++) telegram.personas.add({ first_name: 'P' }).sendText('a')
  await telegram.settled()
  expect(most).toBe(2)
})

test('pending updates wait for a webhook, or are dropped with it', async () => {
  const { telegram, anna, done } = prepare()
  const seen: unknown[] = []
  const { url } = await listen(async (request, response) => {
    seen.push(await textIn(request))
    response.end()
  })
  anna.sendText('before')
  await done('setWebhook', { url })
  await telegram.settled()
  await done('deleteWebhook')
  anna.sendText('dropped')
  await done('setWebhook', { url, drop_pending_updates: true })
  anna.sendText('after')
  await telegram.settled()
  expect(seen).toEqual(['before', 'after'])
})

test('after deleteWebhook an update that never arrived can be polled', async () => {
  const { anna, done } = prepare()
  const { url, server } = await listen((_, response) => void response.end())
  await new Promise(resolve => server.close(resolve))
  await done('setWebhook', { url })
  anna.sendText('hello')
  const problem = async (): Promise<unknown> => (await done<Fields>('getWebhookInfo')).last_error_message
  await until(async () => await problem() === 'Connection refused')
  await done('deleteWebhook')
  expect(await done('getUpdates')).toMatchObject([{ message: { text: 'hello' } }])
})
