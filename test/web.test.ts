import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createWebServer, type WebServer } from '../src/web.ts'

const SECRET = 'a-secret-for-the-webhook'
const GOOD = { 'x-telegram-bot-api-secret-token': SECRET, 'content-type': 'application/json' }

let server: WebServer
let port: number
let taken: object[]
beforeEach(async () => {
  taken = []
  server = createWebServer({
    webhook: { path: '/hook', secret: SECRET, handle: (update) => Promise.resolve(void taken.push(update)) },
    health: () => Promise.resolve({ status: 'ok' as const }),
    metrics: () => Promise.resolve('figures 1\n'),
  })
  port = await server.listen(0, '127.0.0.1')
})
afterEach(() => server.close())

function call(path: string, method: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

test('an update with the secret is taken and acknowledged', async () => {
  expect(await call('/hook', 'POST', GOOD, '{"update_id":1}')).toEqual({ status: 200, body: '' })
  expect(taken).toEqual([{ update_id: 1 }])
})

describe('is refused, and nothing is handled:', () => {
  test.each([
    ['no secret', 'POST', { 'content-type': 'application/json' }, '{"update_id":1}', 401],
    ['an empty secret', 'POST', { ...GOOD, 'x-telegram-bot-api-secret-token': '' }, '{"update_id":1}', 401],
    ['a secret one letter short', 'POST', { ...GOOD, 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) }, '{"update_id":1}', 401],
    ['a near miss', 'POST', { ...GOOD, 'x-telegram-bot-api-secret-token': SECRET.toUpperCase() }, '{"update_id":1}', 401],
    ['another method', 'GET', GOOD, '', 405],
    ['another type', 'POST', { ...GOOD, 'content-type': 'text/plain' }, '{"update_id":1}', 415],
    ['broken JSON', 'POST', GOOD, '{"update_id":1', 400],
    ['a list', 'POST', GOOD, '[1]', 400],
    ['no update', 'POST', GOOD, '{}', 400],
    ['a megabyte and more', 'POST', GOOD, `{"update_id":1,"x":"${'x'.repeat(1_100_000)}"}`, 413],
    ['brackets ten thousand deep', 'POST', GOOD, '['.repeat(10_000), 400],
  ])('%s', async (_, method, headers, body, status) => {
    expect((await call('/hook', method, headers, body)).status).toBe(status)
    expect(taken).toEqual([])
    expect((await call('/hook', 'POST', GOOD, '{"update_id":2}')).status).toBe(200)
  })
})

test('a call that the bot makes while it works is the answer, at once; what follows is waited for by the stop', async () => {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => (finish = resolve))
  const early = createWebServer({
    webhook: {
      path: '/hook',
      secret: SECRET,
      async handle(_, give) {
        give('{"method":"answerCallbackQuery"}')
        give('{"method":"a second one that comes too late"}')
        await finished
      },
    },
    health: () => Promise.resolve({ status: 'ok' as const }),
    metrics: () => Promise.resolve(''),
  })
  port = await early.listen(0, '127.0.0.1')
  expect(await call('/hook', 'POST', GOOD, '{"update_id":1}')).toEqual({ status: 200, body: '{"method":"answerCallbackQuery"}' })
  let closed = false
  const closing = early.close().then(() => (closed = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(closed).toBe(false)
  finish()
  await closing
})

test('health and metrics are served, other paths are not there', async () => {
  expect(await call('/healthz', 'GET')).toEqual({ status: 200, body: '{"status":"ok"}' })
  expect(await call('/metrics', 'GET')).toEqual({ status: 200, body: 'figures 1\n' })
  expect((await call('/', 'GET')).status).toBe(404)
  expect((await call('/hook/', 'POST', GOOD, '{"update_id":1}')).status).toBe(404)
})
