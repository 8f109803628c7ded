import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createNetServer } from 'node:net'
import { Readable } from 'node:stream'
import { Api, Bot, HttpError, InputFile, type ApiClientOptions } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asReply, type Replies } from '../src/bot/as-reply.ts'
import { direct } from '../src/bot/direct.ts'
import { describeError } from '../src/describe-error.ts'
import { createTelegramFetch } from '../src/telegram-fetch.ts'
import { until } from './system/process.ts'

const TOKEN = '1:a-token-for-tests-only-not-a-real-one'
const answer = JSON.stringify({ ok: true, result: true })
/** An answer with a letter of two bytes at 39 and 40. */
const LETTER = Buffer.from(`{"ok":true,"result":{"text":"${'x'.repeat(10)}ғ"}}`)

let server: Server
let asked: { path: string | undefined; type: string | undefined; body: string; port: number | undefined }[]
let silent: IncomingMessage[]
let bot: Bot
let client: ApiClientOptions
beforeEach(async () => {
  asked = []
  silent = []
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      asked.push({ path: request.url, type: request.headers['content-type'], body, port: request.socket.remotePort })
      if (request.url?.endsWith('/getMyName')) silent.push(request)
      else if (body.includes('cut off')) response.writeHead(200, { 'content-length': 100 }).write('{"ok":true', () => request.socket.destroy())
      else if (body.includes('stopped')) response.writeHead(200, { 'content-length': 100 }).write('{"ok":true', () => silent.push(request))
      else if (body.includes('a gateway')) response.writeHead(502).end('<html>Bad Gateway</html>')
      else if (body.includes('cut a letter')) response.write(LETTER.subarray(0, 40), () => response.end(LETTER.subarray(40)))
      else if (body.includes('old words')) response.end('{"ok":false,"error_code":400,"description":"Bad Request: message is not modified"}')
      else if (body.includes('half of')) response.end('{"ok":tr')
      else response.end(answer)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const apiRoot = `http://127.0.0.1:${address.port}/base`
  client = { apiRoot, fetch: createTelegramFetch(apiRoot), timeoutSeconds: 1 }
  bot = new Bot(TOKEN, { client })
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

describe.each(['the client of grammY', 'us'])('made by %s', (maker) => {
  beforeEach(() => {
    if (maker === 'us') bot.api.config.use(direct(TOKEN, client))
  })

  test('calls reach their method under the root, one after another on connections that are kept', async () => {
    for (let message = 8; message < 16; message += 1) expect(await bot.api.deleteMessage(7, message)).toBe(true)
    expect(asked[0]).toMatchObject({ path: `/base/bot${TOKEN}/deleteMessage`, type: 'application/json', body: '{"chat_id":7,"message_id":8}' })
    // The first may still be busy with itself when the second comes.
    expect(new Set(asked.map(({ port }) => port)).size).toBeLessThanOrEqual(2)
  })

  test('of an edit it is told whether it was done, or why it was not', async () => {
    expect(await bot.api.editMessageText(7, 8, 'new words')).toBe(true)
    await expect(bot.api.editMessageText(7, 8, 'old words')).rejects.toMatchObject({ error_code: 400, description: 'Bad Request: message is not modified' })
    await expect(bot.api.editMessageText(7, 8, 'half of an answer')).rejects.toThrow(HttpError)
  })

  test.each(['cut off', 'a gateway'])('an answer that is none fails at once, and nothing is asked again: %s', async (words) => {
    const error: unknown = await bot.api.sendMessage(7, words).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(HttpError)
    expect(describeError(error)).not.toMatchObject({ code: 'ETIMEDOUT' })
    expect(asked).toHaveLength(1)
  })

  test('an answer that stops half-way is given up in time, and the connection with it', async () => {
    const error: unknown = await bot.api.sendMessage(7, 'stopped').catch((thrown: unknown) => thrown)
    expect(describeError(error)).toMatchObject({ class: 'HttpError', code: 'ETIMEDOUT' })
    await until(() => silent[0]?.socket.destroyed === true)
    expect(asked).toHaveLength(1)
  })

  test('an answer may be cut within a letter', async () => {
    expect(LETTER.subarray(39, 41).toString()).toBe('ғ')
    expect(await bot.api.sendMessage(7, 'cut a letter')).toEqual({ text: `${'x'.repeat(10)}ғ` })
  })

  test('a file is uploaded as a form', async () => {
    await bot.api.sendDocument(7, new InputFile(Buffer.from('so it goes'), 'words.txt'))
    expect(asked[0]?.type).toMatch(/^multipart\/form-data; boundary=/)
    expect(asked[0]?.body).toContain('so it goes')
  })

  test('whoever does not answer is given up in time, and the connection with them', async () => {
    const error: unknown = await bot.api.getMyName().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(HttpError)
    expect(describeError(error)).toMatchObject({ class: 'HttpError', code: 'ETIMEDOUT' })
    const [request] = silent
    if (request && !request.socket.destroyed) await once(request.socket, 'close')
    expect(request?.socket.destroyed).toBe(true)
  })

  test('whoever takes a connection and never says a word of TLS is given up in time', async () => {
    const mute = createNetServer(() => {}).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const address = mute.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const apiRoot = `https://127.0.0.1:${address.port}`
    const stuck = { ...client, apiRoot, fetch: createTelegramFetch(apiRoot) }
    const api = new Api(TOKEN, stuck)
    if (maker === 'us') api.config.use(direct(TOKEN, stuck))
    const begun = performance.now()
    await expect(api.getMe()).rejects.toThrow(HttpError)
    // Of undici by itself it is ten seconds.
    expect(performance.now() - begun).toBeLessThan(6_000)
    mute.close()
  })

  test('the first answer to a tap that a webhook brought is the answer to the webhook, and all else a call', async () => {
    const given: string[] = []
    const give = (json: string) => void given.push(json)
    const grammys = maker === 'us' ? client : { ...client, canUseWebhookReply: (method: string) => method === 'answerCallbackQuery' }
    const api = new Api(TOKEN, grammys, { send: give })
    const replies: Replies = new Map([['9', give]])
    if (maker === 'us') api.config.use(direct(TOKEN, client), asReply(replies))
    await api.deleteMessage(7, 8)
    expect(await api.answerCallbackQuery('9', { text: 'Ä' })).toBe(true)
    await api.answerCallbackQuery('9')
    expect(given).toEqual(['{"callback_query_id":"9","text":"Ä","method":"answerCallbackQuery"}'])
    expect(asked.map(({ body }) => body)).toEqual(['{"chat_id":7,"message_id":8}', '{"callback_query_id":"9"}'])
  })
})

test('an upload that found nobody is not left open, nor one that was given up before it began', async () => {
  server.close()
  const fetch = createTelegramFetch(client.apiRoot ?? '')
  for (const { signal, reason } of [{ signal: new AbortController().signal, reason: 'ECONNREFUSED' }, { signal: AbortSignal.abort(), reason: 'aborted' }]) {
    const body = Readable.from(['so it goes'])
    await expect(fetch(`${client.apiRoot}/bot${TOKEN}/sendDocument`, { method: 'POST', headers: {}, body, signal })).rejects.toThrow(reason)
    await until(() => body.destroyed)
  }
})

test('what was given up before there was a connection is never sent', async () => {
  const fetch = createTelegramFetch(client.apiRoot ?? '')
  const send = (body: string, signal: AbortSignal) => fetch(`${client.apiRoot}/bot${TOKEN}/sendMessage`, { method: 'POST', headers: {}, body, signal })
  await expect(send('given up', AbortSignal.abort())).rejects.toThrow('aborted')
  await send('sent', new AbortController().signal)
  expect(asked.map(({ body }) => body)).toEqual(['sent'])
})
